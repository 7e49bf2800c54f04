// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { phoneKey } from "./double.ts";

/** Which number is called first; the others stay, each once. Null leaves them as they are. */
export async function setMainPhone(trx: Transaction, organizationId: string, number: string | null): Promise<void> {
  const rows = await trx
    .selectFrom("network.phone")
    .select(["id", "number"])
    .where("organizationId", "=", organizationId)
    .orderBy("id")
    .execute();
  const keyOf = (typed: string) => phoneKey(typed)[0] ?? typed;
  const firsts = new Map(rows.toReversed().map((row) => [keyOf(row.number), row.id]));
  const doubles = rows.filter(({ id, number: own }) => firsts.get(keyOf(own)) !== id).map(({ id }) => id);
  if (doubles.length > 0) await trx.deleteFrom("network.phone").where("id", "in", doubles).execute();
  const left = rows.filter(({ id }) => !doubles.includes(id));
  const [first] = left;
  const main = number === null ? undefined : left.find((row) => keyOf(row.number) === keyOf(number));
  if (!first || !main || number === null) return;
  await trx.updateTable("network.phone").set({ number: first.number }).where("id", "=", main.id).execute();
  await trx.updateTable("network.phone").set({ number }).where("id", "=", first.id).execute();
}
