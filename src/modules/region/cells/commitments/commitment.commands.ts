// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { raiseForRegion } from "#modules/network";
import type { Transaction } from "#platform/db";
import type { CommitmentStanding, NewCommitment } from "./commitment.form.ts";
import { findOrganizationsByName } from "./commitment.queries.ts";

/** Who will do what by when. The same form is one commitment. For a coordinator. */
export async function commit(
  trx: Transaction,
  regionId: string,
  { who, place, activity, ...commitment }: NewCommitment,
  today: string,
  now: Temporal.Instant,
): Promise<void> {
  const cell = place === "" ? { place: null, activity: null } : { place, activity };
  const added = await trx
    .insertInto("region.commitment")
    .values({ ...commitment, ...cell, regionId, stateOn: today, madeOn: today, createdAt: now })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!added) return;
  const known = await findOrganizationsByName(trx, regionId, who);
  await trx
    .insertInto("region.commitmentParty")
    .values(
      who.map((name) => ({
        commitmentId: added.id,
        name,
        organizationId: known.find((one) => one.name.toLowerCase() === name.toLowerCase())?.id ?? null,
      })),
    )
    .execute();
  await raiseForRegion(trx, regionId);
}

/** How it stands now: it goes on, perhaps until later, it is done, or it was let go. */
export async function setStanding(
  trx: Transaction,
  { regionId, id }: { regionId: string; id: string },
  { state, words, dueOn }: CommitmentStanding,
  today: string,
): Promise<void> {
  await trx
    .updateTable("region.commitment")
    .set({ state, words, stateOn: today, ...(dueOn === null ? {} : { dueOn }) })
    .where("id", "=", id)
    .where("regionId", "=", regionId)
    .execute();
  await raiseForRegion(trx, regionId);
}
