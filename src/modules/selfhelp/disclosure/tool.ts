// SPDX-License-Identifier: EUPL-1.2
import type { Tool } from "../area/tool.ts";

/** The six themes of CORAL, in its order. What comes out is a sentence of one's own; nothing weighs for anybody. */
export const disclosureTool: Tool = {
  code: "disclosure",
  icon: "message-circle",
  several: true,
  method: true,
  parts: [
    {
      ...{ code: "reasons", lead: true, beside: true },
      questions: [
        { code: "for", kind: "list", examples: 4 },
        { code: "against", kind: "list", examples: 4 },
      ],
    },
    {
      ...{ code: "needs", lead: true },
      questions: [
        { code: "need", kind: "list", examples: 4 },
        { code: "needWith", kind: "text" },
        { code: "needWithout", kind: "text" },
      ],
    },
    {
      ...{ code: "values", lead: true },
      questions: [
        { code: "value", kind: "list", examples: 4 },
        { code: "fits", kind: "text" },
      ],
    },
    {
      ...{ code: "when", beside: true },
      questions: [
        { code: "goodMoment", kind: "text", examples: 3 },
        { code: "notNow", kind: "text", examples: 3 },
      ],
    },
    {
      ...{ code: "whom", beside: true },
      questions: [
        { code: "to", kind: "list", hint: true },
        { code: "notTo", kind: "list", hint: true },
        { code: "passOn", kind: "text" },
      ],
    },
    {
      ...{ code: "choice", lead: true },
      questions: [
        { code: "words", kind: "text", hint: true },
        { code: "keep", kind: "text" },
        { code: "sentence", kind: "text", hint: true, examples: 4 },
      ],
    },
  ],
};
