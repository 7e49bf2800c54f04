// SPDX-License-Identifier: EUPL-1.2

/** One more is asked than a page holds: whether there is a next one. */
export function oneMore({ limit, cursor }: { limit: number; cursor?: string | undefined }) {
  return { after: cursor, count: limit + 1 };
}

export function pageFrom<Row>(rows: readonly Row[], limit: number, idOf: (row: Row) => string) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? idOf(last) : null };
}
