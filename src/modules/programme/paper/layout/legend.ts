// SPDX-License-Identifier: EUPL-1.2
import type { Family } from "../../activities/kinds.ts";
import type { Legend } from "./content.ts";
import { familySquare } from "./date-lines.ts";
import { type Block, type Letters, type Mark, placed } from "./marks.ts";
import { sign } from "./parts.ts";
import { setText, stack } from "./text.ts";

/** All signs with their word, in rows as wide as there is room. */
export function legendBlock(letters: Letters, legend: Legend, width: number, size: number): Block {
  const ways: LegendEntry[] = [
    { draw: (box) => [sign("door", 0, 0, box, "ink")], text: legend.walkIn, face: "bold" },
    { draw: (box) => [sign("list", 0, 0, box, "ink")], text: legend.list, face: "bold" },
  ];
  const kinds = Object.entries(legend.families).map(([code, text]): LegendEntry => {
    const family = familyOf(code);
    return { draw: (box) => familySquare(family, 0, 0, box), text, face: "text" };
  });
  return stack(width, [legendRows(letters, ways, width, size), legendRows(letters, kinds, width, size)], size * 0.35);
}

type LegendEntry = { draw: (size: number) => Mark[]; text: string; face: "bold" | "text" };

function legendRows(letters: Letters, entries: readonly LegendEntry[], width: number, size: number): Block {
  const square = size * 1.35;
  const marks: Mark[] = [];
  let [x, y, rowHeight] = [0, 0, square];
  for (const { draw, text, face } of entries) {
    const natural = letters.width(text, face) * size + 0.1;
    const words = setText(letters, text, Math.min(natural, width - square * 1.4), { face, size });
    const own = square * 1.4 + words.width;
    if (x > 0 && x + own > width) [x, y, rowHeight] = [0, y + rowHeight + size * 0.35, square];
    marks.push(
      ...placed({ marks: draw(square) }, x, y),
      ...placed(words, x + square * 1.4, y + (square - 1.22 * size) / 2),
    );
    rowHeight = Math.max(rowHeight, words.height);
    x += own + size * 1.6;
  }
  return { width, height: y + rowHeight, marks };
}

function familyOf(code: string): Family {
  return families.find((family) => family === code) ?? "drop-in";
}

const families: readonly Family[] = ["drop-in", "doing", "talking", "outside", "eating"];
