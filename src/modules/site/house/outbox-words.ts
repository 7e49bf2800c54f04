// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import type { OutboxRow } from "#platform/mail";

const kinds = [
  { kind: "sign-in", words: "signIn" },
  { kind: "programme.sign-up-confirmed", words: "confirmed" },
  { kind: "programme.sign-up-waiting", words: "waitingList" },
  { kind: "programme.sign-up-moved-up", words: "movedUp" },
  { kind: "programme.sign-up-offered", words: "offered" },
  { kind: "programme.sign-up-acquainting", words: "acquainting" },
  { kind: "programme.sign-up-welcomed", words: "welcomed" },
  { kind: "programme.sign-up-called-off", words: "calledOff" },
  { kind: "programme.sign-up-back-on", words: "backOn" },
  { kind: "programme.sign-up-moved", words: "moved" },
  { kind: "programme.sign-up-changed", words: "changed" },
  { kind: "programme.sign-up-reminder", words: "reminder" },
  { kind: "programme.confirm-ask", words: "confirm" },
  { kind: "programme.confirm-mark", words: "confirm" },
  { kind: "programme.confirm-stop", words: "confirm" },
  { kind: "programme.proposal", words: "proposal" },
  { kind: "programme.source-failing", words: "source" },
  { kind: "programme.source-works", words: "source" },
  { kind: "programme.source-waits", words: "source" },
] as const;

export type OutboxState = "sent" | "waiting" | "problem" | "givenUp" | "returned";

/** What a message is about. A kind that this page does not know is a message all the same. */
export function messageKind(t: T, kind: string): string {
  const known = kinds.find((one) => one.kind === kind);
  return t(`site:house.outbox.kind.${known?.words ?? "other"}`);
}

type Told = Pick<OutboxRow, "sentAt" | "lastProblem" | "givenUpAt" | "returnedAt">;

export function stateOf({ sentAt, lastProblem, givenUpAt, returnedAt }: Told): OutboxState {
  if (returnedAt !== null) return "returned";
  if (sentAt !== null) return "sent";
  if (givenUpAt !== null) return "givenUp";
  return lastProblem === null ? "waiting" : "problem";
}
