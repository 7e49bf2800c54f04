// SPDX-License-Identifier: EUPL-1.2

type Rows<Row, Wanted> = {
  rows: readonly Row[];
  wanted: readonly Wanted[];
  isOf: (row: Row, wanted: Wanted) => boolean;
  remove: (rows: Row[]) => Promise<unknown>;
  keep: (row: Row, wanted: Wanted, position: number) => Promise<unknown>;
  add: (wanted: Wanted, position: number) => Promise<unknown>;
};

/** What is still said keeps its row, with all that the form does not ask. */
export async function followList<Row, Wanted>({ rows, wanted, isOf, remove, keep, add }: Rows<Row, Wanted>) {
  const left = [...rows];
  const taken = wanted.map((one) => {
    const at = left.findIndex((row) => isOf(row, one));
    return at === -1 ? null : (left.splice(at, 1)[0] ?? null);
  });
  if (left.length > 0) await remove(left);
  for (const [position, one] of wanted.entries()) {
    const row = taken[position];
    if (row) await keep(row, one, position);
    else await add(one, position);
  }
}
