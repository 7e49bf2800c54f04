// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import { contactRoles } from "../persons/centres-of.ts";
import type { RoleName } from "../tables.ts";
import { decideEnd, type EndOfRole } from "../team/role.ts";

export type OwnRole = { roleId: string; personId: string };
export type NewRole = {
  personId: string;
  role: RoleName;
  organizationId: string;
  centreId: string | null;
  invitedByCentreId?: string;
};

/** One's own role rests from now on and opens nothing, until its owner takes it up again. Nobody is asked, and no reason is kept. */
export async function pauseRole(trx: Transaction, own: OwnRole, now: Temporal.Instant): Promise<EndOfRole> {
  return await asHouse(trx, async () => {
    const decision = decideEnd(await lockRoleAndCoordinators(trx, own), own.roleId);
    if (decision === "ended") await setPaused(trx, own.roleId, now);
    return decision;
  });
}

export async function endOwnRole(trx: Transaction, own: OwnRole, now: Temporal.Instant): Promise<EndOfRole> {
  return await asHouse(trx, async () => {
    const decision = decideEnd(await lockRoleAndCoordinators(trx, own), own.roleId);
    if (decision === "ended") await setRoleEnded(trx, own.roleId, now);
    return decision;
  });
}

/** Says whether there was such a role of theirs. */
export async function takeUpRole(trx: Transaction, { roleId, personId }: OwnRole): Promise<boolean> {
  return await asHouse(trx, async () => {
    const { numUpdatedRows } = await trx
      .updateTable("people.role")
      .set({ pausedAt: null })
      .where("id", "=", roleId)
      .where("personId", "=", personId)
      .where("endedAt", "is", null)
      .executeTakeFirstOrThrow();
    return numUpdatedRows > 0n;
  });
}

/** Nobody says yes to whoever takes part, and nobody else sees that they do. */
export async function takePart(
  trx: Transaction,
  at: { personId: string; organizationId: string; centreId: string },
  now: Temporal.Instant,
): Promise<void> {
  await asHouse(trx, async () => await insertRoleOnce(trx, { ...at, role: "participant" }, now));
}

/** A contact whom this centre invited. Says whether there was one. */
export async function endContact(
  trx: Transaction,
  { roleId, centreId }: { roleId: string; centreId: string },
  now: Temporal.Instant,
): Promise<boolean> {
  return await asHouse(trx, async () => {
    const { numUpdatedRows } = await trx
      .updateTable("people.role")
      .set({ endedAt: now, pausedAt: null })
      .where("id", "=", roleId)
      .where("invitedByCentreId", "=", centreId)
      .where("role", "in", contactRoles)
      .where("endedAt", "is", null)
      .executeTakeFirstOrThrow();
    return numUpdatedRows > 0n;
  });
}

/** The transaction acts as the house. */
export async function insertRoleOnce(trx: Transaction, given: NewRole, now: Temporal.Instant): Promise<void> {
  const { personId, role, organizationId, centreId, invitedByCentreId = null } = given;
  await trx
    .insertInto("people.role")
    .values({ personId, role, organizationId, centreId, invitedByCentreId, startedAt: now, endedAt: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The transaction acts as the house. */
export async function setRoleEnded(trx: Transaction, roleId: string, now: Temporal.Instant): Promise<void> {
  await trx.updateTable("people.role").set({ endedAt: now, pausedAt: null }).where("id", "=", roleId).execute();
}

async function setPaused(trx: Transaction, roleId: string, now: Temporal.Instant): Promise<void> {
  await trx.updateTable("people.role").set({ pausedAt: now }).where("id", "=", roleId).execute();
}

/** Their own role, with the coordinators of its centre: so that two at once cannot both be the last but one. */
async function lockRoleAndCoordinators(trx: Transaction, { roleId, personId }: OwnRole) {
  const own = trx.selectFrom("people.role").where("id", "=", roleId).where("personId", "=", personId);
  return await trx
    .selectFrom("people.role")
    .select((e) => ["id", "role", e("pausedAt", "is not", null).$castTo<boolean>().as("isPaused")])
    .where("endedAt", "is", null)
    .where((e) =>
      e.or([
        e("id", "in", own.select("id")),
        e.and([e("role", "=", "coordinator"), e("centreId", "in", own.select("centreId"))]),
      ]),
    )
    .orderBy("id")
    .forUpdate()
    .execute();
}
