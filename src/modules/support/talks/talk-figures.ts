// SPDX-License-Identifier: EUPL-1.2
import { fewest } from "../figures/figure.ts";
import { sumOf } from "./talk.ts";
import { type Published, publishSums, publishTogether, type Together } from "./together.ts";

export type TalkCount = { month: string; way: string; neighbourhood: string; theme: string; number: number };
/** `number` is null where it is not said. */
export type Line = { name: string; number: number | null };
export type TalkFigures = {
  talks: number | null;
  months: Line[];
  ways: Line[];
  /** Null where even the sums would give away neighbourhood and theme together. */
  themes: Line[] | null;
  neighbourhoods: Line[] | null;
};
export type CellLine = { neighbourhood: string; theme: string; number: number };

/** What is said of talks over any time: each of these apart, never neighbourhood and theme together. */
export function talkFigures(counts: readonly TalkCount[]): TalkFigures {
  return figuresWith(counts, publishSums(togetherOf(counts).table));
}

/** Of a year that is over and will not change any more: neighbourhood and theme together as well, where that may be said. */
export function talkFiguresOfYear(counts: readonly TalkCount[]): TalkFigures & { together: CellLine[] } {
  const { table, rows, columns } = togetherOf(counts);
  const published = publishTogether(table);
  const together = rows.flatMap((neighbourhood, row) =>
    columns.flatMap((theme, column) =>
      published.shown[row]?.[column] ? [{ neighbourhood, theme, number: table[row]?.[column] ?? 0 }] : [],
    ),
  );
  return { ...figuresWith(counts, published), together };
}

function figuresWith(counts: readonly TalkCount[], { rowSums, columnSums }: Published): TalkFigures {
  const all = sumOf(counts);
  if (all < fewest) return { talks: null, months: [], ways: [], themes: null, neighbourhoods: null };
  return {
    talks: all,
    months: sayLines(linesBy(counts, "month")),
    ways: sayLines(linesBy(counts, "way")),
    themes: columnSums ? sayLines(linesBy(counts, "theme")) : null,
    neighbourhoods: rowSums ? sayLines(linesBy(counts, "neighbourhood")) : null,
  };
}

/** The sum of all is said beside these, so what is hidden is never one alone, nor together under five. */
export function sayLines(lines: readonly { name: string; number: number }[]): Line[] {
  const smallestFirst = lines.toSorted((one, other) => one.number - other.number);
  const tooFew = smallestFirst.filter(({ number }) => number < fewest);
  let hidden = tooFew.length;
  while (hidden > 0 && hidden < lines.length && isFound(smallestFirst.slice(0, hidden))) hidden += 1;
  const hiddenOnes = new Set(smallestFirst.slice(0, hidden));
  return lines.map((line) => (hiddenOnes.has(line) ? { ...line, number: null } : line));
}

function isFound(hidden: readonly { number: number }[]): boolean {
  return hidden.length === 1 || sumOf(hidden) < fewest;
}

function linesBy(counts: readonly TalkCount[], by: "month" | "way" | "theme" | "neighbourhood") {
  return namesOf(counts, by).map((name) => ({ name, number: sumOf(counts.filter((count) => count[by] === name)) }));
}

/** A neighbourhood or theme without any talk is not in it. */
function togetherOf(counts: readonly TalkCount[]): { table: Together; rows: string[]; columns: string[] } {
  const rows = namesOf(counts, "neighbourhood");
  const columns = namesOf(counts, "theme");
  const numberOf = (neighbourhood: string, theme: string) =>
    sumOf(counts.filter((count) => count.neighbourhood === neighbourhood && count.theme === theme));
  return { table: rows.map((row) => columns.map((column) => numberOf(row, column))), rows, columns };
}

function namesOf(counts: readonly TalkCount[], by: "month" | "way" | "theme" | "neighbourhood"): string[] {
  return [...new Set(counts.map((count) => count[by]))].toSorted();
}
