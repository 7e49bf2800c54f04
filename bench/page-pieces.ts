// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";

export type Row = Record<string, unknown>;

/** Text that never changes, a value of one of the rows, what was looked for, or the key of a form. */
export type Piece = string | { row: number; column: string } | { words: "+" | " " } | { formKey: true };

const cardStart = '<li class="card act">';
const columns = ["slug", "title", "summary", "place_name", "audience"];
const keyOfForm = /(?<=name="formKey" value=")[0-9a-f-]{36}/g;

/** Takes a list page apart into what is fixed and what comes from the row of each card. */
export function takeApartCards(html: string, rows: readonly Row[], words: string): Piece[] {
  const [start = "", ...cards] = html.split(new RegExp(`(?=${cardStart})`));
  if (cards.length !== rows.length)
    throw new Error(`${cards.length} cards on the page, ${rows.length} rows behind it.`);
  return withWords([start, ...cards.flatMap((card, row) => withColumns(card, row, rows[row] ?? {}))], words);
}

/** The same for a page about one row. */
export function takeApartPage(html: string, row: Row): Piece[] {
  return withColumns(html, 0, row);
}

/** The same for a page on which the rows stand in their order, in any way; with forms that have a key each time anew. */
export function takeApartRows(html: string, rows: readonly Row[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [row, values] of rows.entries()) {
    for (const { column, from, to } of placesOf(html, at, values)) {
      if (from < at) continue;
      pieces.push(html.slice(at, from), { row, column });
      at = to;
    }
  }
  return replaceIn([...pieces, html.slice(at)], keyOfForm, { formKey: true });
}

/** The page again, by nothing but joining strings. */
export function putTogether(pieces: readonly Piece[], rows: readonly Row[], words = ""): string {
  let html = "";
  for (const piece of pieces) {
    if (typeof piece === "string") html += piece;
    else if ("column" in piece) html += escapeText(String(rows[piece.row]?.[piece.column]));
    else html += "words" in piece ? words.replace(" ", piece.words) : randomUUID();
  }
  return html;
}

/** What is the same each time. */
export function withoutKeys(html: string): string {
  return html.replaceAll(keyOfForm, "");
}

function withColumns(text: string, row: number, values: Row): Piece[] {
  let pieces: Piece[] = [text];
  for (const column of columns) {
    const value = values[column];
    if (typeof value === "string" && value !== "") pieces = replaceIn(pieces, escapeText(value), { row, column });
  }
  return pieces;
}

function withWords(pieces: Piece[], words: string): Piece[] {
  const inAddresses = replaceIn(pieces, words.replace(" ", "+"), { words: "+" });
  return replaceIn(inAddresses, words, { words: " " });
}

function replaceIn(pieces: readonly Piece[], value: string | RegExp, place: Piece): Piece[] {
  return pieces.flatMap((piece) => {
    if (typeof piece !== "string") return [piece];
    const [first = "", ...rest] = piece.split(value);
    return [first, ...rest.flatMap((text) => [place, text])];
  });
}

const farAway = 3000;

function placesOf(html: string, from: number, row: Row): { column: string; from: number; to: number }[] {
  const near = html.slice(from, from + farAway);
  return Object.entries(row)
    .flatMap(([column, value]) => {
      const text = typeof value === "string" && value.length > 2 ? escapeText(value) : null;
      const at = text === null ? -1 : near.indexOf(text);
      return text === null || at < 0 ? [] : [{ column, from: from + at, to: from + at + text.length }];
    })
    .sort((one, other) => one.from - other.from);
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
