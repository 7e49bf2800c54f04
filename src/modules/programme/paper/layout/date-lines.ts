// SPDX-License-Identifier: EUPL-1.2
import type { Family } from "../../activities/kinds.ts";
import type { DateWords, DayWords } from "./content.ts";
import type { Group, Item } from "./flow.ts";
import { type Block, box, type Letters, type Mark, placed, rule } from "./marks.ts";
import { sign } from "./parts.ts";
import type { SignName } from "./signs.ts";
import { setText, stack } from "./text.ts";

/** `size` is that of a title; all else follows from it. */
export type LineLook = { width: number; size: number; hasSigns: boolean; isCompact?: boolean };

const familySigns: Record<Family, SignName> = {
  "drop-in": "coffee",
  doing: "pen",
  talking: "talk",
  outside: "footprints",
  eating: "soup",
};
const joiningSigns = { walkIn: "door", list: "list" } as const;

export function dayGroups(letters: Letters, days: readonly DayWords[], look: LineLook): Group[] {
  return days.map((day) => ({
    heading: dayHeading(letters, day.title, look),
    again: dayHeading(letters, day.again, look),
    items: [
      ...(day.told ? [{ block: told(letters, day.told, look), dates: [] }] : []),
      ...day.dates.map((date) => dateLine(letters, date, look)),
    ],
  }));
}

function dayHeading(letters: Letters, text: string, { width, size }: LineLook): Block {
  const thick = size * 0.14;
  const words = setText(letters, text, width, { face: "heading", size: size * 1.3, role: "H2", leading: 1.15 });
  const marks = [rule(0, thick / 2, width, { stroke: "houseEdge", thick }), ...placed(words, 0, thick + size * 0.3)];
  return { width, height: thick + size * 0.3 + words.height, marks };
}

function told(letters: Letters, text: string, { width, size }: LineLook): Block {
  return setText(letters, text, width, { face: "text", size: size * 0.9, ink: "subtle" });
}

/** The time, a sign for what kind it is, what and where, and a sign for how one joins. */
function dateLine(letters: Letters, date: DateWords, look: LineLook): Item {
  const { width, size, hasSigns } = look;
  const gap = size * 0.5;
  const square = size * (look.isCompact ? 1.3 : 1.5);
  const times = setTimes(letters, date, look);
  const squareX = times.width + gap;
  const wordsX = squareX + square + gap;
  const wordsWidth = width - wordsX - (hasSigns ? size * 1.25 + gap : 0);
  const words = setWords(letters, date, wordsWidth, look);
  const marks: Mark[] = [
    ...placed(times, 0, 0),
    ...familySquare(date.family, squareX, 0, square),
    ...placed(words, wordsX, 0),
  ];
  if (hasSigns && !date.off) marks.push(sign(joiningSigns[date.joining], width - size * 1.25, 0, size * 1.25, "ink"));
  return { block: { width, height: Math.max(times.height, words.height, square), marks }, dates: date.dates };
}

/** Compact puts where it is behind what it is, if there is room. */
function setWords(letters: Letters, date: DateWords, width: number, { size, isCompact }: LineLook): Block {
  const small = size * 0.84;
  const details = setText(letters, date.details, width, { face: "text", size: small, ink: "subtle", leading: 1.2 });
  const off = setText(letters, date.off, width, { face: "bold", size: small, leading: 1.2 });
  const title = setText(letters, date.title, width, {
    ...{ face: "bold", size, role: "H3", leading: 1.15, isStruck: date.off !== "" },
  });
  const besideX = letters.width(date.title, "bold") * size + size * 0.6;
  const fitsBeside = besideX + letters.width(date.details, "text") * small + 1 <= width;
  if (!isCompact || !date.details || !fitsBeside) return stack(width, [title, off, details]);
  const beside = setText(letters, date.details, width - besideX, {
    face: "text",
    size: small,
    ink: "subtle",
    leading: 1.369,
  });
  return stack(width, [{ ...title, marks: [...title.marks, ...placed(beside, besideX, 0)] }, off]);
}

/** As wide as that of the longest: so all signs and titles of a sheet stand below each other. */
function setTimes(letters: Letters, { time, until }: DateWords, { size, isCompact }: LineLook): Block {
  const timeWidth = letters.width("00.00", "bold") * size;
  const untilSize = size * (isCompact ? 0.84 : 0.78);
  const untilWidth = letters.width("tot 00.00", "text") * untilSize;
  const start = { face: "bold", size, leading: 1.15 } as const;
  if (!isCompact) {
    const width = Math.max(timeWidth, untilWidth) + 0.5;
    const end = setText(letters, until, width, { face: "text", size: untilSize, ink: "subtle" });
    return stack(width, [setText(letters, time, width, start), end]);
  }
  const x = timeWidth + size * 0.25;
  const end = setText(letters, until, untilWidth + 0.5, {
    face: "text",
    size: untilSize,
    ink: "subtle",
    leading: 1.369,
  });
  const both = setText(letters, time, timeWidth + 0.5, start);
  return { width: x + untilWidth + 0.5, height: both.height, marks: [...both.marks, ...placed(end, x, 0)] };
}

export function familySquare(family: Family, x: number, y: number, size: number): Mark[] {
  const edge = { x, y, width: size, height: size };
  const inside = size * 0.66;
  const margin = (size - inside) / 2;
  return [
    box(edge, size * 0.22, { fill: `${family}Tint`, stroke: "outline", thick: size / 22 }),
    sign(familySigns[family], x + margin, y + margin, inside, family),
  ];
}
