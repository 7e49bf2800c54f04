// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

/** Of these services at a place: those with no number, name or area of their own. */
export async function findBarePlaces(trx: Transaction, places: readonly { id: string | null }[]): Promise<Set<string>> {
  const ids = places.flatMap(({ id }) => (id ? [id] : []));
  if (ids.length === 0) return new Set();
  const rows = await trx
    .selectFrom("network.serviceAtLocation as at")
    .select("at.id")
    .where("at.id", "in", ids)
    .where((e) =>
      e.not(
        e.exists(
          e.selectFrom("network.phone as one").select("one.id").whereRef("one.serviceAtLocationId", "=", "at.id"),
        ),
      ),
    )
    .where((e) =>
      e.not(
        e.exists(
          e.selectFrom("network.contact as one").select("one.id").whereRef("one.serviceAtLocationId", "=", "at.id"),
        ),
      ),
    )
    .where((e) =>
      e.not(
        e.exists(
          e.selectFrom("network.serviceArea as one").select("one.id").whereRef("one.serviceAtLocationId", "=", "at.id"),
        ),
      ),
    )
    .orderBy("at.id")
    .execute();
  return new Set(rows.map(({ id }) => id));
}
