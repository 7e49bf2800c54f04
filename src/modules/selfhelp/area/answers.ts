// SPDX-License-Identifier: EUPL-1.2
import type { Answer, Answers } from "./tool.ts";

export function withAnswer<Body extends { answers: Answers }>(body: Body, key: string, answer: Answer): Body {
  return { ...body, answers: { ...body.answers, [key]: answer } };
}

/** What was written, line by line, and nothing of what was not. */
export function linesOf(answers: Answers, key: string): string[] {
  return [answers[key] ?? []].flat().filter((line) => line.trim());
}
