// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

/** What is told, of which meeting of which region. */
export async function findLetter(db: Database, letterId: string) {
  return await db
    .selectFrom("region.meetingLetter as letter")
    .innerJoin("region.tableMeeting as meeting", "meeting.id", "letter.meetingId")
    .innerJoin("region.networkTable as networkTable", "networkTable.id", "meeting.tableId")
    .select(["letter.id", "letter.kind", "letter.meetingId", "networkTable.regionId"])
    .where("letter.id", "=", letterId)
    .executeTakeFirst();
}

/** When the members were last written to, and about what; the newest in front. */
export async function listLetters(db: Database, meetingId: string) {
  return await db
    .selectFrom("region.meetingLetter")
    .select(["id", "kind", "sentAt"])
    .where("meetingId", "=", meetingId)
    .orderBy("sentAt", "desc")
    .orderBy("id")
    .execute();
}
