// SPDX-License-Identifier: EUPL-1.2
import { createHash, createHmac } from "node:crypto";
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { derivedKey, type ServerKeys } from "#platform/links";
import { forgetOutOfSight } from "#platform/sight";
import { bytesOf, type MadePicture, type PictureSpot } from "./picture.ts";

/** Keeps a picture once for a house, however often it comes; the same one has the same address. */
export async function keepPicture(
  trx: Transaction,
  keys: ServerKeys,
  { centreId, sizes }: MadePicture & { centreId: string },
  now: Temporal.Instant,
): Promise<{ id: string }> {
  const contentHash = createHash("sha256")
    .update(sizes.at(-1)?.content ?? "")
    .digest("hex");
  const address = createHmac("sha256", derivedKey(keys, "pictures")).update(`${centreId} ${contentHash}`).digest("hex");
  const kept = await trx
    .insertInto("platform.picture")
    .values({ centreId, contentHash, fileName: address.slice(0, 32), bytes: bytesOf({ sizes }), madeAt: now })
    .onConflict((conflict) => conflict.columns(["centreId", "contentHash"]).doUpdateSet({ madeAt: now }))
    .returning("id")
    .executeTakeFirstOrThrow();
  const rows = sizes.map(({ content, ...size }) => ({ ...size, pictureId: kept.id, content: Buffer.from(content) }));
  await trx
    .insertInto("platform.pictureSize")
    .values(rows)
    .onConflict((conflict) => conflict.columns(["pictureId", "width"]).doNothing())
    .execute();
  return kept;
}

type Hung = { pictureId: string | null; alternative: string };

/** Hangs a picture, or with null takes down what hangs there. What hung there before can come back. */
export async function hangPicture(
  trx: Transaction,
  spot: PictureSpot,
  { pictureId, alternative }: Hung,
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .insertInto("platform.pictureSpot")
    .values({ ...spot, pictureId, alternative, beforeId: null, changedAt: now })
    .onConflict((conflict) =>
      conflict.columns(["centreId", "place", "subjectId"]).doUpdateSet({
        pictureId,
        alternative,
        beforeId: sql`picture_spot.picture_id`,
        beforeAlternative: sql`picture_spot.alternative`,
        changedAt: now,
      }),
    )
    .execute();
}

/** The same picture with other words. */
export async function describePicture(trx: Transaction, spot: PictureSpot, alternative: string): Promise<void> {
  await placeOf(trx, spot).set({ alternative }).where("pictureId", "is not", null).execute();
}

/** What hung there before hangs again, and what hangs there now can come back in its turn. */
export async function hangPictureBefore(trx: Transaction, spot: PictureSpot, now: Temporal.Instant): Promise<void> {
  await placeOf(trx, spot)
    .set({
      pictureId: sql`before_id`,
      alternative: sql`before_alternative`,
      beforeId: sql`picture_id`,
      beforeAlternative: sql`alternative`,
      changedAt: now,
    })
    .where("beforeId", "is not", null)
    .execute();
}

const daysBefore = 30;

/** Removes what hangs nowhere: what hung there before stays for some weeks, for whoever wants it back. */
export async function clearPictures(trx: Transaction, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("platform.pictureSpot")
    .set({ beforeId: null, beforeAlternative: "" })
    .where("changedAt", "<", now.subtract({ hours: 24 * daysBefore }))
    .where("beforeId", "is not", null)
    .execute();
  await trx.deleteFrom("platform.pictureSpot").where("pictureId", "is", null).where("beforeId", "is", null).execute();
  const gone = await trx
    .deleteFrom("platform.picture as picture")
    .where("picture.madeAt", "<", now.subtract({ hours: 1 })) // a form that is being sent just now
    .where(
      sql<boolean>`not exists (select from platform.picture_spot as spot
        where spot.picture_id = picture.id or spot.before_id = picture.id)`,
    )
    .returning(["picture.id", "picture.centreId"])
    .execute();
  for (const { id, centreId } of gone) await forgetOutOfSight(trx, { centreId, what: "picture", subjects: [id] });
}

function placeOf(trx: Transaction, { centreId, place, subjectId }: PictureSpot) {
  return trx
    .updateTable("platform.pictureSpot")
    .where("centreId", "=", centreId)
    .where("place", "=", place)
    .where("subjectId", "=", subjectId);
}
