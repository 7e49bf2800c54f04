// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

/** Someone who left only a telephone number is to hear something. */
export type CallTable = {
  id: Generated<string>;
  centreId: string;
  signUpId: string;
  occurrenceId: string | null;
  about: string;
  createdAt: Temporal.Instant;
  calledAt: Temporal.Instant | null;
  calledBy: string | null;
  /** When they were last not reached. */
  triedAt: Temporal.Instant | null;
};

declare module "#platform/db" {
  interface Schema {
    "programme.call": CallTable;
  }
}
