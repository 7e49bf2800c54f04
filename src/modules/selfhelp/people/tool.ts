// SPDX-License-Identifier: EUPL-1.2
import type { Tool } from "../area/tool.ts";

export const peopleTool: Tool = {
  code: "people",
  icon: "users",
  several: false,
  parts: [
    {
      code: "look",
      questions: [
        { code: "notice", kind: "text" },
        { code: "wish", kind: "text" },
        { code: "lack", kind: "text" },
      ],
    },
  ],
};
