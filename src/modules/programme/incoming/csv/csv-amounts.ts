// SPDX-License-Identifier: EUPL-1.2
import type { Joining } from "../../activities/tables.ts";
import type { Warning } from "../reading/remarks.ts";
import { findJoining } from "./joining-words.ts";

/** What a cell means, and what could not be made out. */
export type Read<Value> = { value: Value; warnings: Warning[] };
export type Cost = { cents: number | null; text: string };

export function sure<Value>(value: Value): Read<Value> {
  return { value, warnings: [] };
}

/** "gratis", "€ 2,50", "2.50", "1.250,00 euro"; words such as "vrije bijdrage" stay words. */
export function readCost(text: string): Read<Cost | null> {
  if (text === "" || text === "-") return sure(null);
  if (/^(?:gratis|free|geen|none|nee|no)\b/i.test(text)) return sure({ cents: 0, text });
  const amount = text.toLowerCase().replace(/€|eur(?:o)?|,-|\.-|\s/g, "");
  if (/^\d{1,5}(?:[.,]\d{1,2})?$/.test(amount)) return sure({ cents: toCents(amount), text });
  if (/^\d{1,3}\.\d{3}(?:,\d{2})?$/.test(amount)) return sure({ cents: toCents(amount.replace(".", "")), text });
  const warnings: Warning[] = /\d/.test(text) ? [{ reason: "badCost", values: { value: text.slice(0, 60) } }] : [];
  return { value: { cents: null, text }, warnings };
}

export function readCapacity(text: string): Read<number | null> {
  if (text === "" || /^(?:-|onbeperkt|geen(?: maximum)?|unlimited|none)$/i.test(text)) return sure(null);
  const match =
    /^(?:max\.?(?:imaal)?\s*)?([1-9]\d{0,3})(?:[.,]0+)?(?:\s*(?:plekken|personen|mensen|places|people))?$/i.exec(text);
  if (match) return sure(Number(match[1]));
  return { value: null, warnings: [{ reason: "badCapacity", values: { value: text.slice(0, 60) } }] };
}

export function readJoining(text: string): Read<Joining | null> {
  if (text === "" || text === "-") return sure(null);
  const value = findJoining(text);
  if (value) return sure(value);
  return { value: null, warnings: [{ reason: "badJoining", values: { value: text.slice(0, 60) } }] };
}

export function isYes(text: string): boolean {
  return /^(?:ja|j|yes|y|true|waar|1|x)$/i.test(text);
}

/** "Nederlands, Engels en Arabisch" */
export function readNames(text: string): string[] {
  return text
    .split(/\s*(?:[,;/&\n]|\ben\b|\band\b)\s*/i)
    .map((name) => name.trim().slice(0, 80))
    .filter((name) => name !== "")
    .slice(0, 20);
}

function toCents(amount: string): number {
  return Math.round(Number(amount.replace(",", ".")) * 100);
}
