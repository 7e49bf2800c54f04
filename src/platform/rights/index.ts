// SPDX-License-Identifier: EUPL-1.2

export { clearPastTerms, previewClearing } from "./clear-past-terms.ts";
export { listClearings } from "./clearing.queries.ts";
export { type ErasedRows, eraseOwnRows, exportOwnRows, type OwnRows } from "./own-rows.ts";
export type { About, PersonalRecord, PersonalTable, Term } from "./personal-table.ts";
export { eraseRowsOf, rowsOf } from "./rows-of.commands.ts";
export type * from "./tables.ts";
export { setTerm } from "./term.commands.ts";
export { daysKept, listOwnTerms, type OwnTerm, termBegins } from "./term.queries.ts";
export { rightsTexts } from "./texts.ts";
export { whose } from "./words.ts";
