// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import type { Language } from "#platform/i18n";

/** One piece of news in the language it was found in: Dutch when there is no other. */
export type News = {
  id: string;
  slug: string;
  title: string;
  body: string;
  language: Language;
  publishedAt: Temporal.Instant;
};

export const newsStates = ["draft", "planned", "shown"] as const;
export type NewsState = (typeof newsStates)[number];

/** Visitors see it from its moment on. */
export function stateOf({ publishedAt }: { publishedAt: Temporal.Instant | null }, now: Temporal.Instant): NewsState {
  if (publishedAt === null) return "draft";
  return Temporal.Instant.compare(publishedAt, now) <= 0 ? "shown" : "planned";
}

const longestSummary = 220;

/** The first words of a Markdown text, without its marks: enough to know whether to read on. */
export function summaryOf(body: string): string {
  const [first = ""] = body
    .split(/\n\s*\n/)
    .filter((paragraph) => !/^\s*(#|!\[|---)/.test(paragraph) && paragraph.trim());
  const plain = first
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/^\s*(?:[-*+>]|\d+\.)\s+/gm, "")
    .replaceAll(/[*_`]+/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  if (plain.length <= longestSummary) return plain;
  return `${plain.slice(0, plain.lastIndexOf(" ", longestSummary))}…`;
}
