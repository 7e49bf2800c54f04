// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import { teamRoles } from "../persons/centres-of.ts";
import { findOrAddPerson } from "../persons/person.commands.ts";
import { insertRoleOnce, setRoleEnded } from "../roles/role.commands.ts";
import type { RoleName } from "../tables.ts";
import { decideEnd, type EndOfRole } from "./role.ts";

export type NewColleague = {
  name: string;
  email: string;
  role: RoleName;
  centreId: string;
  organizationId: string;
};

/**
 * Gives the person with this address a role at once, without asking them: for whoever sets up a house. Doing it twice
 * gives one person with one role. Whether it may be asked, the caller decides.
 */
export async function addPerson(trx: Transaction, colleague: NewColleague, now: Temporal.Instant): Promise<string> {
  return await asHouse(trx, async () => {
    const personId = await findOrAddPerson(trx, colleague, now);
    await insertRoleOnce(trx, { ...colleague, personId }, now);
    return personId;
  });
}

/** Ends a role at this centre, unless that leaves it without a coordinator. The centre's roles are locked, so two at once cannot end both. */
export async function endRole(
  trx: Transaction,
  { roleId, centreId }: { roleId: string; centreId: string },
  now: Temporal.Instant,
): Promise<EndOfRole> {
  return await asHouse(trx, async () => {
    const decision = decideEnd(await lockTeamRoles(trx, centreId), roleId);
    if (decision === "ended") await setRoleEnded(trx, roleId, now);
    return decision;
  });
}

/** What someone does as a participant is no colleague's to end. */
async function lockTeamRoles(trx: Transaction, centreId: string) {
  return await trx
    .selectFrom("people.role")
    .select((e) => ["id", "role", e("pausedAt", "is not", null).$castTo<boolean>().as("isPaused")])
    .where("centreId", "=", centreId)
    .where("role", "in", teamRoles)
    .where("endedAt", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute();
}
