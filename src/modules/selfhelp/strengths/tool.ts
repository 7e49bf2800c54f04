// SPDX-License-Identifier: EUPL-1.2
import type { Tool } from "../area/tool.ts";

export const strengthsTool: Tool = {
  code: "strengths",
  icon: "sprout",
  several: false,
  parts: [
    {
      ...{ code: "inMe", lead: true },
      questions: [
        { code: "good", kind: "list", examples: 4 },
        { code: "through", kind: "text", hint: true },
        { code: "learned", kind: "list", examples: 3 },
        { code: "love", kind: "list" },
        { code: "said", kind: "text", hint: true },
      ],
    },
    {
      ...{ code: "aroundMe", lead: true },
      questions: [
        { code: "people", kind: "list", examples: 4 },
        { code: "places", kind: "list", examples: 4 },
        { code: "things", kind: "list", examples: 3 },
        { code: "roots", kind: "text", hint: true },
      ],
    },
  ],
};
