// SPDX-License-Identifier: EUPL-1.2
import type { Question, Tool, ToolPart } from "../area/tool.ts";

const open = (code: string): Question => ({ code, kind: "text" });
const step = (code: string, ...questions: string[]): ToolPart => ({ code, lead: true, questions: questions.map(open) });

/** The four steps; what is asked in them is for oneself, and stands in no story by itself. */
export const storyTool: Tool = {
  code: "story",
  icon: "pen-line",
  several: true,
  parts: [
    step("matters", "moments", "mattered", "turned"),
    step("helped", "people", "helped", "self", "hindered"),
    step("making", "thread", "strength", "beginning"),
    step("using", "forWhom", "when", "tell", "leaveOut", "need"),
  ],
};
