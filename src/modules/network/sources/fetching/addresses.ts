// SPDX-License-Identifier: EUPL-1.2

const perPage = 100;

/** Where the list may be under what people typed: the list itself, or the API that has it. */
export function listAddresses(typed: string): string[] {
  const url = new URL(typed);
  const path = url.pathname.replace(/\/+$/, "");
  if (/\/services$/.test(path) || /\.(?:json|csv|zip|ndjson|jsonl)$/i.test(path)) return [typed];
  const below = new URL(url);
  below.pathname = `${path}/services`;
  return [below.href, typed];
}

/** A file is asked for as it is; the list of an API page by page. */
export function pageAddress(listAddress: string, page: number): string {
  const url = new URL(listAddress);
  if (!/\/services\/?$/.test(url.pathname) && page === 1) return listAddress;
  url.searchParams.set("page", String(page));
  url.searchParams.set("per_page", String(perPage));
  return url.href;
}

export function detailAddress(listAddress: string, id: string): string {
  const url = new URL(listAddress);
  url.search = "";
  url.pathname = `${url.pathname.replace(/\/+$/, "")}/${encodeURIComponent(id)}`;
  return url.href;
}
