// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { create, type Font } from "fontkit";
import { remembered } from "#platform/memory";
import type { Face, Letters } from "../layout/marks.ts";

export type OpenFont = { name: string; content: Buffer; font: Font };
/** A stretch of a text that one font writes. */
export type Run = { text: string; font: OpenFont };

const require = createRequire(import.meta.url);
const subsets = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "vietnamese"] as const;
const weights = { text: 400, bold: 700 };

/**
 * The house's own letters (the site's woff2 unpacked: of that no part can be put into a file), and below them those that know more: Polish, Turkish, Ukrainian, Greek.
 */
const files: Record<Face, readonly string[]> = {
  text: bodyFiles("text"),
  bold: bodyFiles("bold"),
  heading: ["bricolage-700.ttf", ...bodyFiles("bold")],
};

const mostKept = 20_000;

/** Word by word: a layout asks for the same words in ever other lines. */
export const letters: Letters = {
  width: (text, face) => {
    const wordWidth = wordWidthIn(face);
    const words = text.split(" ");
    return words.reduce((sum, word) => sum + wordWidth(word), (words.length - 1) * wordWidth(" "));
  },
};

/** Each stretch in the first font that has its letters. */
export function runsOf(text: string, face: Face): Run[] {
  return runsIn(face)(text);
}

const wordWidthIn = remembered(10, (face: Face) =>
  remembered(mostKept, (word: string) => runsOf(word, face).reduce((sum, run) => sum + widthOf(run), 0)),
);

const runsIn = remembered(10, (face: Face) => remembered(mostKept, (text: string) => cutInRuns(text, face)));

function cutInRuns(text: string, face: Face): Run[] {
  const runs: Run[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const font = fontFor(letter, face, last?.font);
    if (!font) continue;
    if (last?.font === font) last.text += letter;
    else runs.push({ text: letter, font });
  }
  return runs;
}

/** What none of our fonts can write is left out; when nothing is left, another text says that there was something. */
export function writable(text: string, otherwise: string): string {
  const plain = text.normalize("NFC").replaceAll(/\s+/g, " ").trim();
  const left = [...plain].filter((letter) => fontFor(letter, "text", undefined)).join("");
  if (left === plain) return plain;
  const tidy = left.replaceAll(/\s+/g, " ").trim();
  return /[\p{L}\p{N}]/u.test(tidy) ? tidy : otherwise;
}

function fontFor(letter: string, face: Face, current: OpenFont | undefined): OpenFont | null {
  const code = letter.codePointAt(0) ?? 32;
  if (letter === " " && current) return current;
  for (const file of files[face]) {
    const font = open(file);
    if (font.font.hasGlyphForCodePoint(code)) return font;
  }
  return null;
}

function widthOf({ text, font }: Run): number {
  return font.font.layout(text).advanceWidth / font.font.unitsPerEm;
}

const open = remembered(50, (file: string): OpenFont => {
  const content = readFileSync(pathOf(file));
  return { name: file, content, font: create(content) };
});

/** Beside the program that was built, or where they come from. */
function pathOf(file: string): string {
  const built = join(import.meta.dirname, "fonts", file);
  if (existsSync(built)) return built;
  if (file.endsWith(".woff")) return require.resolve(`@fontsource/source-sans-3/files/${file}`);
  return join(import.meta.dirname, "../fonts", file);
}

function bodyFiles(face: "text" | "bold"): string[] {
  return subsets.map((subset) => `source-sans-3-${subset}-${weights[face]}-normal.woff`);
}
