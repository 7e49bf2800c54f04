// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";

export type TemporaryNo = {
  id: string;
  /** A first name or a word that those at the door know: never more than that. */
  codeWord: string;
  agreed: string;
  beginsOn: string;
  endsOn: string;
  objectionTo: string;
  proposedBy: string;
  proposedByName: string;
  confirmedBy: string | null;
  confirmedByName: string;
  toldOn: string | null;
  toldHow: string;
  objectedOn: string | null;
  answeredBy: string | null;
  answeredByName: string;
  answeredOn: string | null;
  answer: string;
};
export type Outcome = "done" | "not by you" | "not now";

/** Until a second person said yes it does not hold; on the day after its end everyone is welcome again. */
export function stateOf({ confirmedBy, beginsOn, endsOn }: TemporaryNo, today: string) {
  if (endsOn < today) return "over";
  if (confirmedBy === null) return "waits";
  return beginsOn > today ? "coming" : "holds";
}

/** Both days count. */
export function isTooLong(beginsOn: string, endsOn: string, mostWeeks: number): boolean {
  return endsOn > addDays(beginsOn, mostWeeks * 7);
}

export function decideConfirmation(no: TemporaryNo, personId: string, today: string): Outcome {
  if (no.proposedBy === personId) return "not by you";
  return no.confirmedBy === null && no.endsOn >= today ? "done" : "not now";
}

/** An objection is answered by someone who did not decide it. */
export function decideAnswer(no: TemporaryNo, personId: string): Outcome {
  if (no.proposedBy === personId || no.confirmedBy === personId) return "not by you";
  return no.objectedOn !== null && no.answeredOn === null ? "done" : "not now";
}

/** Sooner than agreed takes one of the two, or whoever answered the objection. */
export function mayEndSooner(no: TemporaryNo, personId: string): boolean {
  return [no.proposedBy, no.confirmedBy, no.answeredBy].includes(personId);
}
