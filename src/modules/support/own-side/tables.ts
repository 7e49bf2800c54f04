// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

/** Read by who wrote it, and by nobody else. */
export type ReflectionTable = {
  id: Generated<string>;
  personId: string;
  centreId: string;
  touched: Generated<string>;
  mine: Generated<string>;
  next: Generated<string>;
  formKey: string;
  writtenAt: Temporal.Instant;
};
/** Open until the one whose path it is says yes, or one of the three ends it. */
export type HandingOverTable = {
  id: Generated<string>;
  pathId: string;
  centreId: string;
  fromId: string | null;
  fromName: string;
  toId: string | null;
  toName: string;
  /** Who coordinates, where it was asked for a peer worker who could not. */
  askedById: string | null;
  askedByName: Generated<string>;
  words: Generated<string>;
  askedAt: Temporal.Instant;
  peerYesAt: Temporal.Instant | null;
  holderYesAt: Temporal.Instant | null;
  endedAt: Temporal.Instant | null;
  endedBy: "from" | "to" | "holder" | null;
  formKey: string;
};

declare module "#platform/db" {
  interface Schema {
    "support.reflection": ReflectionTable;
    "support.handingOver": HandingOverTable;
  }
}
