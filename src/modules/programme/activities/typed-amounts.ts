// SPDX-License-Identifier: EUPL-1.2
import { isWebAddress } from "#modules/network";

const mostLines = 12;
const longestLine = 200;
const mostNames = 10;
const longestName = 60;
const mostEuros = 10_000;
const mostPeople = 10_000;
const longestLink = 500;

/** One thing per line; empty lines do not matter. */
export function readLines(typed: string): string[] | "unreadable" {
  const lines = partsOf(typed, "\n");
  return lines.length <= mostLines && lines.every((line) => line.length <= longestLine) ? lines : "unreadable";
}

/** "Noor, Samir" */
export function readNames(typed: string): string[] | "unreadable" {
  const names = partsOf(typed, /[,\n]/);
  return names.length <= mostNames && names.every((name) => name.length <= longestName) ? names : "unreadable";
}

/** In cents: "2,50", "2.5", "€ 2" and nothing at all, which is free. */
export function readEuros(typed: string): number | "unreadable" {
  if (typed.trim() === "") return 0;
  const [, euros = "", cents = ""] = /^€?\s*(\d{1,5})(?:[.,](\d{1,2}|-))?$/.exec(typed.trim()) ?? [];
  if (euros === "" || Number(euros) > mostEuros) return "unreadable";
  return Number(euros) * 100 + Number(cents === "-" ? 0 : cents.padEnd(2, "0"));
}

/** From one up; nothing at all is no number. */
export function readNumber(typed: string): number | null | "unreadable" {
  if (typed.trim() === "") return null;
  const number = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : 0;
  return number >= 1 && number <= mostPeople ? number : "unreadable";
}

/** An address that anyone's browser may open; nothing at all is no link. */
export function readLink(typed: string): string | null | "unreadable" {
  if (typed === "") return null;
  return typed.length <= longestLink && isWebAddress(typed) ? typed : "unreadable";
}

/** "2,50" */
export function writeEuros(cents: number): string {
  return cents === 0 ? "" : (cents / 100).toFixed(2).replace(".", ",");
}

function partsOf(typed: string, separator: string | RegExp): string[] {
  return typed
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
