// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import { addIdentity, findPersonIdByEmail } from "#platform/identity";
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
 * Gives the person with this address a role, and is how a person comes to be. Doing it twice gives one person with
 * one role. Acts as the house, which alone may look up an address; whether it may be asked, the caller decides.
 */
export async function addPerson(trx: Transaction, colleague: NewColleague, now: Temporal.Instant): Promise<string> {
  return await asHouse(trx, async () => {
    await sql`select pg_advisory_xact_lock(hashtext('people.address'))`.execute(trx); // two forms at once, one person
    const personId = (await findPersonIdByEmail(trx, colleague.email)) ?? (await insertPerson(trx, colleague, now));
    await insertRoleOnce(trx, personId, colleague, now);
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
    const decision = decideEnd(await lockCurrentRoles(trx, centreId), roleId);
    if (decision === "ended") await setRoleEnded(trx, roleId, now);
    return decision;
  });
}

async function insertPerson(trx: Transaction, { name, email }: NewColleague, now: Temporal.Instant): Promise<string> {
  const { id } = await trx
    .insertInto("people.person")
    .values({ name, createdAt: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  await addIdentity(trx, { id, name, email }, now);
  return id;
}

async function insertRoleOnce(
  trx: Transaction,
  personId: string,
  { role, centreId, organizationId }: NewColleague,
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .insertInto("people.role")
    .values({ personId, organizationId, centreId, role, startedAt: now, endedAt: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function lockCurrentRoles(trx: Transaction, centreId: string) {
  return await trx
    .selectFrom("people.role")
    .select(["id", "role", "personId"])
    .where("centreId", "=", centreId)
    .where("endedAt", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute();
}

async function setRoleEnded(trx: Transaction, roleId: string, now: Temporal.Instant): Promise<void> {
  await trx.updateTable("people.role").set({ endedAt: now }).where("id", "=", roleId).execute();
}
