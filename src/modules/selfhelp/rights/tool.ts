// SPDX-License-Identifier: EUPL-1.2
import type { Tool, ToolPart } from "../area/tool.ts";

/** When the rights were written down. */
export const writtenOn = "2026-11-23";

/**
 * Each right is a question whose hint says it in plain words; what is answered is a note of one's own. Its texts also say
 * who helps and where it stands officially, with the address of both.
 */
export const rightsTool: Tool = {
  code: "rights",
  icon: "book-open",
  several: false,
  parts: [
    part("talks", ["along", "plain", "interpreter"]),
    part("municipality", ["besideYou", "personalPlan", "answer", "objection"]),
    part("care", ["consent", "ownFile", "silence", "second", "complaint", "trusted", "ownPlan"]),
    part("workHome", ["interview", "sick", "equal", "rent"]),
  ],
};

function part(code: string, rights: readonly string[]): ToolPart {
  return { code, questions: rights.map((right) => ({ code: right, kind: "text", hint: true })) };
}
