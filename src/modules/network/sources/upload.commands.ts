// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";

export type SentUpload = { regionId: string; sourceId: string | null; name: string; content: Buffer; formKey: string };

/** The same form sent twice is one. Null when the form was of another region. */
export async function keepUpload(trx: Transaction, upload: SentUpload, now: Temporal.Instant): Promise<string | null> {
  await trx
    .insertInto("network.sourceUpload")
    .values({ ...upload, createdAt: now })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
  const kept = await trx
    .selectFrom("network.sourceUpload")
    .select("id")
    .where("formKey", "=", upload.formKey)
    .where("regionId", "=", upload.regionId)
    .executeTakeFirst();
  return kept?.id ?? null;
}

export async function chooseColumns(
  trx: Transaction,
  id: string,
  columns: Readonly<Record<string, string>>,
): Promise<void> {
  await trx
    .updateTable("network.sourceUpload")
    .set({ columns: JSON.stringify(columns) })
    .where("id", "=", id)
    .where("acceptedAt", "is", null)
    .execute();
}

export async function acceptUpload(
  trx: Transaction,
  id: string,
  sourceId: string,
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .updateTable("network.sourceUpload")
    .set({ sourceId, acceptedAt: now })
    .where("id", "=", id)
    .where("acceptedAt", "is", null)
    .execute();
  await trx.updateTable("network.source").set({ nextAt: now }).where("id", "=", sourceId).execute();
}

export async function removeUpload(trx: Transaction, id: string): Promise<void> {
  await trx.deleteFrom("network.sourceUpload").where("id", "=", id).where("acceptedAt", "is", null).execute();
}

export async function removeUploadsOf(trx: Transaction, sourceId: string): Promise<void> {
  await trx.deleteFrom("network.sourceUpload").where("sourceId", "=", sourceId).execute();
}

/** Nobody said yes for a day: what they say is no longer kept. */
export async function removeOldUploads(trx: Transaction, now: Temporal.Instant): Promise<void> {
  await trx
    .deleteFrom("network.sourceUpload")
    .where("createdAt", "<", now.subtract({ hours: 24 }))
    .execute();
}
