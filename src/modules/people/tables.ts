// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type RoleName = "facilitator" | "host" | "coordinator";

export type PersonTable = {
  id: Generated<string>;
  name: string;
  language: Generated<string>;
  createdAt: Temporal.Instant;
};
export type RoleTable = {
  id: Generated<string>;
  personId: string;
  organizationId: string;
  centreId: string | null;
  role: RoleName;
  startedAt: Temporal.Instant;
  endedAt: Temporal.Instant | null;
};
export type ReadingTable = {
  id: Generated<number>;
  at: Temporal.Instant;
  readerId: string;
  readerName: string;
  readerRole: string;
  centreId: string;
  what: string;
  aboutId: string;
};

declare module "#platform/db" {
  interface Schema {
    "people.person": PersonTable;
    "people.role": RoleTable;
    "people.reading": ReadingTable;
  }
}
