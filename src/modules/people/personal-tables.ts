// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { consentTables } from "./consent/personal-tables.ts";
import { operatorTables } from "./operators/personal-tables.ts";
import { placeTables } from "./own-place/personal-tables.ts";
import { personTables } from "./persons/personal-tables.ts";
import { readingTables } from "./reading/personal-tables.ts";
import { roleTables } from "./roles/personal-tables.ts";
import { signingInTables } from "./securing/personal-tables.ts";
import { taskTables } from "./tasks/personal-tables.ts";

/** Who is erased, is erased in this order: what hangs on a person before the person, with whom it would go unseen. */
export const personalTables: PersonalTable[] = [
  ...placeTables,
  ...consentTables,
  ...signingInTables,
  ...operatorTables,
  ...roleTables,
  ...taskTables,
  ...personTables,
  ...readingTables,
];
