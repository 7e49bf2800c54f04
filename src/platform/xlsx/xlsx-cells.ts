// SPDX-License-Identifier: EUPL-1.2

/** Text is never read as a formula. A day is "2026-11-24". */
export type XlsxCell = string | number | null | { day: string } | { text: string; href: string };

/** As they stand in the styles of the book. */
export const cellStyles = { heading: 1, day: 2, link: 3 } as const;
const mostLetters = 32_767;

/** The cell at this place ("B2") as SpreadsheetML; an empty one is not there. */
export function writeCell(at: string, cell: XlsxCell): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "string") return textCell(at, cell);
  if ("day" in cell) return `<c r="${at}" s="${cellStyles.day}"><v>${serialOf(cell.day)}</v></c>`;
  return textCell(at, cell.text, cellStyles.link);
}

export function textCell(at: string, text: string, style?: number): string {
  const styled = style === undefined ? "" : ` s="${style}"`;
  const written = inXml(text.slice(0, mostLetters));
  return `<c r="${at}"${styled} t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`;
}

/** "A" to "ZZ". */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** Without the signs that XML cannot hold. */
export function inXml(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to go
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}

/** Days since the day before 1900, as spreadsheets count them. */
function serialOf(day: string): number {
  return Math.round(Date.parse(`${day}T00:00Z`) / 86_400_000) + 25_569;
}
