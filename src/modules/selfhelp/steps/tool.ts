// SPDX-License-Identifier: EUPL-1.2
import type { Tool } from "../area/tool.ts";

/** The last part is for one day; the others are asked once. */
export const stepsTool: Tool = {
  code: "steps",
  icon: "footprints",
  several: false,
  parts: [
    {
      code: "ladder",
      questions: [
        { code: "steps", kind: "list", hint: true, examples: 6 },
        { code: "here", kind: "line" },
      ],
    },
    {
      code: "around",
      questions: [
        { code: "up", kind: "text" },
        { code: "down", kind: "text" },
        { code: "stay", kind: "text" },
      ],
    },
    {
      code: "day",
      questions: [
        { code: "date", kind: "day" },
        { code: "place", kind: "line" },
        { code: "words", kind: "text" },
      ],
    },
  ],
};
