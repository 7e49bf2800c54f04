// SPDX-License-Identifier: EUPL-1.2

export { type Cleared, clearPastTerms, previewClearing } from "./clear-past-terms.ts";
export { type Clearing, listClearings } from "./clearing.queries.ts";
export { type ErasedRows, eraseOwnRows, exportOwnRows, type OwnRows } from "./own-rows.ts";
export type { About, PersonalRecord, PersonalTable, Term } from "./personal-table.ts";
export type * from "./tables.ts";
export { type AskedTerm, setTerm } from "./term.commands.ts";
export { daysKept, listOwnTerms, type OwnTerm, termBegins } from "./term.queries.ts";
export type { TermRefusal } from "./term.ts";
export { rightsTexts } from "./texts.ts";
export { type Particular, type Recipient, type Whose, whose } from "./words.ts";
