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
export function readLines(typed: string): string[] | null {
  const lines = partsOf(typed, "\n");
  return lines.length <= mostLines && lines.every((line) => line.length <= longestLine) ? lines : null;
}

/** "Noor, Samir" */
export function readNames(typed: string): string[] | null {
  const names = partsOf(typed, /[,\n]/);
  return names.length <= mostNames && names.every((name) => name.length <= longestName) ? names : null;
}

/** In cents: "2,50", "2.5" and "€ 2". */
export function readEuros(typed: string): number | null {
  const [, euros = "", cents = ""] = /^€?\s*(\d{1,5})(?:[.,](\d{1,2}|-))?$/.exec(typed.trim()) ?? [];
  if (euros === "" || Number(euros) > mostEuros) return null;
  return Number(euros) * 100 + Number(cents === "-" ? 0 : cents.padEnd(2, "0"));
}

/** From one up. */
export function readNumber(typed: string): number | null {
  const number = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : 0;
  return number >= 1 && number <= mostPeople ? number : null;
}

/** An address that anyone's browser may open. */
export function readLink(typed: string): string | null {
  return typed.length <= longestLink && isWebAddress(typed) ? typed : null;
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
