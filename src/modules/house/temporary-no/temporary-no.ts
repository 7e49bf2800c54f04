// SPDX-License-Identifier: EUPL-1.2
import type { Selectable } from "kysely";
import { addDays } from "#platform/clock";
import type { TemporaryNoTable } from "../tables.ts";

export type TemporaryNo = Omit<Selectable<TemporaryNoTable>, "centreId" | "confirmedAt" | "formKey" | "createdAt">;
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
