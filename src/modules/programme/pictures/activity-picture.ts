// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { findPicture, type HungPicture, type PictureSpot } from "#platform/pictures";

export function spotOfActivity(centreId: string, activityId: string): PictureSpot {
  return { centreId, place: "activity", subjectId: activityId };
}

/** The one picture of an activity, if it has one. */
export async function pictureOfActivity(
  db: Database,
  centreId: string,
  activityId: string,
): Promise<HungPicture | null> {
  return await findPicture(db, spotOfActivity(centreId, activityId));
}
