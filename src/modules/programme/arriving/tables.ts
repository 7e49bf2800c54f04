// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

/** Someone who waits at the door on one day. */
export type GreeterTable = {
  id: Generated<string>;
  centreId: string;
  day: string;
  name: string;
  linkVersion: Generated<number>;
  formKey: string;
  createdAt: Temporal.Instant;
};

/** Someone likes to be met at the door. */
export type ArrivalTable = {
  id: Generated<string>;
  centreId: string;
  occurrenceId: string;
  day: string;
  name: string;
  arrivesAt: string;
  signUpId: string | null;
  linkVersion: Generated<number>;
  formKey: string;
  createdAt: Temporal.Instant;
  withdrawnAt: Temporal.Instant | null;
};

declare module "#platform/db" {
  interface Schema {
    "programme.greeter": GreeterTable;
    "programme.arrival": ArrivalTable;
  }
}
