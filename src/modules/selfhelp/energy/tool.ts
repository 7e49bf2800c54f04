// SPDX-License-Identifier: EUPL-1.2
import type { Tool } from "../area/tool.ts";

/** The last part is for one day; the others are asked once. */
export const energyTool: Tool = {
  code: "energy",
  icon: "sun",
  several: false,
  parts: [
    {
      code: "both",
      questions: [
        { code: "gives", kind: "list", examples: 4 },
        { code: "takes", kind: "list", examples: 4 },
        { code: "both", kind: "list", hint: true, examples: 2 },
      ],
    },
    {
      code: "wish",
      questions: [
        { code: "more", kind: "list" },
        { code: "less", kind: "list" },
      ],
    },
    {
      code: "limit",
      questions: [
        { code: "limits", kind: "text" },
        { code: "signs", kind: "text" },
        { code: "then", kind: "text" },
      ],
    },
    {
      code: "day",
      questions: [
        { code: "date", kind: "day" },
        { code: "gave", kind: "list" },
        { code: "took", kind: "list" },
        { code: "tomorrow", kind: "text" },
      ],
    },
  ],
};
