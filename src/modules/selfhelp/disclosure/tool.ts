// SPDX-License-Identifier: EUPL-1.2
import { list, part, type Tool, text } from "../area/tool.ts";

/** The six themes of CORAL, in its order. What comes out is a sentence of one's own; nothing weighs for anybody. */
export const disclosureTool: Tool = {
  code: "disclosure",
  icon: "message-circle",
  several: true,
  method: true,
  parts: [
    part("reasons", [list("for", { examples: 4 }), list("against", { examples: 4 })], { lead: true, beside: true }),
    part("needs", [list("need", { examples: 4 }), text("needWith"), text("needWithout")], { lead: true }),
    part("values", [list("value", { examples: 4 }), text("fits")], { lead: true }),
    part("when", [text("goodMoment", { examples: 3 }), text("notNow", { examples: 3 })], { beside: true }),
    part("whom", [list("to", { hint: true }), list("notTo", { hint: true }), text("passOn")], { beside: true }),
    part("choice", [text("words", { hint: true }), text("keep"), text("sentence", { hint: true, examples: 4 })], {
      lead: true,
    }),
  ],
};
