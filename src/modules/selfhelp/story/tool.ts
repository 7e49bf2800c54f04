// SPDX-License-Identifier: EUPL-1.2
import { part, type Tool, type ToolPart, text } from "../area/tool.ts";

/** The four steps; what is asked in them is for oneself, and stands in no story by itself. */
export const storyTool: Tool = {
  code: "story",
  icon: "pen-line",
  several: true,
  parts: [
    step("matters", ["moments", "mattered", "turned"]),
    step("helped", ["people", "helped", "self", "hindered"]),
    step("making", ["thread", "strength", "beginning"]),
    step("using", ["forWhom", "when", "tell", "leaveOut", "need"]),
  ],
};

function step(code: string, questions: readonly string[]): ToolPart {
  return part(
    code,
    questions.map((question) => text(question)),
    { lead: true },
  );
}
