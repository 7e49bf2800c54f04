// SPDX-License-Identifier: EUPL-1.2

/** As Excel opens it best: with a mark for UTF-8 before the first line, and semicolons. */
export const csvMark = "\uFEFF";

export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(withoutFormula(cell))).join(";")}\r\n`;
}

/** A spreadsheet would do what such a cell says instead of showing it. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
