// SPDX-License-Identifier: EUPL-1.2
import { day, line, list, part, type Tool, text } from "../area/tool.ts";

/** The last part is for one day; the others are asked once. */
export const stepsTool: Tool = {
  code: "steps",
  icon: "footprints",
  several: false,
  parts: [
    part("ladder", [list("steps", { hint: true, examples: 6 }), line("here")]),
    part("around", [text("up"), text("down"), text("stay")]),
    part("day", [day("date"), line("place"), text("words")]),
  ],
};
