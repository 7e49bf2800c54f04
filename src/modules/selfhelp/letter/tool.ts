// SPDX-License-Identifier: EUPL-1.2
import { choice, day, line, part, type Tool, text } from "../area/tool.ts";

export const letterTool: Tool = {
  code: "letter",
  icon: "mail",
  several: true,
  parts: [
    part("letter", [text("words", { hint: true, examples: 4 })], { lead: true }),
    part(
      "envelope",
      [
        choice("opens", ["anyTime", "day", "hardDay"]),
        day("day", { hint: true }),
        choice("by", ["me", "besideMe"]),
        line("name", { hint: true }),
      ],
      { lead: true },
    ),
  ],
};
