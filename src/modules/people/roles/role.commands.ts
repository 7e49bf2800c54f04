// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import { findOrAddPerson } from "../persons/person.commands.ts";
import type { RoleName } from "../persons/roles.ts";

type NewColleague = { name: string; email: string; role: RoleName; centreId: string; organizationId: string };
type NewRole = {
  personId: string;
  role: RoleName;
  organizationId: string;
  centreId: string | null;
  invitedByCentreId?: string;
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

/** Nobody says yes to whoever takes part, and nobody else sees that they do. */
export async function takePart(
  trx: Transaction,
  at: { personId: string; organizationId: string; centreId: string },
  now: Temporal.Instant,
): Promise<void> {
  await asHouse(trx, async () => await insertRoleOnce(trx, { ...at, role: "participant" }, now));
}

/** The transaction acts as the house. */
export async function insertRoleOnce(trx: Transaction, given: NewRole, now: Temporal.Instant): Promise<void> {
  const { personId, role, organizationId, centreId, invitedByCentreId = null } = given;
  await trx
    .insertInto("people.role")
    .values({ personId, role, organizationId, centreId, invitedByCentreId, startedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
