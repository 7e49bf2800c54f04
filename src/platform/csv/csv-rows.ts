// SPDX-License-Identifier: EUPL-1.2

/** `line` counts from 1. A row is cut off when a quote in it is never closed; then it ends with its line. */
export type CsvRow = { line: number; cells: string[]; isCutOff: boolean };

/** Reads the rows of a CSV (RFC 4180), whichever of ; , and tab stands between the cells. */
export function parseCsv(text: string, mostRows: number): CsvRow[] {
  const named = /^sep=([;,\t])\r?\n/i.exec(text);
  const delimiter = named?.[1] ?? detectDelimiter(text);
  const rows: CsvRow[] = [];
  let at = named?.[0].length ?? 0;
  let line = named ? 2 : 1;
  while (at < text.length && rows.length < mostRows) {
    const { cells, next, isCutOff } = readRow(text, at, delimiter);
    if (cells.some((cell) => cell.trim() !== ""))
      rows.push({ line, cells: cells.map((cell) => cell.trim()), isCutOff });
    line += countLines(text.slice(at, next));
    at = next;
  }
  return rows;
}

type Row = { cells: string[]; next: number; isCutOff: boolean };
const longestCell = 20_000;

function readRow(text: string, from: number, delimiter: string): Row {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    const cell = text[at] === '"' ? readQuoted(text, at, delimiter) : readPlain(text, at, delimiter);
    if (!cell) return cutOff(text, from, delimiter);
    cells.push(cell.value);
    if (text[cell.end] !== delimiter) return { cells, next: skipLineEnd(text, cell.end), isCutOff: false };
    at = cell.end + 1;
  }
}

function readPlain(text: string, from: number, delimiter: string): { value: string; end: number } {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return { value: text.slice(from, end), end };
}

function readQuoted(text: string, from: number, delimiter: string): { value: string; end: number } | null {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1 || quote - from > longestCell) return null;
    if (text[quote + 1] !== '"') {
      const rest = readPlain(text, quote + 1, delimiter);
      return { value: text.slice(from + 1, quote).replaceAll('""', '"') + rest.value, end: rest.end };
    }
    at = quote + 2;
  }
}

function cutOff(text: string, from: number, delimiter: string): Row {
  const length = text.slice(from, from + longestCell).search(/[\r\n]/);
  const end = length === -1 ? Math.min(from + longestCell, text.length) : from + length;
  const cells = text.slice(from, end).replaceAll('"', "").split(delimiter);
  return { cells, next: skipLineEnd(text, end), isCutOff: true };
}

function skipLineEnd(text: string, at: number): number {
  return at + (text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1);
}

function countLines(row: string): number {
  return row.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** The sign that stands most often between the cells of the first lines. */
function detectDelimiter(text: string): string {
  const start = text
    .slice(0, 4000)
    .replace(/"(?:[^"]|"")*"/g, "")
    .trimStart()
    .split(/[\r\n]+/)
    .slice(0, 3)
    .join("\n");
  const count = (delimiter: string) => start.split(delimiter).length;
  return [";", ",", "\t"].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
