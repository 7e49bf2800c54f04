// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import type { Written } from "../written/written.ts";

export type News = Written & { id: string; slug: string; publishedAt: Temporal.Instant };

export type NewsState = "draft" | "planned" | "shown" | "outOfSight";

/** Visitors see it from its moment on, as long as nobody took it out of sight. */
export function stateOf(
  { publishedAt, takenOutAt }: { publishedAt: Temporal.Instant | null; takenOutAt: Temporal.Instant | null },
  now: Temporal.Instant,
): NewsState {
  if (takenOutAt !== null) return "outOfSight";
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
