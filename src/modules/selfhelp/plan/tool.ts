// SPDX-License-Identifier: EUPL-1.2
import type { Question, Tool, ToolPart } from "../area/tool.ts";

/** Five concepts, a toolbox and six parts, named and ordered as `reference/self-help.json` has them; a test holds them. */
export const planTool: Tool = {
  code: "plan",
  icon: "list",
  several: true,
  parts: [
    part("key-concepts", ["hope", "responsibility", "growth", "self-advocacy", "support"].map(concept)),
    part("toolbox", [list("good", 6)]),
    part("daily-maintenance", [text("well", 3), list("daily", 4), list("sometimes", 3)]),
    part("triggers", [list("triggers", 4), list("triggersAction", 3)]),
    part("early-warning-signs", [list("early", 4), list("earlyAction", 3)]),
    part("breaking-down", [list("worse", 3), list("worseAction", 3)]),
    part("crisis-plan", [
      ...[list("signs", 3), { ...list("people"), hint: true } as const, list("helps", 4), list("helpsNot", 3)],
      ...[list("takes"), list("refuses", 2), text("decides"), list("home", 3), list("enough", 3)],
    ]),
    part("post-crisis-plan", [list("after", 3), list("firstThings", 3), list("later"), text("learned")]),
  ],
};

/** What a part that somebody made asks; its name is theirs. */
export const ownQuestions: readonly Question[] = [list("own"), list("ownAction"), text("ownText")];

function part(code: string, questions: readonly Question[]): ToolPart {
  return { code, lead: true, questions };
}

function concept(code: string): Question {
  return { code, kind: "text", hint: true, examples: 2 };
}

function list(code: string, examples = 0): Question {
  return { code, kind: "list", examples };
}

function text(code: string, examples = 0): Question {
  return { code, kind: "text", examples };
}
