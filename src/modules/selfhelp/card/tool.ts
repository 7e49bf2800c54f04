// SPDX-License-Identifier: EUPL-1.2
import type { Question, Tool } from "../area/tool.ts";

/** Short, for whoever finds it: every question but the name is a line each. */
export const cardTool: Tool = {
  code: "card",
  icon: "id-card",
  several: false,
  parts: [
    { code: "me", questions: [{ code: "name", kind: "line", hint: true }, list("know", 3)] },
    { code: "call", lead: true, questions: [{ ...list("people"), hint: true }] },
    { code: "help", questions: [list("helps", 3), list("helpsNot", 3)] },
    { code: "take", questions: [list("takes"), list("refuses", 2)] },
    { code: "decide", questions: [list("decides", 2)] },
    { code: "home", questions: [list("home", 3)] },
  ],
};

function list(code: string, examples = 0): Question {
  return { code, kind: "list", examples };
}
