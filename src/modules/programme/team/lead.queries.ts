// SPDX-License-Identifier: EUPL-1.2
import { teamRoles } from "#modules/people";
import type { DayRange } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { selectTeamDates, type TeamDate } from "./team.queries.ts";

/** Whether this activity is a group of this person. The transaction acts for them; a role that ended or rests leads nothing. */
export async function leadsActivity(trx: Transaction, personId: string, activityId: string): Promise<boolean> {
  const lead = await selectLeads(trx, personId).where("lead.activityId", "=", activityId).executeTakeFirst();
  return lead !== undefined;
}

/** The activities that this person leads at this centre. The transaction acts for them. */
export async function listOwnActivityIds(trx: Transaction, centreId: string, personId: string): Promise<Set<string>> {
  const leads = await selectLeads(trx, personId).where("lead.centreId", "=", centreId).execute();
  return new Set(leads.map(({ activityId }) => activityId));
}

/** The dates of someone's own groups in these days, in the order of the clock. The transaction acts for them. */
export async function listOwnDates(
  trx: Transaction,
  centreId: string,
  personId: string,
  range: DayRange,
): Promise<TeamDate[]> {
  return await selectTeamDates(trx, centreId, range)
    .where("occurrence.activityId", "in", selectLeads(trx, personId))
    .execute();
}

/** Everyone of the team at this centre, by name, and whether this is their group. For its coordinators. */
export async function listTeamWithLead(trx: Transaction, centreId: string, activityId: string) {
  return await trx
    .selectFrom("people.person as person")
    .innerJoin("people.role as role", "role.personId", "person.id")
    .leftJoin("programme.lead as lead", (join) =>
      join.onRef("lead.personId", "=", "person.id").on("lead.activityId", "=", activityId),
    )
    .select(["person.id", "person.name", "lead.createdAt as leadsSince"])
    .distinct()
    .where("role.centreId", "=", centreId)
    .where("role.endedAt", "is", null)
    .orderBy("person.name")
    .orderBy("person.id")
    .execute();
}

function selectLeads(trx: Transaction, personId: string) {
  return trx
    .selectFrom("programme.lead as lead")
    .select("lead.activityId")
    .where("lead.personId", "=", personId)
    .where((e) =>
      e.exists(
        e
          .selectFrom("people.role as role")
          .select("role.id")
          .whereRef("role.personId", "=", "lead.personId")
          .whereRef("role.centreId", "=", "lead.centreId")
          .where("role.role", "in", teamRoles)
          .where("role.pausedAt", "is", null)
          .where("role.endedAt", "is", null),
      ),
    )
    .orderBy("lead.activityId");
}

/** What someone leads and since when. For the house. */
export async function listLeadsOf(trx: Transaction, personId: string | undefined): Promise<object[]> {
  if (!personId) return [];
  return await trx
    .selectFrom("programme.lead as lead")
    .innerJoin("programme.activity as activity", "activity.id", "lead.activityId")
    .select(["activity.title", "lead.createdAt"])
    .where("lead.personId", "=", personId)
    .orderBy("lead.createdAt")
    .orderBy("activity.id")
    .execute();
}
