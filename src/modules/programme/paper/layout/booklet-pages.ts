// SPDX-License-Identifier: EUPL-1.2
import type { BookletContent } from "./content.ts";
import { comeBlock, front, hoursBlock } from "./house-parts.ts";
import { type Block, type Letters, mm, type Page, placed, sheetSizes } from "./marks.ts";
import { qrBlock } from "./parts.ts";
import { setText, setWide, stack } from "./text.ts";
import { windowDrawing } from "./window-sign.ts";

const { width: pageWidth, height: pageHeight } = { width: sheetSizes.a4.height / 2, height: sheetSizes.a4.width };
const margin = 11 * mm;

/** Where what one reads stands on an inside page: below it is only the number. */
export const insideOf = {
  ...{ pageWidth, pageHeight, x: margin, y: margin },
  width: pageWidth - 2 * margin,
  height: pageHeight - 2 * margin - 12,
};

export function cover(letters: Letters, { house, title, span }: BookletContent): Page {
  const inner = pageWidth - 2 * margin;
  const pad = 20;
  const drawing = windowDrawing(inner * 0.82);
  const height = pageHeight - 2 * margin;
  const words = stack(
    inner - 2 * pad,
    [
      setWide(letters, house.name, inner - 2 * pad, {
        face: "heading",
        size: 44,
        least: 20,
        ink: "onHouse",
        role: "H1",
        leading: 1.05,
      }),
      setWide(letters, title, inner - 2 * pad, {
        face: "heading",
        size: 30,
        least: 16,
        ink: "lampOnHouse",
        leading: 1.1,
      }),
      setText(letters, span, inner - 2 * pad, { face: "bold", size: 14, ink: "onHouse" }),
      setText(letters, house.welcome, inner - 2 * pad, { face: "text", size: 12.5, ink: "onHouse" }),
    ],
    7,
  );
  return {
    width: pageWidth,
    height: pageHeight,
    dates: [],
    marks: [
      ...placed({ marks: front(inner, height, 1.1) }, margin, margin),
      ...placed(words, margin + pad, margin + pad + 4),
      ...placed(drawing, margin + (inner - drawing.width) / 2, margin + height - drawing.height - 1),
    ],
  };
}

export function backCover(letters: Letters, { house }: BookletContent): Page {
  const inner = pageWidth - 2 * margin;
  const qr = qrBlock(house.site.href, 110);
  const middle: Block = { ...qr, width: inner, marks: placed(qr, (inner - qr.width) / 2, 0) };
  const upper = stack(inner, [comeBlock(letters, house, inner, 1.15), hoursBlock(letters, house, inner, 1.1)], 18);
  const lower = stack(
    inner,
    [
      middle,
      setText(letters, house.site.title, inner, { face: "bold", size: 12, align: "middle" }),
      setText(letters, house.site.shown, inner, { face: "text", size: 11, align: "middle" }),
      setText(letters, house.printed, inner, { face: "text", size: 9, align: "middle" }),
    ],
    2,
  );
  const heavy = setText(letters, house.heavy, inner, { face: "text", size: 10, leading: 1.3 });
  const bottom = pageHeight - margin - heavy.height;
  const lowerY = margin + upper.height + (bottom - margin - upper.height - lower.height) / 2;
  return {
    width: pageWidth,
    height: pageHeight,
    dates: [],
    marks: [...placed(upper, margin, margin), ...placed(lower, margin, lowerY), ...placed(heavy, margin, bottom)],
  };
}

/** With its number, and whose booklet it is. */
export function framed(letters: Letters, page: Page, house: string, number: number): Page {
  const foot = setText(letters, `${house}   ${number}`, insideOf.width, {
    ...{ face: "text", size: 8.5, ink: "subtle", align: number % 2 === 0 ? "start" : "end" },
  });
  return { ...page, marks: [...page.marks, ...placed(foot, margin, pageHeight - margin - foot.height + 4)] };
}

export function insidePage(block: Pick<Block, "marks">, dates: string[] = []): Page {
  return { width: pageWidth, height: pageHeight, marks: placed(block, insideOf.x, insideOf.y), dates };
}
