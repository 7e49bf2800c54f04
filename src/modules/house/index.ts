// SPDX-License-Identifier: EUPL-1.2
export { writeAgreements } from "./agreements/agreements.commands.ts";
export { hashCodesAnew } from "./concerns/code-keys.commands.ts";
export { changeFacts } from "./facts/facts.commands.ts";
export { getFacts } from "./facts/facts.queries.ts";
export type { Facts } from "./facts/facts.ts";
export { houseModule } from "./module.ts";
export type * from "./tables.ts";
export { type CallLine, readCallLines } from "./tense/call-lines.ts";
export { SheetLines } from "./tense/sheet-lines.pages.tsx";
export { houseTexts } from "./texts.ts";
