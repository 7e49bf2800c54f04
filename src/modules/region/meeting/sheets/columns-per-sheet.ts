// SPDX-License-Identifier: EUPL-1.2
import type { Column } from "../sheet-columns.queries.ts";

/** How many columns one reads from across a table. */
const mostOnOneSheet = 10;

/** As many sheets as are needed, each about as wide as the others. */
export function columnsPerSheet(columns: readonly Column[]): Column[][] {
  const sheets = Math.ceil(columns.length / mostOnOneSheet);
  const onEach = Math.ceil(columns.length / Math.max(1, sheets));
  return Array.from({ length: sheets }, (_, at) => columns.slice(at * onEach, (at + 1) * onEach));
}
