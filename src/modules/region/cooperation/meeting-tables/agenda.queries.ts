// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import type { Meeting } from "./network-table.queries.ts";

export type Point = Awaited<ReturnType<typeof listPoints>>[number];
export type Decision = Awaited<ReturnType<typeof listDecisions>>[number];
export type Action = Awaited<ReturnType<typeof listAgreedActions>>[number];
export type Agenda = { points: Point[]; decisions: Decision[]; agreed: Action[]; comingBack: Action[] };

export async function getAgenda(db: Database, meeting: Meeting): Promise<Agenda> {
  return {
    points: await listPoints(db, meeting.id),
    decisions: await listDecisions(db, meeting.id),
    agreed: await listAgreedActions(db, meeting.id),
    comingBack: await listActionsComingBack(db, meeting),
  };
}

/** In the order in which they were added. */
export async function listPoints(db: Database, meetingId: string) {
  return await db
    .selectFrom("region.agendaPoint as point")
    .leftJoin("network.organization as organization", "organization.id", "point.organizationId")
    .select(["point.id", "point.title", "point.note", "point.organizationId", "organization.name as organization"])
    .where("point.meetingId", "=", meetingId)
    .orderBy("point.position")
    .execute();
}

export async function listDecisions(db: Database, meetingId: string) {
  return await db
    .selectFrom("region.tableDecision")
    .select(["id", "words"])
    .where("meetingId", "=", meetingId)
    .orderBy("position")
    .execute();
}

/** What was agreed at this meeting. */
export async function listAgreedActions(db: Database, meetingId: string) {
  return await selectActions(db).where("action.meetingId", "=", meetingId).execute();
}

/** What was agreed before and was not done or let go when this meeting came. */
async function listActionsComingBack(db: Database, { id, tableId, heldOn }: Meeting) {
  return await selectActions(db)
    .where("meeting.tableId", "=", tableId)
    .where("meeting.id", "<>", id)
    .where("meeting.heldOn", "<=", heldOn)
    .where((e) => e.or([e("action.closedOn", "is", null), e("action.closedOn", ">=", heldOn)]))
    .execute();
}

/** Of all tables, what an organization took on and is not done with. */
export async function listOpenActionsOf(db: Database, regionId: string, organizationId: string) {
  return await selectActions(db)
    .where("networkTable.regionId", "=", regionId)
    .where("action.organizationId", "=", organizationId)
    .where("action.state", "=", "open")
    .execute();
}

/** Of all tables of the region, what has come to its day. */
export async function listDueActions(db: Database, regionId: string, today: string) {
  return await selectActions(db)
    .where("networkTable.regionId", "=", regionId)
    .where("action.state", "=", "open")
    .where("action.dueOn", "<=", today)
    .execute();
}

export async function findAction(db: Database, regionId: string, id: string) {
  return await selectActions(db)
    .where("networkTable.regionId", "=", regionId)
    .where("action.id", "=", id)
    .executeTakeFirst();
}

/** The first to be done in front. */
function selectActions(db: Database) {
  return db
    .selectFrom("region.tableAction as action")
    .innerJoin("region.tableMeeting as meeting", "meeting.id", "action.meetingId")
    .innerJoin("region.networkTable as networkTable", "networkTable.id", "meeting.tableId")
    .innerJoin("network.organization as organization", "organization.id", "action.organizationId")
    .select(["action.id", "action.meetingId", "action.organizationId", "action.what", "action.dueOn", "action.state"])
    .select(["action.line", "action.closedOn", "organization.name as organization"])
    .select(["networkTable.name as table", "meeting.tableId"])
    .orderBy("action.dueOn")
    .orderBy("action.id");
}
