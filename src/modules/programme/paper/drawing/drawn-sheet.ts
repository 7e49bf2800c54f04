// SPDX-License-Identifier: EUPL-1.2
import type { TextMark } from "../layout/marks.ts";

export type DrawnSheet = {
  /** In points. */
  width: number;
  height: number;
  /** All that stands within the svg element. */
  inside: string;
  /** What one reads on it, in order: for whoever has it read aloud. */
  said: { role: TextMark["role"]; text: string }[];
};

/** A picture that stands by itself. */
export function svgFile({ width, height, inside }: DrawnSheet): string {
  const box = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${inside}</svg>`;
}
