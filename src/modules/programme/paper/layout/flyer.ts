// SPDX-License-Identifier: EUPL-1.2
import type { FlyerContent } from "./content.ts";
import { flyerBody, flyerFoot } from "./flyer-parts.ts";
import { largest } from "./largest.ts";
import { type Letters, type Mark, mm, type Page, type Paper, placed, sheetSizes } from "./marks.ts";
import { sign } from "./parts.ts";
import { stripsBlock } from "./tear-off.ts";

/** One on A4, or two the same on A4 with a line to cut along. */
export function layOutFlyer(letters: Letters, content: FlyerContent): Paper {
  const flyer = layOutOne(letters, content, content.size === "a4" ? sheetSizes.a4 : sheetSizes.a5);
  if (content.size === "a4") return { pages: [flyer] };
  const { width, height } = { width: sheetSizes.a4.height, height: sheetSizes.a4.width };
  const half = width / 2;
  const copy = { ...flyer, width: half, height };
  return {
    pages: [
      {
        width,
        height,
        dates: flyer.dates,
        marks: [
          { kind: "panel", x: 0, y: 0, turn: 0, page: copy },
          { kind: "panel", x: half, y: 0, turn: 0, page: copy, isCopy: true },
          ...cutDown(half, height),
        ],
      },
    ],
  };
}

function cutDown(x: number, height: number): Mark[] {
  const line: Mark = {
    kind: "shape",
    d: `M0 0v${height - 26}`,
    x,
    y: 26,
    scale: 1,
    stroke: "line",
    thick: 0.8,
    dash: 4,
  };
  return [line, sign("scissors", x - 6, 10, 12, "subtle")];
}

function layOutOne(
  letters: Letters,
  content: FlyerContent,
  { width, height }: { width: number; height: number },
): Page {
  const margin = 10 * mm;
  const inner = width - 2 * margin;
  const sheetUnit = width / sheetSizes.a5.width;
  const strips = content.strip ? stripsBlock(letters, content.strip, width, sheetUnit) : null;
  const room = height - margin - (strips ? strips.height + 6 * sheetUnit : margin);
  const made = largest({ least: 0.3, most: 1.3, step: 0.05 }, (scale) => {
    const body = flyerBody(letters, content, inner, sheetUnit * scale);
    const foot = flyerFoot(letters, content, inner, sheetUnit * Math.min(scale, 1));
    return body.height + foot.height + 10 * sheetUnit * scale <= room ? { body, foot } : null;
  });
  if (!made) throw new Error("No flyer holds so much");
  const free = room - made.body.height - made.foot.height;
  return {
    width,
    height,
    dates: [],
    marks: [
      ...placed(made.body, margin, margin),
      ...placed(made.foot, margin, margin + made.body.height + free),
      ...(strips ? placed(strips, 0, height - strips.height) : []),
    ],
  };
}
