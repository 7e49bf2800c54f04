// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import type { OutboxRow } from "#platform/mail";

const kinds = [
  { kind: "sign-in", words: "signIn" },
  { kind: "programme.sign-up-confirmed", words: "confirmed" },
  { kind: "programme.sign-up-waiting", words: "waitingList" },
  { kind: "programme.sign-up-moved-up", words: "movedUp" },
  { kind: "programme.sign-up-offered", words: "offered" },
  { kind: "programme.sign-up-called-off", words: "calledOff" },
] as const;

export type OutboxState = "sent" | "waiting" | "problem";

/** What a message is about. A kind that this page does not know is a message all the same. */
export function messageKind(t: T, kind: string): string {
  const known = kinds.find((one) => one.kind === kind);
  return t(`site:house.outbox.kind.${known?.words ?? "other"}`);
}

export function stateOf({ sentAt, lastProblem }: Pick<OutboxRow, "sentAt" | "lastProblem">): OutboxState {
  if (sentAt !== null) return "sent";
  return lastProblem === null ? "waiting" : "problem";
}
