// SPDX-License-Identifier: EUPL-1.2
import { type Block, type Face, type Ink, type Letters, type Line, placed, type TextMark } from "./marks.ts";

export type TextLook = {
  face: Face;
  size: number;
  ink?: Ink;
  role?: TextMark["role"];
  /** Between two lines, times the size. */
  leading?: number;
  align?: "start" | "middle" | "end";
  isStruck?: boolean;
};

/** A text in lines that fit the width; a word that is wider itself is broken, so that nothing sticks out. */
export function setText(letters: Letters, text: string, width: number, look: TextLook): Block {
  const { face, size, ink = "ink", role = "P", leading = 1.22, align = "start", isStruck = false } = look;
  const lines = wrap(letters, text, width / size, face).map((words, index): Line => {
    const own = letters.width(words, face) * size;
    const x = align === "start" ? 0 : (width - own) / (align === "middle" ? 2 : 1);
    const y = (leading - 1) * size * 0.5 + 0.78 * size + index * leading * size;
    return { x, y, size, width: own, pieces: [{ text: words, face, ink }], ...(isStruck && { isStruck }) };
  });
  if (lines.length === 0) return { width, height: 0, marks: [] };
  return { width, height: lines.length * leading * size, marks: [{ kind: "text", role, lines }] };
}

/** On one line, as large as the width allows and no larger than `size`; below `least` it takes more lines. */
export function setWide(letters: Letters, text: string, width: number, look: TextLook & { least: number }): Block {
  const natural = letters.width(text, look.face) * look.size;
  const size = natural > width ? Math.max((look.size * width) / natural - 0.01, look.least) : look.size;
  return setText(letters, text, width, { ...look, size });
}

export function stack(width: number, blocks: readonly Block[], gap = 0): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  const marks: Block["marks"] = [];
  let y = 0;
  for (const block of shown) {
    if (y > 0) y += gap;
    marks.push(...placed(block, 0, y));
    y += block.height;
  }
  return { width, height: y, marks };
}

/** `width` is that at size 1. */
function wrap(letters: Letters, text: string, width: number, face: Face): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (letters.width(longer, face) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const parts = breakWord(letters, word, width, face);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? "";
  }
  return line ? [...lines, line] : lines;
}

/** Only a word that fits no line at all is broken: after its own hyphens first, else where the line is full. */
function breakWord(letters: Letters, word: string, width: number, face: Face): string[] {
  if (letters.width(word, face) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const bit of word.split(/(?<=[-/@.])/).flatMap((bit) => (letters.width(bit, face) <= width ? bit : [...bit]))) {
    if (part && letters.width(part + bit, face) > width) {
      parts.push(part);
      part = bit;
    } else part += bit;
  }
  return part ? [...parts, part] : parts;
}
