// SPDX-License-Identifier: EUPL-1.2
import type { SharedDocument } from "../sharing/shared-document.ts";

/** How a talk is printed: on one side in large, middle or small letters, or else on two sides that can still be read. */
export const sides = ["large", "middle", "small", "two"] as const;
export type Side = (typeof sides)[number];

/** Letters in one line of half a page, and lines in both halves together; a little less than fits. */
const room = {
  large: { letters: 40, lines: 104 },
  middle: { letters: 45, lines: 122 },
  small: { letters: 52, lines: 146 },
};

export function sideOf(document: SharedDocument): Side {
  const fits = sides.find((side) => side !== "two" && linesOf(document, room[side].letters) <= room[side].lines);
  return fits ?? "two";
}

function linesOf({ title, sections }: SharedDocument, letters: number): number {
  const ofWords = (words: string) =>
    words.split("\n").reduce((sum, line) => sum + Math.ceil(line.length / letters) || 1, 0);
  const ofSection = sections.map(({ title: heading, lines = [] }) => {
    return 1.2 + ofWords(heading) + lines.reduce((sum, line) => sum + ofWords(line) + 0.3, 0);
  });
  return 3 + ofWords(title) + ofSection.reduce((sum, lines) => sum + lines, 0);
}
