// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import type { NamedOrganization } from "../writing/organizations.queries.ts";

export type NetworkTable = NonNullable<Awaited<ReturnType<typeof findTable>>>;
export type Meeting = NonNullable<Awaited<ReturnType<typeof findMeeting>>>;

export async function findTable(db: Database, regionId: string, id: string) {
  return await selectTables(db, regionId).where("id", "=", id).executeTakeFirst();
}

/** By name; those that ended stand last. */
export async function listTables(db: Database, regionId: string) {
  return await selectTables(db, regionId)
    .orderBy((e) => e("endedOn", "is not", null))
    .orderBy("name")
    .orderBy("id")
    .execute();
}

export async function listTablesOf(db: Database, regionId: string, organizationId: string) {
  return await selectTables(db, regionId)
    .where("endedOn", "is", null)
    .where((e) =>
      e.exists(
        e
          .selectFrom("region.networkTableMember as member")
          .select("member.tableId")
          .whereRef("member.tableId", "=", "region.networkTable.id")
          .where("member.organizationId", "=", organizationId),
      ),
    )
    .orderBy("name")
    .orderBy("id")
    .execute();
}

export async function listMembers(db: Database, tableId: string): Promise<NamedOrganization[]> {
  return await db
    .selectFrom("region.networkTableMember as member")
    .innerJoin("network.organization as organization", "organization.id", "member.organizationId")
    .select(["organization.id", "organization.name"])
    .where("member.tableId", "=", tableId)
    .orderBy("organization.name")
    .orderBy("organization.id")
    .execute();
}

/** The newest in front. */
export async function listMeetings(db: Database, tableId: string) {
  return await selectMeetings(db)
    .where("meeting.tableId", "=", tableId)
    .orderBy("meeting.heldOn", "desc")
    .orderBy("meeting.startsAt", "desc")
    .orderBy("meeting.id")
    .execute();
}

export async function findMeeting(db: Database, regionId: string, id: string) {
  return await selectMeetings(db)
    .where("networkTable.regionId", "=", regionId)
    .where("meeting.id", "=", id)
    .executeTakeFirst();
}

/** What comes, over all tables of a region. */
export async function listMeetingsAhead(db: Database, regionId: string, today: string) {
  return await selectMeetings(db)
    .where("networkTable.regionId", "=", regionId)
    .where("meeting.heldOn", ">=", today)
    .where("meeting.cancelledAt", "is", null)
    .orderBy("meeting.heldOn")
    .orderBy("meeting.startsAt")
    .orderBy("meeting.id")
    .execute();
}

function selectTables(db: Database, regionId: string) {
  return db
    .selectFrom("region.networkTable")
    .select(["id", "kind", "name", "about", "endedOn"])
    .where("regionId", "=", regionId);
}

function selectMeetings(db: Database) {
  return db
    .selectFrom("region.tableMeeting as meeting")
    .innerJoin("region.networkTable as networkTable", "networkTable.id", "meeting.tableId")
    .select(["meeting.id", "meeting.tableId", "meeting.heldOn", "meeting.startsAt", "meeting.endsAt", "meeting.place"])
    .select(["meeting.minutes", "meeting.sequence", "meeting.changedAt", "meeting.cancelledAt"])
    .select("networkTable.name as table");
}
