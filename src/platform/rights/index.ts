// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "#platform/i18n";
import en from "./texts/en.json" with { type: "json" };
import nl from "./texts/nl.json" with { type: "json" };

declare module "#platform/i18n" {
  interface Texts {
    rights: typeof nl;
  }
}

export const rightsTexts: Record<Language, typeof nl> = { nl, en };

export { type Cleared, clearPastTerms, previewClearing } from "./clear-past-terms.ts";
export { type Clearing, listClearings } from "./clearing.queries.ts";
export { type ErasedRows, eraseOwnRows, exportOwnRows, type OwnRows } from "./own-rows.ts";
export type { About, PersonalRecord, PersonalTable, Term } from "./personal-table.ts";
export type * from "./tables.ts";
export { type AskedTerm, setTerm } from "./term.commands.ts";
export { daysKept, listOwnTerms, type OwnTerm, termBegins } from "./term.queries.ts";
export type { TermRefusal } from "./term.ts";
export { type Particular, type Recipient, type Whose, whose } from "./words.ts";
