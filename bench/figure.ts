// SPDX-License-Identifier: EUPL-1.2

export type Goal = { atMost: number } | { atLeast: number } | { exactly: number };

/** One number with what it has to be. `seen` holds absolute values, which are printed and not judged. */
export type Figure = { name: string; value: number; goal: Goal; spread?: number; seen?: string };

const noisy = 0.3;

export function isMet({ value, goal }: Figure): boolean {
  if ("atMost" in goal) return value <= goal.atMost;
  if ("atLeast" in goal) return value >= goal.atLeast;
  return value === goal.exactly;
}

/** A table for people. */
export function describeFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    shortly(figure.value),
    goalWords(figure.goal),
    isMet(figure) ? "met" : "MISSED",
    spreadWords(figure.spread),
    figure.seen ?? "",
  ]);
  const table = [["figure", "value", "goal", "", "spread", "seen"], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "))
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

/** The names as a tree: "start.ratio" becomes { start: { ratio } }. */
export function asResults(figures: readonly Figure[]): Record<string, unknown> {
  const results: Record<string, Record<string, number> | number> = {};
  for (const { name, value } of figures) {
    const [group = name, part] = name.split(".");
    if (part === undefined) results[group] = rounded(value);
    else results[group] = { ...asGroup(results[group]), [part]: rounded(value) };
  }
  const spreads = figures.flatMap(({ name, spread }) => (spread === undefined ? [] : [[name, rounded(spread)]]));
  return { ...results, spread: Object.fromEntries(spreads) };
}

function asGroup(value: Record<string, number> | number | undefined): Record<string, number> {
  return typeof value === "object" ? value : {};
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}

function shortly(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

function goalWords(goal: Goal): string {
  if ("atMost" in goal) return `≤ ${goal.atMost}`;
  return "atLeast" in goal ? `≥ ${goal.atLeast}` : `= ${goal.exactly}`;
}

function spreadWords(spread: number | undefined): string {
  if (spread === undefined) return "";
  return `${Math.round(spread * 100)} %${spread > noisy ? " (over 30 %: noisy)" : ""}`;
}
