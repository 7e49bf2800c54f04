// SPDX-License-Identifier: EUPL-1.2
import type { PosterContent } from "./content.ts";
import { facade, lastLines, smallFacade, visitBlock } from "./house-parts.ts";
import { legendBlock } from "./legend.ts";
import { type Block, type Letters, mm, placed, sheetSizes } from "./marks.ts";

export const margin = 10 * mm;

/** Compact puts the place behind the title, where there is room. */
export type Columns = { count: number; isCompact: boolean };

export type Sheet = {
  width: number;
  height: number;
  unit: number;
  inner: number;
  head: Block;
  foot: Block;
  columns: readonly Columns[];
  sizes: { least: number; comfortable: number; most: number };
};

export function sheetOf(letters: Letters, content: PosterContent, houseSize: number): Sheet {
  const { width, height } = sheetSizes[content.size];
  const unit = width / sheetSizes.a4.width;
  const isLarge = content.size === "a3";
  const houseUnit = unit * houseSize;
  const inner = width - 2 * margin;
  const { house, title, span, legend } = content;
  const head = facade(letters, { house: house.name, title, span, welcome: house.welcome }, inner, houseUnit);
  const foot = footBlock(letters, { house, legend }, inner, unit * Math.max(houseSize, isLarge ? 0.62 : 0.8));
  const few = isLarge ? 2 : 1;
  const columns = [
    { count: few, isCompact: false },
    { count: few, isCompact: true },
    { count: few + 1, isCompact: false },
  ];
  const sizes = isLarge ? { least: 8.5, comfortable: 14, most: 24 } : { least: 8.5, comfortable: 10.5, most: 17 };
  return { width, height, unit, inner, head, foot, columns, sizes };
}

function footBlock(
  letters: Letters,
  { house, legend }: Pick<PosterContent, "house" | "legend">,
  width: number,
  unit: number,
): Block {
  const signs = legendBlock(letters, legend, width, 11 * unit);
  const visit = visitBlock(letters, house, width, unit);
  const last = lastLines(letters, house, width, unit);
  const gap = 8 * unit;
  const height = signs.height + visit.height + last.height + 2 * gap;
  return {
    width,
    height,
    marks: [
      ...signs.marks,
      ...placed(visit, 0, signs.height + gap),
      ...placed(last, 0, signs.height + visit.height + 2 * gap),
    ],
  };
}

export type Body = { y: number; height: number };

/** Where the dates stand on each sheet: the first has the front of the house, the last all that is below it. */
export function bodiesOf({ height, unit, head, foot }: Sheet, count: number): Body[] {
  const gap = 12 * unit;
  return Array.from({ length: count }, (_, index) => {
    const y = margin + (index === 0 ? head.height : 34 * unit) + gap;
    const below = index === count - 1 ? foot.height + gap : 0;
    return { y, height: height - margin - below - y };
  });
}

/** Of a further sheet. */
export function laterHead(
  letters: Letters,
  { house, title, span, pageOf }: PosterContent,
  sheet: Sheet,
  page: number,
  count: number,
): Block {
  const right = pageOf.replace("{page}", String(page)).replace("{count}", String(count));
  return smallFacade(letters, `${house.name}. ${title}, ${span}`, right, sheet.inner, sheet.unit);
}
