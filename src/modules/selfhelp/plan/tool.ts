// SPDX-License-Identifier: EUPL-1.2
import { list, part, type Question, type Tool, type ToolPart, text } from "../area/tool.ts";

/** Five concepts, a toolbox and six parts, named and ordered as `reference/self-help.json` has them; a test holds them. */
export const planTool: Tool = {
  code: "plan",
  icon: "list",
  several: true,
  method: true,
  parts: [
    withLead("key-concepts", ["hope", "responsibility", "growth", "self-advocacy", "support"].map(concept)),
    withLead("toolbox", [list("good", { examples: 6 })]),
    withLead("daily-maintenance", [
      text("well", { examples: 3 }),
      list("daily", { examples: 4 }),
      list("sometimes", { examples: 3 }),
    ]),
    withLead("triggers", [list("triggers", { examples: 4 }), list("triggersAction", { examples: 3 })]),
    withLead("early-warning-signs", [list("early", { examples: 4 }), list("earlyAction", { examples: 3 })]),
    withLead("breaking-down", [list("worse", { examples: 3 }), list("worseAction", { examples: 3 })]),
    withLead("crisis-plan", [
      list("signs", { examples: 3 }),
      list("people", { hint: true }),
      list("helps", { examples: 4 }),
      list("helpsNot", { examples: 3 }),
      list("takes"),
      list("refuses", { examples: 2 }),
      text("decides"),
      list("home", { examples: 3 }),
      list("enough", { examples: 3 }),
    ]),
    withLead("post-crisis-plan", [
      list("after", { examples: 3 }),
      list("firstThings", { examples: 3 }),
      list("later"),
      text("learned"),
    ]),
  ],
};

/** What a part that somebody made asks; its name is theirs. */
export const ownQuestions: readonly Question[] = [list("own"), list("ownAction"), text("ownText")];

function withLead(code: string, questions: readonly Question[]): ToolPart {
  return part(code, questions, { lead: true });
}

function concept(code: string): Question {
  return text(code, { hint: true, examples: 2 });
}
