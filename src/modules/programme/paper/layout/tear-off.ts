// SPDX-License-Identifier: EUPL-1.2
import type { FlyerContent } from "./content.ts";
import { largest } from "./largest.ts";
import { type Block, type Letters, type Mark, mm, type Page, placed } from "./marks.ts";
import { sign } from "./parts.ts";
import { setText, stack } from "./text.ts";

const stripWidth = 21 * mm;
const stripLength = 44 * mm;

/** Strips along the lower edge, to cut in beforehand and tear off. */
export function stripsBlock(
  letters: Letters,
  words: NonNullable<FlyerContent["strip"]>,
  width: number,
  unit: number,
): Block {
  const count = Math.floor(width / stripWidth + 0.01);
  const own = width / count;
  const length = stripLength * Math.min(unit, 1.15);
  const strip = layOutStrip(letters, words, length, own);
  const marks: Mark[] = [
    { kind: "shape", d: `M0 0h${width}`, x: 0, y: 0, scale: 1, stroke: "line", thick: 0.8, dash: 4 },
    sign("scissors", 4, -5, 10, "subtle"),
  ];
  for (let index = 0; index < count; index += 1) {
    marks.push({ kind: "panel", x: index * own, y: 0, turn: 270, page: strip, isCopy: index > 0 });
    if (index > 0)
      marks.push({
        kind: "shape",
        d: `M0 0v${length}`,
        x: index * own,
        y: 0,
        scale: 1,
        stroke: "line",
        thick: 0.8,
        dash: 4,
      });
  }
  return { width, height: length, marks };
}

/** Lying down: it is turned when it stands in its place. */
function layOutStrip(
  letters: Letters,
  { title, lines }: NonNullable<FlyerContent["strip"]>,
  width: number,
  height: number,
): Page {
  const pad = 3 * mm;
  const room = { width: width - 2 * pad - 2 * mm, height: height - 1.6 * pad };
  const block = largest({ least: 3, most: 11, step: 0.25 }, (size) => {
    const made = stack(room.width, [
      setText(letters, title, room.width, { face: "bold", size, leading: 1.12 }),
      ...lines.map((line) => setText(letters, line, room.width, { face: "text", size: size * 0.88, leading: 1.15 })),
    ]);
    return made.height <= room.height ? made : null;
  });
  const words = block ?? { width: 0, height: 0, marks: [] };
  return { width, height, dates: [], marks: placed(words, pad + 2 * mm, (height - words.height) / 2) };
}
