// SPDX-License-Identifier: EUPL-1.2
import type { Tool } from "../area/tool.ts";

const withWhom = ["care", "municipality", "uwv", "landlord", "school", "work", "other"] as const;

/** Goes along to the talk: before it, what one wants to say; after it, what was agreed. */
export const talkTool: Tool = {
  code: "talk",
  icon: "users",
  several: true,
  method: true,
  again: true,
  parts: [
    {
      ...{ code: "about", beside: true },
      questions: [
        { code: "with", kind: "choice", options: withWhom },
        { code: "whom", kind: "line" },
        { code: "day", kind: "day" },
      ],
    },
    {
      ...{ code: "strengths", lead: true },
      questions: [{ code: "strong", kind: "list", examples: 4 }],
    },
    { code: "how", questions: [{ code: "doing", kind: "text", hint: true }] },
    {
      ...{ code: "use", lead: true, beside: true },
      questions: [
        { code: "using", kind: "list", examples: 4 },
        { code: "effect", kind: "list", examples: 4 },
      ],
    },
    {
      ...{ code: "want", lead: true, beside: true },
      questions: [
        { code: "know", kind: "list", examples: 3 },
        { code: "change", kind: "list", examples: 3 },
        { code: "worry", kind: "list", examples: 3 },
      ],
    },
    {
      ...{ code: "along", beside: true },
      questions: [
        { code: "who", kind: "line", hint: true },
        { code: "does", kind: "line", hint: true },
      ],
    },
    {
      ...{ code: "after", lead: true, beside: true },
      questions: [
        { code: "agreed", kind: "list", hint: true },
        { code: "next", kind: "day" },
      ],
    },
  ],
};
