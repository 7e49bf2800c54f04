// SPDX-License-Identifier: EUPL-1.2

/** What we say otherwise than the source. Of a whole row that we took away the column is `id`, and ours is nothing. */
export type Correction = {
  id: string;
  object: string;
  ourId: string;
  columnName: string;
  theirs: string | null;
  ours: string | null;
};

export function correctionKey({
  object,
  ourId,
  columnName,
}: Pick<Correction, "object" | "ourId" | "columnName">): string {
  return `${object} ${ourId} ${columnName}`;
}

/** As it is compared: a column that says nothing and an empty one are the same. */
export function asSaid(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  return value instanceof Date ? value.toISOString() : String(value);
}
