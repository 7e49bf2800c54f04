// SPDX-License-Identifier: EUPL-1.2
import { part, type Tool, type ToolPart, text } from "../area/tool.ts";

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
    rights("talks", ["along", "plain", "interpreter"]),
    rights("municipality", ["besideYou", "personalPlan", "answer", "objection"]),
    rights("care", ["consent", "ownFile", "silence", "second", "complaint", "trusted", "ownPlan"]),
    rights("workHome", ["interview", "sick", "equal", "rent"]),
  ],
};

function rights(code: string, codes: readonly string[]): ToolPart {
  return part(
    code,
    codes.map((right) => text(right, { hint: true })),
  );
}
