// SPDX-License-Identifier: EUPL-1.2

/** Someone to call: who, and the number at the end of the line if there is one. */
export type CallLine = { who: string; number: string | null };

export function readCallLines(text: string): CallLine[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(readCallLine);
}

/** "Noor, coördinator: 06 12 34 56 78" */
function readCallLine(line: string): CallLine {
  const [, who = line, number = null] = /^(.*?)[\s:,]*(\+?[\d(][\d\s()/-]{1,18}\d)$/.exec(line.trim()) ?? [];
  return { who: who.trim(), number };
}
