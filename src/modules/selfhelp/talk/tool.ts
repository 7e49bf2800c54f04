// SPDX-License-Identifier: EUPL-1.2
import { choice, day, line, list, part, type Tool, text } from "../area/tool.ts";

const withWhom = ["care", "municipality", "uwv", "landlord", "school", "work", "other"] as const;

/** Goes along to the talk: before it, what one wants to say; after it, what was agreed. */
export const talkTool: Tool = {
  code: "talk",
  icon: "users",
  several: true,
  method: true,
  again: true,
  parts: [
    part("about", [choice("with", withWhom), line("whom"), day("day")], { beside: true }),
    part("strengths", [list("strong", { examples: 4 })], { lead: true }),
    part("how", [text("doing", { hint: true })]),
    part("use", [list("using", { examples: 4 }), list("effect", { examples: 4 })], { lead: true, beside: true }),
    part("want", [list("know", { examples: 3 }), list("change", { examples: 3 }), list("worry", { examples: 3 })], {
      lead: true,
      beside: true,
    }),
    part("along", [line("who", { hint: true }), line("does", { hint: true })], { beside: true }),
    part("after", [list("agreed", { hint: true }), day("next")], { lead: true, beside: true }),
  ],
};
