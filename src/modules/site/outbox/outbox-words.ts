// SPDX-License-Identifier: EUPL-1.2
import type { OutboxRow } from "#platform/mail";

export type OutboxState = "sent" | "waiting" | "problem" | "givenUp" | "returned";

type Told = Pick<OutboxRow, "sentAt" | "lastProblem" | "givenUpAt" | "returnedAt">;

export function stateOf({ sentAt, lastProblem, givenUpAt, returnedAt }: Told): OutboxState {
  if (returnedAt !== null) return "returned";
  if (sentAt !== null) return "sent";
  if (givenUpAt !== null) return "givenUp";
  return lastProblem === null ? "waiting" : "problem";
}
