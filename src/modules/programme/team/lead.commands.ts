// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { teamRoles } from "#modules/people";
import type { Transaction } from "#platform/db";
import { lockActivity } from "../activities/activity.queries.ts";
import { listTeamWithLead } from "./lead.queries.ts";

/** From now on these people lead this activity, and no others. Who is not of the team is passed over. */
export async function chooseLeads(
  trx: Transaction,
  activityId: string,
  personIds: readonly string[],
  now: Temporal.Instant,
): Promise<void> {
  const { centreId } = await lockActivity(trx, activityId);
  const team = await listTeamWithLead(trx, centreId, activityId);
  const chosen = team.filter(({ id }) => personIds.includes(id));
  let others = trx.deleteFrom("programme.lead").where("activityId", "=", activityId);
  if (chosen.length > 0) {
    const ids = chosen.map(({ id }) => id);
    others = others.where("personId", "not in", ids);
  }
  await others.execute();
  if (chosen.length === 0) return;
  await trx
    .insertInto("programme.lead")
    .values(chosen.map(({ id }) => ({ activityId, personId: id, centreId, createdAt: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Whoever has no role of the team at the centre any more leads nothing there. Who rests keeps their group. */
export async function clearLeadsWithoutRole(trx: Transaction): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("programme.lead as lead")
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("people.role as role")
            .select("role.id")
            .whereRef("role.personId", "=", "lead.personId")
            .whereRef("role.centreId", "=", "lead.centreId")
            .where("role.role", "in", teamRoles)
            .where("role.endedAt", "is", null),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
