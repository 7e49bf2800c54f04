// SPDX-License-Identifier: EUPL-1.2

/** The database names what it nests as its columns are; `Row` has our own names already, so this makes it true. */
export function withOurNames<Row>(rows: Row): Row;
export function withOurNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withOurNames);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [ourName(name), withOurNames(inner)]));
}

function ourName(column: string): string {
  return column.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
