// SPDX-License-Identifier: EUPL-1.2

import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { TextKey } from "#platform/i18n";

/** Whose rows are meant. All that is known is given: a table uses what it knows people by. */
export type About = {
  personId?: string | undefined;
  signUpId?: string | undefined;
  email?: string | undefined;
};

/** What a table with a person in it owes that person. Each `trx` acts as the house; whether it may be asked, the caller decides. */
export type PersonalTable = {
  /** Schema and name as in the database: "platform.message". */
  table: string;
  /** The sentence that says how long, and what for. */
  keptFor: TextKey;
  exportRows(trx: Transaction, about: About): Promise<object[]>;
  /** Says how many rows are gone. */
  erase(trx: Transaction, about: About): Promise<number>;
  /** Removes what is past its term, and says how many rows. */
  clear?(trx: Transaction, now: Temporal.Instant): Promise<number>;
};
export { clearPastTerms } from "./clear-past-terms.ts";
