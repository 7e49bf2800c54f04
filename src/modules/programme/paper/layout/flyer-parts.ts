// SPDX-License-Identifier: EUPL-1.2
import type { FlyerContent } from "./content.ts";
import { familySquare } from "./date-lines.ts";
import { comeBlock, front, lastLines } from "./house-parts.ts";
import { type Block, box, type Letters, placed, rule } from "./marks.ts";
import { qrBlock, sign } from "./parts.ts";
import { setText, setWide, stack } from "./text.ts";
import { windowDrawing } from "./window-sign.ts";

export function flyerBody(letters: Letters, content: FlyerContent, width: number, unit: number): Block {
  return stack(
    width,
    [
      titleFront(letters, content, width, unit),
      setText(letters, content.summary, width, { face: "text", size: 14.5 * unit, leading: 1.3 }),
      factsBlock(letters, content, width, unit),
      datesBlock(letters, content, width, unit),
    ],
    11 * unit,
  );
}

function titleFront(
  letters: Letters,
  { title, family, familyName, house }: FlyerContent,
  width: number,
  unit: number,
): Block {
  const pad = 14 * unit;
  const drawing = windowDrawing(108 * unit);
  const room = width - 2 * pad;
  const beside = room - drawing.width - 6 * unit;
  const square = 17 * unit;
  const familyWords = setText(letters, familyName, beside - square * 1.35, {
    face: "bold",
    size: 12 * unit,
    ink: "onHouse",
  });
  const top: Block = {
    width: beside,
    height: square,
    marks: [
      ...familySquare(family, 0, 0, square),
      ...placed(familyWords, square * 1.35, (square - familyWords.height) / 2),
    ],
  };
  const name = setWide(letters, house.name, beside, {
    face: "heading",
    size: 19 * unit,
    least: 8 * unit,
    ink: "onHouse",
  });
  const upper = stack(beside, [name, top], 4 * unit);
  const upperHeight = Math.max(upper.height, drawing.height - 2 * unit);
  const words = setText(letters, title, room, {
    ...{ face: "heading", size: titleSize(letters, title, room, unit), ink: "lampOnHouse", role: "H1", leading: 1.06 },
  });
  const height = pad * 0.9 + upperHeight + 6 * unit + words.height + pad * 0.9;
  const shelf = pad * 0.9 + drawing.height;
  return {
    width,
    height,
    marks: [
      ...front(width, height, unit),
      ...placed(upper, pad, pad * 0.9 + (upperHeight - upper.height) / 2),
      ...placed(drawing, width - pad - drawing.width, shelf - drawing.height),
      ...placed(words, pad, pad * 0.9 + upperHeight + 6 * unit),
    ],
  };
}

/** A short name stands large on one line; a long one takes two or three. */
function titleSize(letters: Letters, title: string, width: number, unit: number): number {
  const natural = letters.width(title, "heading");
  const onOne = width / natural;
  if (onOne >= 27 * unit) return Math.min(onOne * 0.99, 46 * unit);
  return natural * 31 * unit < width * 2.6 ? 31 * unit : 24 * unit;
}

function factsBlock(letters: Letters, { facts }: FlyerContent, width: number, unit: number): Block {
  const square = 17 * unit;
  const textX = square * 1.5;
  const rows = facts.map((fact): Block => {
    const words = stack(width - textX, [
      setText(letters, fact.title, width - textX, { face: "bold", size: 13.5 * unit, leading: 1.2 }),
      setText(letters, fact.text, width - textX, { face: "text", size: 11.5 * unit, ink: "subtle", leading: 1.25 }),
    ]);
    const mark = sign(fact.sign, 0, 0, square, "drop-in");
    return { width, height: Math.max(words.height, square), marks: [mark, ...placed(words, textX, 0)] };
  });
  return stack(width, rows, 6.5 * unit);
}

/** The coming dates in a frame, in two columns when they are many. */
function datesBlock(letters: Letters, { dates }: FlyerContent, width: number, unit: number): Block {
  if (dates.lines.length === 0) return { width, height: 0, marks: [] };
  const pad = 10 * unit;
  const columns = dates.lines.length > 3 ? 2 : 1;
  const columnWidth = (width - 2 * pad - (columns - 1) * pad) / columns;
  const half = Math.ceil(dates.lines.length / columns);
  const title = setText(letters, dates.title, width - 2 * pad, { face: "heading", size: 13 * unit, role: "H2" });
  const lists = Array.from({ length: columns }, (_, index) =>
    stack(
      columnWidth,
      dates.lines
        .slice(index * half, (index + 1) * half)
        .map((line) => setText(letters, line, columnWidth, { face: "text", size: 11.5 * unit, leading: 1.25 })),
      1.5 * unit,
    ),
  );
  const listHeight = Math.max(...lists.map(({ height }) => height));
  const height = pad * 1.5 + title.height + listHeight + 2 * unit;
  const edge = { x: 0, y: 0, width, height };
  return {
    width,
    height,
    marks: [
      box(edge, 8 * unit, { fill: "glow", stroke: "glowEdge", thick: unit }),
      ...placed(title, pad, pad * 0.7),
      ...lists.flatMap((list, index) =>
        placed(list, pad + index * (columnWidth + pad), pad * 0.7 + title.height + 2 * unit),
      ),
    ],
  };
}

/** Where to find us, the code that leads to its page, and the line that is never left out. */
export function flyerFoot(letters: Letters, { house, page }: FlyerContent, width: number, unit: number): Block {
  const qr = qrBlock(page.href, 74 * unit);
  const siteWidth = 104 * unit;
  const come = comeBlock(letters, house, width - siteWidth - 10 * unit, unit);
  const code = stack(
    siteWidth,
    [
      { ...qr, width: siteWidth, marks: placed(qr, siteWidth - qr.width, 0) },
      setText(letters, page.title, siteWidth, { face: "bold", size: 9 * unit, align: "end", leading: 1.12 }),
    ],
    unit,
  );
  const shown = setText(letters, page.shown, width, { face: "text", size: 8.5 * unit, align: "end" });
  const both: Block = {
    width,
    height: Math.max(come.height, code.height),
    marks: [...come.marks, ...placed(code, width - siteWidth, 0)],
  };
  const line: Block = {
    width,
    height: 6 * unit,
    marks: [rule(0, 3 * unit, width, { stroke: "houseEdge", thick: 1.2 * unit })],
  };
  return stack(width, [line, both, shown, lastLines(letters, house, width, unit * 0.9)], 3 * unit);
}
