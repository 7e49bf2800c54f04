// SPDX-License-Identifier: EUPL-1.2
import type { Mark, Page, PanelMark, Paper, ShapeMark, TextMark } from "../layout/marks.ts";
import type { DrawnSheet } from "./drawn-sheet.ts";
import { type Inks, inksFor } from "./inks.ts";
import { runsOf } from "./letters.ts";

/** Letters as shapes, each shape once: so a sheet looks the same in every browser, and needs no font. */
export function drawSvg({ pages }: Paper, inColour: boolean): DrawnSheet[] {
  return pages.map((page, index) => {
    const pen: Pen = { inks: inksFor(inColour), glyphs: new Map(), prefix: `p${index}-` };
    const drawn = drawMarks(pen, page.marks);
    return {
      width: page.width,
      height: page.height,
      inside: `<defs>${[...pen.glyphs.values()].join("")}</defs>${drawn}`,
      said: saidOn(page),
    };
  });
}

type Pen = { inks: Inks; glyphs: Map<string, string>; prefix: string };

function drawMarks(pen: Pen, marks: readonly Mark[]): string {
  return marks.map((mark) => drawMark(pen, mark)).join("");
}

function drawMark(pen: Pen, mark: Mark): string {
  switch (mark.kind) {
    case "text":
      return mark.lines.map((line) => drawLine(pen, line)).join("");
    case "shape":
      return drawShape(pen, mark);
    case "link":
      return ""; // on a screen its address stands in words beside the code
    case "panel":
      return drawPanel(pen, mark);
  }
}

function drawLine(pen: Pen, { x, y, size, width, pieces, isStruck }: TextMark["lines"][number]): string {
  let [at, drawn] = [x, ""];
  for (const { text, face, ink } of pieces) {
    for (const { text: stretch, font } of runsOf(text, face)) {
      const scale = size / font.font.unitsPerEm;
      const { glyphs, positions, advanceWidth } = font.font.layout(stretch);
      let [pen_x, uses] = [0, ""];
      for (const [index, glyph] of glyphs.entries()) {
        const position = positions[index];
        const id = glyphId(pen, font.name, glyph.id, () => glyph.path.toSVG());
        if (id) uses += `<use href="#${id}" x="${Math.round(pen_x + (position?.xOffset ?? 0))}"/>`;
        pen_x += position?.xAdvance ?? glyph.advanceWidth;
      }
      const turn = `translate(${short(at)} ${short(y)})scale(${fine(scale)} ${fine(-scale)})`;
      drawn += `<g transform="${turn}" fill="${pen.inks[ink] ?? "#000"}">${uses}</g>`;
      at += advanceWidth * scale;
    }
  }
  if (!isStruck) return drawn;
  const level = short(y - 0.25 * size);
  return `${drawn}<path d="M${short(x)} ${level}h${short(width)}" stroke="${pen.inks.ink}" stroke-width="${short(size * 0.07)}"/>`;
}

/** Null for what leaves no ink, as a space. */
function glyphId(pen: Pen, font: string, glyph: number, draw: () => string): string | null {
  const name = `${pen.prefix}${fontNumber(font)}-${glyph}`;
  if (pen.glyphs.has(name)) return pen.glyphs.get(name) === "" ? null : name;
  const d = draw();
  pen.glyphs.set(name, d && `<path id="${name}" d="${d}"/>`);
  return d ? name : null;
}

const fontNumbers = new Map<string, number>();

function fontNumber(font: string): number {
  const known = fontNumbers.get(font) ?? fontNumbers.size;
  fontNumbers.set(font, known);
  return known;
}

function drawShape({ inks }: Pen, { d, x, y, scale, fill, stroke, thick = 1, dash, opacity }: ShapeMark): string {
  const fillInk = fill ? inks[fill] : null;
  const strokeInk = stroke ? inks[stroke] : null;
  if (!fillInk && !strokeInk) return "";
  const line = strokeInk
    ? ` stroke="${strokeInk}" stroke-width="${fine(thick / scale)}" stroke-linecap="round" stroke-linejoin="round"`
    : "";
  const dashes = dash ? ` stroke-dasharray="${fine(dash / scale)}"` : "";
  const light = opacity === undefined ? "" : ` opacity="${opacity}"`;
  const scaled = scale === 1 ? "" : `scale(${fine(scale)})`;
  return `<path transform="translate(${short(x)} ${short(y)})${scaled}" d="${d}" fill="${fillInk ?? "none"}"${line}${dashes}${light}/>`;
}

function drawPanel(pen: Pen, { x, y, turn, page }: PanelMark): string {
  const isUpright = turn % 180 === 0;
  const middleX = x + (isUpright ? page.width : page.height) / 2;
  const middleY = y + (isUpright ? page.height : page.width) / 2;
  const start = `translate(${short(middleX)} ${short(middleY)})rotate(${turn})`;
  return `<g transform="${start}translate(${short(-page.width / 2)} ${short(-page.height / 2)})">${drawMarks(pen, page.marks)}</g>`;
}

function saidOn(page: Page): DrawnSheet["said"] {
  return page.marks.flatMap((mark) => {
    if (mark.kind === "panel") return mark.isCopy ? [] : saidOn(mark.page);
    if (mark.kind !== "text") return [];
    const text = mark.lines.map(({ pieces }) => pieces.map((piece) => piece.text).join("")).join(" ");
    return { role: mark.role, text };
  });
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function fine(value: number): string {
  return String(Math.round(value * 100_000) / 100_000);
}
