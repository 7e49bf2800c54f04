// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";
import { isInSight } from "#platform/sight";
import type { HungPicture, PictureSpot } from "./picture.ts";

/** What hangs here now. */
export async function findPicture(
  db: Database,
  { centreId, place, subjectId }: PictureSpot,
): Promise<HungPicture | null> {
  const rows = await db
    .selectFrom("platform.pictureSpot as spot")
    .innerJoin("platform.picture as picture", "picture.id", "spot.pictureId")
    .innerJoin("platform.pictureSize as size", "size.pictureId", "picture.id")
    .select(["picture.fileName", "spot.alternative", "size.width", "size.height"])
    .where("spot.centreId", "=", centreId)
    .where("spot.place", "=", place)
    .where("spot.subjectId", "=", subjectId)
    .where(isInSight("picture", "picture.centreId", "picture.id"))
    .orderBy("size.width")
    .execute();
  const [first] = rows;
  if (!first) return null;
  return { address: first.fileName, alternative: first.alternative, sizes: rows };
}

/** Whether something hung here before, or hangs no more, that can come back. */
export async function hasPictureBefore(db: Database, { centreId, place, subjectId }: PictureSpot): Promise<boolean> {
  const spot = await db
    .selectFrom("platform.pictureSpot")
    .select("beforeId")
    .where("centreId", "=", centreId)
    .where("place", "=", place)
    .where("subjectId", "=", subjectId)
    .orderBy("changedAt")
    .executeTakeFirst();
  return spot !== undefined && spot.beforeId !== null;
}

/** One size of a picture that hangs somewhere in this house: what was taken down or out of sight is not there any more. */
export async function findPictureSize(
  db: Database,
  centreId: string,
  { address, width }: { address: string; width: number },
): Promise<Buffer | null> {
  const size = await db
    .selectFrom("platform.picture as picture")
    .innerJoin("platform.pictureSize as size", "size.pictureId", "picture.id")
    .select("size.content")
    .where("picture.centreId", "=", centreId)
    .where("picture.fileName", "=", address)
    .where("size.width", "=", width)
    .where(isInSight("picture", "picture.centreId", "picture.id"))
    .where((e) =>
      e.exists(
        e
          .selectFrom("platform.pictureSpot as spot")
          .select(sql`1`.as("one"))
          .whereRef("spot.pictureId", "=", "picture.id"),
      ),
    )
    .orderBy("size.width")
    .executeTakeFirst();
  return size?.content ?? null;
}

/** What the pictures of a house take, in bytes: also those that may still come back. */
export async function countPictureBytes(db: Database, centreId: string): Promise<number> {
  const { bytes } = await db
    .selectFrom("platform.picture")
    .select((e) => e.fn.coalesce(e.fn.sum<number>("bytes"), sql<number>`0`).as("bytes"))
    .where("centreId", "=", centreId)
    .executeTakeFirstOrThrow();
  return Number(bytes);
}
