// SPDX-License-Identifier: EUPL-1.2
import type { PosterContent } from "./content.ts";
import { type Column, type Flowed, flow, flowEvenly, type Gaps, type Group, marksOf } from "./flow.ts";
import { largest } from "./largest.ts";
import { type Letters, type Page, type Paper, placed } from "./marks.ts";
import { type Groups, rememberGroups } from "./poster-groups.ts";
import { type Body, bodiesOf, laterHead, margin, type Sheet, sheetOf } from "./poster-sheet.ts";

/** The largest letters with which all dates fit; below the least, the rest goes on to a further sheet. */
export function layOutPoster(letters: Letters, content: PosterContent): Paper {
  const groups = rememberGroups(letters, content);
  const sheets = houseSizes.map((houseSize) => sheetOf(letters, content, houseSize));
  for (let count = 1; count <= mostSheets; count += 1) {
    const best = sheets.reduce<Best | null>((before, sheet) => better(groups, sheet, count, before), null);
    if (best) return { pages: drawPages(letters, content, best.sheet, best.arranged) };
  }
  throw new Error("No poster holds so many dates");
}

/** When it gets full, what is around the dates takes a step back before they get small. */
const houseSizes = [1, 0.8, 0.62];
const worthIt = 1.06;

type Best = { sheet: Sheet; arranged: Arranged };

function better(groups: Groups, sheet: Sheet, count: number, before: Best | null): Best | null {
  if (before && before.arranged.size >= sheet.sizes.comfortable) return before;
  const arranged = arrangeLargest(groups, sheet, count);
  if (!arranged || (before && arranged.size < before.arranged.size * worthIt)) return before;
  return { sheet, arranged };
}

const mostSheets = 40;

type Arranged = { size: number; flowed: Flowed["columns"]; perSheet: number; bodies: Body[] };

/** A day that goes on in the next column is only for when the letters would else be clearly smaller. */
function arrangeLargest(groups: Groups, sheet: Sheet, count: number): Arranged | null {
  const bodies = bodiesOf(sheet, count);
  const torn = largest(sheet.sizes, (size) => arrange(groups, sheet, bodies, size, 0));
  if (!torn) return null;
  const least = Math.max(torn.size * worthWhole, sheet.sizes.least);
  const whole = largest({ least, most: torn.size }, (size) => arrange(groups, sheet, bodies, size, 1));
  return whole ?? torn;
}

const worthWhole = 0.9;

function arrange(groups: Groups, sheet: Sheet, bodies: Body[], size: number, patience: number): Arranged | null {
  for (const { count: perSheet, isCompact } of sheet.columns) {
    const gutter = 16 * sheet.unit;
    const width = (sheet.inner - (perSheet - 1) * gutter) / perSheet;
    if (width < size * (isCompact ? 22 : 17)) continue;
    const columns = bodies.map((body) =>
      Array.from({ length: perSheet }, (_, index) => ({ ...body, x: margin + index * (width + gutter), width })),
    );
    const gaps = { group: size * 0.9, item: size * 0.5 };
    const flowed = fill(groups({ width, size, hasSigns: true, isCompact }), columns, gaps, patience);
    if (flowed) return { size, flowed, perSheet, bodies };
  }
  return null;
}

const mostLeftEmpty = 0.22;

/** Sheets before the last are full; the columns of the last are about as long as each other. */
function fill(groups: readonly Group[], sheets: Column[][], gaps: Gaps, patience: number): Flowed["columns"] | null {
  const [last = [], before] = [sheets.at(-1), sheets.slice(0, -1).flat()];
  const first = flow(groups, before, gaps, Math.min(patience, mostLeftEmpty));
  const rest = flowEvenly(first.rest, last, gaps, patience);
  return rest.rest.length === 0 ? [...first.columns, ...rest.columns] : null;
}

function drawPages(
  letters: Letters,
  content: PosterContent,
  sheet: Sheet,
  { flowed, perSheet, bodies }: Arranged,
): Page[] {
  return bodies.map((_, index) => {
    const columns = flowed.slice(index * perSheet, (index + 1) * perSheet);
    const isLast = index === bodies.length - 1;
    const head = index === 0 ? sheet.head : laterHead(letters, content, sheet, index + 1, bodies.length);
    return {
      width: sheet.width,
      height: sheet.height,
      marks: [
        ...placed(head, margin, margin),
        ...columns.flatMap(marksOf),
        ...(isLast ? placed(sheet.foot, margin, sheet.height - margin - sheet.foot.height) : []),
      ],
      dates: columns.flatMap(({ dates }) => dates),
    };
  });
}
