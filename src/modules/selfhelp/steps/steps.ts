// SPDX-License-Identifier: EUPL-1.2
import { linesOf } from "../area/answers.ts";
import type { FormBody } from "../area/tool.ts";

/** One's own steps, each once. They have an order and no number. */
export function stepsOf({ answers }: FormBody): string[] {
  return [...new Set(linesOf(answers, "ladder.steps").map((line) => line.trim()))];
}
