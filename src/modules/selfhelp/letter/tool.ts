// SPDX-License-Identifier: EUPL-1.2
import type { Tool } from "../area/tool.ts";

export const letterTool: Tool = {
  code: "letter",
  icon: "mail",
  several: true,
  parts: [
    {
      ...{ code: "letter", lead: true },
      questions: [{ code: "words", kind: "text", hint: true, examples: 4 }],
    },
    {
      ...{ code: "envelope", lead: true },
      questions: [
        { code: "opens", kind: "choice", options: ["anyTime", "day", "hardDay"] },
        { code: "day", kind: "day", hint: true },
        { code: "by", kind: "choice", options: ["me", "besideMe"] },
        { code: "name", kind: "line", hint: true },
      ],
    },
  ],
};
