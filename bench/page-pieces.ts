// SPDX-License-Identifier: EUPL-1.2

export type Row = Record<string, unknown>;

/** Text that never changes, or the place of a value. */
export type Piece = string | { column: string } | { words: "+" | " " };

const cardStart = '<li class="card act">';
const columns = ["slug", "title", "summary", "place_name", "audience"];

/** Takes a list page apart into what is fixed and what comes from each row: one list of pieces for each card and what follows it. */
export function takeApart(html: string, rows: readonly Row[], words: string): { start: Piece[]; cards: Piece[][] } {
  const [start = "", ...cards] = html.split(new RegExp(`(?=${cardStart})`));
  if (cards.length !== rows.length)
    throw new Error(`${cards.length} cards on the page, ${rows.length} rows behind it.`);
  return {
    start: withWords([start], words),
    cards: cards.map((card, index) => withWords(withColumns(card, rows[index] ?? {}), words)),
  };
}

/** The page again, by nothing but joining strings. */
export function putTogether(
  { start, cards }: { start: readonly Piece[]; cards: readonly Piece[][] },
  rows: readonly Row[],
  words: string,
): string {
  let html = join(start, {}, words);
  for (const [index, card] of cards.entries()) html += join(card, rows[index] ?? {}, words);
  return html;
}

/** The same for a page about one row. */
export function takeApartPage(html: string, row: Row): Piece[] {
  return withColumns(html, row);
}

export function putPageTogether(pieces: readonly Piece[], row: Row): string {
  return join(pieces, row, "");
}

function join(pieces: readonly Piece[], row: Row, words: string): string {
  let text = "";
  for (const piece of pieces) {
    if (typeof piece === "string") text += piece;
    else text += "column" in piece ? escapeText(String(row[piece.column])) : words.replace(" ", piece.words);
  }
  return text;
}

function withColumns(text: string, row: Row): Piece[] {
  let pieces: Piece[] = [text];
  for (const column of columns) {
    const value = row[column];
    if (typeof value === "string" && value !== "") pieces = replaceIn(pieces, escapeText(value), { column });
  }
  return pieces;
}

function withWords(pieces: Piece[], words: string): Piece[] {
  const inAddresses = replaceIn(pieces, words.replace(" ", "+"), { words: "+" });
  return replaceIn(inAddresses, words, { words: " " });
}

function replaceIn(pieces: readonly Piece[], value: string, place: Piece): Piece[] {
  return pieces.flatMap((piece) => {
    if (typeof piece !== "string") return [piece];
    const [first = "", ...rest] = piece.split(value);
    return [first, ...rest.flatMap((text) => [place, text])];
  });
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
