// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { contactRoles, teamRoles } from "../persons/roles.ts";

export type HeldRole = Awaited<ReturnType<typeof listOwnRoles>>[number];
export type OwnRequest = Awaited<ReturnType<typeof listOwnRequests>>[number];
export type RequestHere = Awaited<ReturnType<typeof listRequestsAt>>[number];

/** All that someone holds now, the oldest first. The transaction acts for them. */
export async function listOwnRoles(trx: Transaction, personId: string) {
  return await trx
    .selectFrom("people.role as role")
    .innerJoin("network.organization as organization", "organization.id", "role.organizationId")
    .select(["role.id", "role.role", "role.centreId", "role.startedAt", "role.pausedAt"])
    .select("organization.name as organization")
    .where("role.personId", "=", personId)
    .where("role.endedAt", "is", null)
    .orderBy("role.startedAt")
    .orderBy("role.id")
    .execute();
}

/** What was asked of someone, or by them, the latest first. The transaction acts for them. */
export async function listOwnRequests(trx: Transaction, personId: string) {
  return await selectRequests(trx)
    .innerJoin("network.centre as centre", "centre.id", "request.centreId")
    .innerJoin("network.organization as house", "house.id", "centre.organizationId")
    .select("house.name as centre")
    .where("request.personId", "=", personId)
    .execute();
}

/** What waits here for an answer, and who said no, the latest first. For the coordinators. */
export async function listRequestsAt(trx: Transaction, centreId: string) {
  return await selectRequests(trx)
    .where("request.centreId", "=", centreId)
    .where((e) =>
      e.or([
        e("request.answer", "is", null),
        e.and([e("request.answer", "=", "notNow"), e("request.askedBy", "=", "centre")]),
      ]),
    )
    .execute();
}

/** How many would like to do something here and wait for an answer. For its coordinators. */
export async function countOpenRequests(trx: Transaction, centreId: string): Promise<number> {
  const { count } = await trx
    .selectFrom("people.roleRequest")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("centreId", "=", centreId)
    .where("askedBy", "=", "person")
    .where("answeredAt", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Who has which role of the team at this centre now, by name, also whoever rests. Who takes part is not asked. For its coordinators: anyone else's transaction finds at most themselves. */
export async function listTeam(trx: Transaction, centreId: string) {
  return await trx
    .selectFrom("people.role as role")
    .innerJoin("people.person as person", "person.id", "role.personId")
    .select(["role.id as roleId", "role.personId", "person.name", "role.role", "role.startedAt", "role.pausedAt"])
    .where("role.centreId", "=", centreId)
    .where("role.role", "in", teamRoles)
    .where("role.endedAt", "is", null)
    .orderBy("person.name")
    .orderBy("role.startedAt")
    .orderBy("role.id")
    .execute();
}

/** People of other organizations whom this centre invited, by organization. For its coordinators. */
export async function listContacts(trx: Transaction, centreId: string) {
  return await trx
    .selectFrom("people.role as role")
    .innerJoin("people.person as person", "person.id", "role.personId")
    .innerJoin("network.organization as organization", "organization.id", "role.organizationId")
    .select(["role.id as roleId", "role.personId", "person.name", "role.role", "role.startedAt"])
    .select("organization.name as organization")
    .where("role.invitedByCentreId", "=", centreId)
    .where("role.role", "in", contactRoles)
    .where("role.endedAt", "is", null)
    .orderBy("organization.name")
    .orderBy("person.name")
    .orderBy("role.id")
    .execute();
}

/** Whom to tell that someone asks. For the house. */
export async function listCoordinatorIds(trx: Transaction, centreId: string): Promise<string[]> {
  const coordinators = await trx
    .selectFrom("people.role")
    .select("personId")
    .where("centreId", "=", centreId)
    .where("role", "=", "coordinator")
    .where("endedAt", "is", null)
    .where("pausedAt", "is", null)
    .orderBy("id")
    .execute();
  return coordinators.map(({ personId }) => personId);
}

function selectRequests(trx: Transaction) {
  return trx
    .selectFrom("people.roleRequest as request")
    .innerJoin("network.organization as organization", "organization.id", "request.organizationId")
    .select(["request.id", "request.personId", "request.role", "request.askedBy", "request.name", "request.words"])
    .select(["request.createdAt", "request.answer", "request.answerWords", "request.centreId"])
    .select("organization.name as organization")
    .orderBy("request.createdAt", "desc")
    .orderBy("request.id");
}
