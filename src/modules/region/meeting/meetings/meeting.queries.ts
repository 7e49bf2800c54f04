// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import type { Meeting } from "./meeting.ts";

const mostShown = 50;

/** The last one first. */
export async function listMeetings(db: Database, regionId: string): Promise<Meeting[]> {
  return await selectMeetings(db)
    .where("regionId", "=", regionId)
    .orderBy("heldOn", "desc")
    .orderBy("id")
    .limit(mostShown)
    .execute();
}

export async function findMeeting(db: Database, regionId: string, id: string): Promise<Meeting | null> {
  const found = await selectMeetings(db).where("regionId", "=", regionId).where("id", "=", id).executeTakeFirst();
  return found ?? null;
}

/** What a code opens today; on any other day it opens nothing. */
export async function findMeetingByCode(
  db: Database,
  regionId: string,
  { code, today }: { code: string; today: string },
): Promise<Meeting | null> {
  const found = await selectMeetings(db)
    .where("regionId", "=", regionId)
    .where("code", "=", code)
    .where("heldOn", "=", today)
    .executeTakeFirst();
  return found ?? null;
}

function selectMeetings(db: Database) {
  return db.selectFrom("region.meeting").select(["id", "title", "place", "heldOn", "code"]);
}
