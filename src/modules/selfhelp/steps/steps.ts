// SPDX-License-Identifier: EUPL-1.2
import type { FormBody } from "../area/tool.ts";

/** One's own steps, each once. They have an order and no number. */
export function stepsOf({ answers }: FormBody): string[] {
  const lines = [answers["ladder.steps"] ?? []].flat().map((line) => line.trim());
  return [...new Set(lines.filter(Boolean))];
}
