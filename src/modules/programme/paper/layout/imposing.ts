// SPDX-License-Identifier: EUPL-1.2
import { type Mark, type Page, sheetSizes } from "./marks.ts";

/**
 * Pages of A5 on sheets of A4 lying down, so that a stack printed on both sides and folded once is a booklet: on the
 * front of the outer sheet the last page stands beside the first. The count must be a multiple of four.
 */
export function imposeBooklet(pages: readonly Page[]): Page[] {
  const sides: Page[] = [];
  for (let side = 0; side < pages.length / 2; side += 1) {
    const [low, high] = [pages[side], pages[pages.length - 1 - side]];
    if (low && high) sides.push(side % 2 === 0 ? twoUp(high, low) : twoUp(low, high));
  }
  return sides;
}

function twoUp(left: Page, right: Page): Page {
  const { height: width, width: height } = sheetSizes.a4;
  return {
    width,
    height,
    marks: [panel(left, 0, 0, 0), panel(right, width / 2, 0, 0)],
    dates: [...left.dates, ...right.dates],
  };
}

/**
 * Eight small pages on one side of one sheet: folded in eight, cut open in the middle, and folded to a booklet. The
 * upper row stands on its head.
 */
export function imposeOneSheet(pages: readonly Page[]): Page {
  const { height: width, width: height } = sheetSizes.a4;
  const [column, row] = [width / 4, height / 2];
  const upper = [4, 3, 2, 1].map((number, index) => place(pages[number], index * column, 0, 180));
  const lower = [5, 6, 7, 0].map((number, index) => place(pages[number], index * column, row, 0));
  const fold = (d: string, x: number, y: number): Mark => ({
    kind: "shape",
    d,
    x,
    y,
    scale: 1,
    stroke: "line",
    thick: 0.5,
    dash: 2,
  });
  return {
    width,
    height,
    marks: [
      ...[...upper, ...lower].flat(),
      ...[1, 2, 3].map((index) => fold(`M0 0v${height}`, index * column, 0)),
      fold(`M0 0h${column}`, 0, row),
      fold(`M0 0h${column}`, 3 * column, row),
      { kind: "shape", d: `M0 0h${2 * column}`, x: column, y: row, scale: 1, stroke: "ink", thick: 1.2, dash: 5 },
    ],
    dates: pages.flatMap(({ dates }) => dates),
  };
}

function place(page: Page | undefined, x: number, y: number, turn: 0 | 180): Mark[] {
  return page ? [panel(page, x, y, turn)] : [];
}

function panel(page: Page, x: number, y: number, turn: 0 | 180): Mark {
  return { kind: "panel", x, y, turn, page };
}
