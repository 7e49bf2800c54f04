// SPDX-License-Identifier: EUPL-1.2
import { day, list, part, type Tool, text } from "../area/tool.ts";

/** The last part is for one day; the others are asked once. */
export const energyTool: Tool = {
  code: "energy",
  icon: "sun",
  several: false,
  parts: [
    part("both", [
      list("gives", { examples: 4 }),
      list("takes", { examples: 4 }),
      list("both", { hint: true, examples: 2 }),
    ]),
    part("wish", [list("more"), list("less")]),
    part("limit", [text("limits"), text("signs"), text("then")]),
    part("day", [day("date"), list("gave"), list("took"), text("tomorrow")]),
  ],
};
