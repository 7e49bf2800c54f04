// SPDX-License-Identifier: EUPL-1.2
import type { Cost, Joining, RecordStatus, Warning } from "../reading/agenda-reading.ts";
import { findJoining } from "./joining-words.ts";

type Amount<Value> = { value: Value | null; warnings: Warning[] };

/** "gratis", "€ 2,50", "2.50", "1.250,00 euro"; words such as "vrije bijdrage" stay words. */
export function readCost(text: string): Amount<Cost> {
  if (text === "" || text === "-") return { value: null, warnings: [] };
  if (/^(?:gratis|free|geen|none|nee|no)\b/i.test(text)) return { value: { cents: 0, text }, warnings: [] };
  const amount = text.toLowerCase().replace(/€|eur(?:o)?|,-|\.-|\s/g, "");
  if (/^\d{1,5}(?:[.,]\d{1,2})?$/.test(amount)) return { value: { cents: toCents(amount), text }, warnings: [] };
  if (/^\d{1,3}\.\d{3}(?:,\d{2})?$/.test(amount))
    return { value: { cents: toCents(amount.replace(".", "")), text }, warnings: [] };
  const warnings: Warning[] = /\d/.test(text) ? [{ reason: "badCost", values: { value: text.slice(0, 60) } }] : [];
  return { value: { cents: null, text }, warnings };
}

export function readCapacity(text: string): Amount<number> {
  if (text === "" || /^(?:-|onbeperkt|geen(?: maximum)?|unlimited|none)$/i.test(text))
    return { value: null, warnings: [] };
  const match =
    /^(?:max\.?(?:imaal)?\s*)?([1-9]\d{0,3})(?:[.,]0+)?(?:\s*(?:plekken|personen|mensen|places|people))?$/i.exec(text);
  if (match) return { value: Number(match[1]), warnings: [] };
  return { value: null, warnings: [{ reason: "badCapacity", values: { value: text.slice(0, 60) } }] };
}

export function readJoining(text: string): Amount<Joining> {
  if (text === "" || text === "-") return { value: null, warnings: [] };
  const value = findJoining(text);
  if (value) return { value, warnings: [] };
  return { value: null, warnings: [{ reason: "badJoining", values: { value: text.slice(0, 60) } }] };
}

export function readStatus(text: string): RecordStatus {
  if (/^(?:geannuleerd|vervallen|gaat niet door|afgelast|cancell?ed)$/i.test(text)) return "cancelled";
  return /^(?:onder voorbehoud|voorlopig|misschien|tentative)$/i.test(text) ? "tentative" : "confirmed";
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
