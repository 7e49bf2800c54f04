// SPDX-License-Identifier: EUPL-1.2
import type { Tool } from "../area/tool.ts";

export const wheelTool: Tool = {
  code: "wheel",
  icon: "eye",
  several: false,
  method: true,
  parts: [
    {
      code: "look",
      questions: [
        { code: "notice", kind: "text" },
        { code: "grow", kind: "text" },
        { code: "hard", kind: "text" },
      ],
    },
  ],
};
