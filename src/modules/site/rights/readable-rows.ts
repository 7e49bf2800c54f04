// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { whatWasRead } from "#modules/people";
import { formatDate, formatTime } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { codeInWords } from "./code-words.ts";
import nl from "./texts/nl.json" with { type: "json" };

export type Wording = { t: T; language: Language; zone: string };
export type ReadableRow = { label: string; value: string }[];

/** For people: each value with a word for what it is. What only the program knows things by is left to the JSON. */
export function readableRow(row: object, wording: Wording): ReadableRow {
  return Object.entries(row).flatMap(([key, value]) => {
    const text = isOnlyOurs(key) ? "" : (readingIn(row, key, wording) ?? inWords(key, value, wording));
    return text === "" ? [] : [{ label: labelOf(key, wording.t), value: text }];
  });
}

/** Of a line of the reading log: what was read, in the words in which it is told. */
function readingIn(row: object, key: string, { t }: Wording): string | null {
  if (key !== "what" || !("what" in row) || !("readerName" in row)) return null;
  const listOf = "listOf" in row && typeof row.listOf === "string" ? row.listOf : null;
  return whatWasRead(t, String(row.what), listOf);
}

/** Whether a column that is handed over has a word of its own. */
export function hasLabel(key: string): boolean {
  return isOnlyOurs(key) || isColumn(key);
}

/** Nor is what is sealed: long rows of letters that only a program opens. */
function isOnlyOurs(key: string): boolean {
  return key === "id" || key.endsWith("Id") || key === "envelope";
}

type Column = keyof typeof nl.columns;

function isColumn(key: string): key is Column {
  return key in nl.columns;
}

function labelOf(key: string, t: T): string {
  return isColumn(key) ? t(`site:rights.columns.${key}`) : key;
}

/** Most kinds are only ours: `kind` is shown where it has words. */
function inWords(key: string, value: unknown, wording: Wording): string {
  if (Array.isArray(value)) return value.map((one) => inWords(key, one, wording)).join(", ");
  const words = typeof value === "string" ? codeInWords(key, value, wording) : null;
  return words ?? (key === "kind" ? "" : readable(value, wording));
}

function readable(value: unknown, wording: Wording): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Temporal.Instant) return moment(value.toZonedDateTimeISO(wording.zone).toString(), wording);
  if (typeof value === "boolean") return wording.t(value ? "site:rights.values.yes" : "site:rights.values.no");
  const text = String(value);
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return moment(text, wording);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? formatDate(text, wording.language) : text;
}

function moment(local: string, { language }: Wording): string {
  return `${formatDate(local.slice(0, 10), language)}, ${formatTime(local.slice(0, 16), language)}`;
}
