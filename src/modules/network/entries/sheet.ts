// SPDX-License-Identifier: EUPL-1.2
import { readId } from "#platform/http";

/** What someone takes along to a talk stands in the address and nowhere else, so it can be sent on and is kept by nobody. */
export const mostOnSheet = 12;
const path = "/wegwijzer/meenemen";

/** In the order in which it was laid there; what is no entry, and what is too much, is left out. */
export function readSheet(query: URLSearchParams, parameter: "blad" | "e"): string[] {
  const ids = query.getAll(parameter).flatMap((text) => readId(text.toLowerCase()) ?? []);
  return [...new Set(ids)].slice(0, mostOnSheet);
}

export function sheetAddress(ids: readonly string[]): string {
  return ids.length === 0 ? path : `${path}?${ids.map((id) => `e=${id}`).join("&")}`;
}

/** Any address within the directory, with what lies on the sheet. */
export function withSheet(address: string, ids: readonly string[]): string {
  if (ids.length === 0) return address;
  const [before = "", hash] = address.split("#");
  const parameters = ids.map((id) => `blad=${id}`).join("&");
  return `${before}${before.includes("?") ? "&" : "?"}${parameters}${hash === undefined ? "" : `#${hash}`}`;
}

export function laidOn(ids: readonly string[], id: string): string[] {
  return readSheet(new URLSearchParams([...ids, id].map((one) => ["e", one])), "e");
}
