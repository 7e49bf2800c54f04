// SPDX-License-Identifier: EUPL-1.2

import type { Family } from "../../activities/kinds.ts";

// What stands on paper, in points (72 to the inch) from the upper left corner. Two makers draw it: one writes PDF, one
// SVG, so that what comes out of a browser and out of a file is the same.

export type Face = "heading" | "text" | "bold";

/** By what they are for: each way of printing has its own colour for them, or none. */
export type Ink =
  | Family
  | `${Family}Tint`
  | "ink"
  | "subtle"
  | "line"
  | "paper"
  | "house"
  | "section"
  | "houseEdge"
  | "plank"
  | "onHouse"
  | "lampOnHouse"
  | "lamp"
  | "glow"
  | "glowEdge"
  | "outline"
  | "brick"
  | "berry"
  | "water"
  | "leaf"
  | "pot"
  | "wood"
  | "hair"
  | "skin";

export type Piece = { text: string; face: Face; ink: Ink };
/** `y` is the line on which the letters stand. */
export type Line = { x: number; y: number; size: number; width: number; pieces: Piece[]; isStruck?: boolean };

export type TextMark = { kind: "text"; role: "H1" | "H2" | "H3" | "P"; lines: Line[] };
export type ShapeMark = {
  kind: "shape";
  d: string;
  x: number;
  y: number;
  scale: number;
  fill?: Ink | undefined;
  stroke?: Ink | undefined;
  /** In points, whatever the scale. */
  thick?: number;
  dash?: number;
  opacity?: number;
};
export type LinkMark = { kind: "link"; x: number; y: number; width: number; height: number; href: string };
/**
 * A page on a page, turned clockwise about its own middle; x and y are where its box comes to stand. A copy of what
 * stood before is not read aloud again.
 */
export type PanelMark = { kind: "panel"; x: number; y: number; turn: 0 | 90 | 180 | 270; page: Page; isCopy?: boolean };
export type Mark = TextMark | ShapeMark | LinkMark | PanelMark;

/** `dates` are the ids of the dates that stand here: each that was asked for stands somewhere, once. */
export type Page = { width: number; height: number; marks: Mark[]; dates: string[] };
export type Paper = { pages: Page[] };

export type Letters = {
  /** How wide a text is at size 1. */
  width: (text: string, face: Face) => number;
};

export const mm = 72 / 25.4;

export const sheetSizes = {
  a3: { width: 297 * mm, height: 420 * mm },
  a4: { width: 210 * mm, height: 297 * mm },
  a5: { width: 148 * mm, height: 210 * mm },
  a7: { width: 74.25 * mm, height: 105 * mm },
} as const;

/** A part with its own upper left corner, not yet on a page. */
export type Block = { width: number; height: number; marks: Mark[] };

export function placed(block: Pick<Block, "marks">, x: number, y: number): Mark[] {
  return block.marks.map((mark) => moved(mark, x, y));
}

function moved(mark: Mark, x: number, y: number): Mark {
  if (mark.kind !== "text") return { ...mark, x: mark.x + x, y: mark.y + y };
  return { ...mark, lines: mark.lines.map((line) => ({ ...line, x: line.x + x, y: line.y + y })) };
}

type BoxLook = Pick<ShapeMark, "fill" | "stroke" | "thick" | "dash" | "opacity">;

export function box(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  radius: number,
  look: BoxLook,
): ShapeMark {
  const r = Math.min(radius, width / 2, height / 2);
  const [w, h] = [width - 2 * r, height - 2 * r];
  const corner = (dx: number, dy: number) => (r > 0 ? `a${r} ${r} 0 0 1 ${dx} ${dy}` : "");
  const d = `M${r} 0h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}z`;
  return { kind: "shape", d, x, y, scale: 1, ...look };
}

export function rule(x: number, y: number, length: number, look: BoxLook): ShapeMark {
  return { kind: "shape", d: `M0 0h${length}`, x, y, scale: 1, ...look };
}
