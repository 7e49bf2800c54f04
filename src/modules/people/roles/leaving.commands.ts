// SPDX-License-Identifier: EUPL-1.2
import type { Updateable } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import { contactRoles, teamRoles } from "../persons/roles.ts";
import type { RoleTable } from "../tables.ts";
import { type CurrentRole, decideEnd, type EndOfRole } from "./role.ts";

export type OwnRole = { roleId: string; personId: string };
type RoleHere = { roleId: string; centreId: string };

/** One's own role rests from now on and opens nothing, until its owner takes it up again. Nobody is asked, and no reason is kept. */
export async function pauseRole(trx: Transaction, own: OwnRole, now: Temporal.Instant): Promise<EndOfRole> {
  return await leave(trx, own, { pausedAt: now });
}

/** One's own, or a colleague's at this centre: what someone does as a participant is no colleague's to end. */
export async function endRole(trx: Transaction, asked: OwnRole | RoleHere, now: Temporal.Instant): Promise<EndOfRole> {
  return await leave(trx, asked, { endedAt: now, pausedAt: null });
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

/** A contact whom this centre invited. Says whether there was one. */
export async function endContact(
  trx: Transaction,
  { roleId, centreId }: RoleHere,
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

/** Unless it leaves a centre without a coordinator. */
async function leave(
  trx: Transaction,
  asked: OwnRole | RoleHere,
  change: Updateable<Pick<RoleTable, "pausedAt" | "endedAt">>,
): Promise<EndOfRole> {
  return await asHouse(trx, async () => {
    const decision = decideEnd(await lockRoleAndCoordinators(trx, asked), asked.roleId);
    if (decision === "ended") await trx.updateTable("people.role").set(change).where("id", "=", asked.roleId).execute();
    return decision;
  });
}

/** The role, with the coordinators of its centre: so that two at once cannot both be the last but one. */
async function lockRoleAndCoordinators(trx: Transaction, asked: OwnRole | RoleHere): Promise<CurrentRole[]> {
  const role = trx
    .selectFrom("people.role")
    .where("id", "=", asked.roleId)
    .where((e) =>
      "personId" in asked
        ? e("personId", "=", asked.personId)
        : e.and([e("centreId", "=", asked.centreId), e("role", "in", teamRoles)]),
    );
  return await trx
    .selectFrom("people.role")
    .select((e) => ["id", "role", e("pausedAt", "is not", null).$castTo<boolean>().as("isPaused")])
    .where("endedAt", "is", null)
    .where((e) =>
      e.or([
        e("id", "in", role.select("id")),
        e.and([e("role", "=", "coordinator"), e("centreId", "in", role.select("centreId"))]),
      ]),
    )
    .orderBy("id")
    .forUpdate()
    .execute();
}
