// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { TextKey } from "#platform/i18n";
import type { Particular, Recipient, Whose } from "./words.ts";

/** Whose rows are meant. All that is known is given: a table uses what it knows people by. */
export type About = {
  personId?: string | undefined;
  signUpId?: string | undefined;
  /** Everything that is known by this address. Only of whoever showed that it is theirs. */
  email?: string | undefined;
  /** The address someone signs in with: letters for that are theirs, also when what they signed up for stays. */
  signInEmail?: string | undefined;
};

/** How long a part of a table is kept, as a centre may set it. */
export type Term = {
  /** "programme.proposal.sender": the table, and which part of it. */
  name: string;
  /** From when the days count. */
  since: TextKey;
  standardDays: number;
  /** No reason allows more. */
  mostDays: number;
};

/** What a table with a person in it owes that person. Each `trx` acts as the house; whether it may be asked, the caller decides. */
export type PersonalTable = {
  /** Schema and name as in the database: "platform.message". */
  table: string;
  /** What these rows are, in words that may stand as a heading. */
  name: TextKey;
  /** What it is written down for. */
  purpose: TextKey;
  whose: readonly [Whose, ...Whose[]];
  holds: readonly [Particular, ...Particular[]];
  /** Who besides the person can read it. */
  recipients: readonly Recipient[];
  /** The sentence that says how long, and what for. */
  keptFor: TextKey;
  /** What a centre may set itself. None where it goes with something else, or at a moment that is promised to everyone. */
  terms: readonly Term[];
  /** What remains after erasing, and why that cannot be otherwise. */
  remains?: TextKey;
  /** What else someone is known by here: their sign-ups, for instance. */
  alsoKnownAs?(trx: Transaction, about: About): Promise<About[]>;
  exportRows(trx: Transaction, about: About): Promise<object[]>;
  /** Says how many rows are gone. */
  erase(trx: Transaction, about: About): Promise<number>;
  /** Removes what is past its term, and says how many rows. */
  clear?(trx: Transaction, now: Temporal.Instant): Promise<number>;
};

/** What a part of the platform without texts of its own does for its tables. */
export type PersonalRecord = Pick<PersonalTable, "table" | "exportRows" | "erase" | "clear">;
