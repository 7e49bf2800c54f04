// SPDX-License-Identifier: EUPL-1.2
import { formatDayOfYear } from "#platform/clock";
import { capitalize, type Language, type T } from "#platform/i18n";
import type { CellLine, Line, TalkFigures } from "./talk-figures.ts";
import { themeInWords, wayInWords } from "./talk-words.ts";

export type FiguresOfTalks = TalkFigures & { together: CellLine[] | null };
export type FigureTable = { id: string; caption: string; rows: [name: string, number: string][] };

/** The same lines for the page and for the file. What may not be said at all has no table. */
export function tablesOf(t: T, language: Language, figures: FiguresOfTalks): FigureTable[] {
  const { months, ways, themes, neighbourhoods, together } = figures;
  const table = (id: FigureName, lines: readonly Line[] | null, inWords: (name: string) => string): FigureTable[] =>
    lines === null || lines.length === 0
      ? []
      : [
          {
            id,
            caption: t(`support:talks.figures.${id}`),
            rows: lines.map(({ name, number }) => [capitalize(inWords(name)), talksInWords(t, number)]),
          },
        ];
  const inPlace = (name: string) => name || t("support:talks.figures.noNeighbourhood");
  return [
    ...table("months", months, (month) => formatDayOfYear(month, language).replace(/^\d+ /, "")),
    ...table("ways", ways, (way) => wayInWords(t, way)),
    ...table("themes", themes, (theme) => themeInWords(t, theme)),
    ...table("neighbourhoods", neighbourhoods, inPlace),
    ...table("together", together?.map(asLine(t, inPlace)) ?? null, (name) => name),
  ];
}

type FigureName = "months" | "ways" | "themes" | "neighbourhoods" | "together";

function asLine(t: T, inPlace: (name: string) => string) {
  return ({ neighbourhood, theme, number }: CellLine): Line => ({
    name: `${inPlace(neighbourhood)}, ${themeInWords(t, theme)}`,
    number,
  });
}

/** What is not said may be more than the fewest: it was left out so that nobody finds another. */
export function talksInWords(t: T, number: number | null): string {
  return number === null ? t("support:talks.figures.notSaid") : `${number}`;
}
