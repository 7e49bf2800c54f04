// SPDX-License-Identifier: EUPL-1.2
import { list, part, type Tool, text } from "../area/tool.ts";

export const strengthsTool: Tool = {
  code: "strengths",
  icon: "sprout",
  several: false,
  parts: [
    part(
      "inMe",
      [
        list("good", { examples: 4 }),
        text("through", { hint: true }),
        list("learned", { examples: 3 }),
        list("love"),
        text("said", { hint: true }),
      ],
      { lead: true },
    ),
    part(
      "aroundMe",
      [
        list("people", { examples: 4 }),
        list("places", { examples: 4 }),
        list("things", { examples: 3 }),
        text("roots", { hint: true }),
      ],
      { lead: true },
    ),
  ],
};
