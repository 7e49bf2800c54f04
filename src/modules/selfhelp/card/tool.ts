// SPDX-License-Identifier: EUPL-1.2
import { line, list, part, type Tool } from "../area/tool.ts";

/** Short, for whoever finds it: every question but the name is a line each. */
export const cardTool: Tool = {
  code: "card",
  icon: "id-card",
  several: false,
  method: true,
  parts: [
    part("me", [line("name", { hint: true }), list("know", { examples: 3 })]),
    part("call", [list("people", { hint: true })], { lead: true }),
    part("help", [list("helps", { examples: 3 }), list("helpsNot", { examples: 3 })]),
    part("take", [list("takes"), list("refuses", { examples: 2 })]),
    part("decide", [list("decides", { examples: 2 })]),
    part("home", [list("home", { examples: 3 })]),
  ],
};
