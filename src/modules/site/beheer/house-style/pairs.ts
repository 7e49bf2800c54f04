// SPDX-License-Identifier: EUPL-1.2
import type { Token } from "./tokens.ts";

/** Colours of text, each with its word in the texts. */
export const texts = {
  "basis-color-default-color-document": "plain",
  "basis-color-default-color-subtle": "beside",
  "basis-color-action-1-color-default": "link",
  "basis-color-action-1-color-hover": "linkPointedAt",
  "basis-color-action-1-color-document": "action",
  "basis-color-action-1-inverse-color-default": "button",
  "vp-gevel-color": "front",
  "basis-color-highlight-color-document": "highlight",
  "basis-color-accent-1-color-document": "accent1",
  "basis-color-accent-2-color-document": "accent2",
  "basis-color-accent-3-color-document": "accent3",
} as const satisfies Partial<Record<Token, string>>;
export type TextToken = keyof typeof texts;

/** What text stands on, each with its word in the texts. */
export const grounds = {
  "basis-color-default-bg-subtle": "page",
  "basis-color-default-bg-document": "card",
  "basis-color-default-bg-default": "grey",
  "basis-color-positive-bg-default": "wentWell",
  "basis-color-action-1-bg-subtle": "pointedAt",
  "basis-color-action-1-bg-default": "action",
  "basis-color-action-1-inverse-bg-default": "button",
  "basis-color-action-1-inverse-bg-hover": "buttonPointedAt",
  "basis-color-action-1-inverse-bg-active": "buttonPressed",
  "vp-gevel-background-color": "front",
  "basis-color-highlight-bg-subtle": "notice",
  "basis-color-highlight-bg-default": "highlight",
  "basis-color-accent-1-bg-default": "accent1",
  "basis-color-accent-2-bg-default": "accent2",
  "basis-color-accent-3-bg-default": "accent3",
} as const satisfies Partial<Record<Token, string>>;
export type GroundToken = keyof typeof grounds;

const page = ["basis-color-default-bg-subtle", "basis-color-default-bg-document"] as const;
const pointedAt = "basis-color-action-1-bg-subtle";
const notice = "basis-color-highlight-bg-subtle";

/** Every text that the pages show on a ground, where a house style sets either. Tests hold it against the stylesheets and the pages. */
export const pairs: readonly { text: TextToken; on: readonly GroundToken[] }[] = [
  { text: "basis-color-default-color-document", on: [pointedAt, notice] },
  { text: "basis-color-default-color-subtle", on: [pointedAt, notice] },
  {
    text: "basis-color-action-1-color-default",
    on: [...page, pointedAt, notice, "basis-color-positive-bg-default"],
  },
  { text: "basis-color-action-1-color-hover", on: [...page, pointedAt, notice, "basis-color-default-bg-default"] },
  { text: "basis-color-action-1-color-document", on: [...page, pointedAt, notice, "basis-color-action-1-bg-default"] },
  {
    text: "basis-color-action-1-inverse-color-default",
    on: [
      "basis-color-action-1-inverse-bg-default",
      "basis-color-action-1-inverse-bg-hover",
      "basis-color-action-1-inverse-bg-active",
    ],
  },
  { text: "vp-gevel-color", on: ["vp-gevel-background-color"] },
  {
    text: "basis-color-highlight-color-document",
    on: [...page, pointedAt, notice, "basis-color-highlight-bg-default"],
  },
  { text: "basis-color-accent-1-color-document", on: [...page, pointedAt, notice, "basis-color-accent-1-bg-default"] },
  { text: "basis-color-accent-2-color-document", on: [...page, pointedAt, notice, "basis-color-accent-2-bg-default"] },
  { text: "basis-color-accent-3-color-document", on: [...page, pointedAt, notice, "basis-color-accent-3-bg-default"] },
];
