// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseForRegion } from "../directory/raise.commands.ts";
import { forgetStale } from "../keeping/check.commands.ts";
import { findEntryFacts } from "../keeping/entry-facts.queries.ts";
import { writeHistory } from "../keeping/history.commands.ts";
import { directoryItself } from "../keeping/names.ts";
import { findOrganizationInside } from "../keeping/organization.queries.ts";
import { saveEntry } from "../keeping/save-entry.commands.ts";
import { findBarePlaces } from "./bare-places.queries.ts";
import { tellFollowers } from "./followers.ts";
import { setMainPhone } from "./main-phone.commands.ts";
import { startNoting, stopNoting } from "./merge-note.commands.ts";
import { mergedFacts, type ServiceChoice } from "./merged-facts.ts";
import { moveOrganization, moveService } from "./move.commands.ts";
import type { MergedObject } from "./tables.ts";

type Merge = { regionId: string; goesId: string; staysId: string; today: string; now: Temporal.Instant };
export type OrganizationChoice = {
  name: string;
  description: string;
  website: string | null;
  email: string | null;
  phone: string | null;
};

/** All that hung on the one that goes hangs on the one that stays. Says whether both were there, and neither a house that would go. */
export async function mergeOrganizations(
  trx: Transaction,
  merge: Merge & { facts: OrganizationChoice },
): Promise<boolean> {
  const { regionId, goesId, staysId, facts, today, now } = merge;
  if (!(await lockBoth(trx, "network.organization", merge))) return false;
  const goes = await findOrganizationInside(trx, regionId, goesId);
  const stays = await findOrganizationInside(trx, regionId, staysId);
  if (!goes || !stays || goes.isHouse) return false;
  const names = { goesName: goes.name, staysName: stays.name };
  await startNoting(trx, "organization", { regionId, goesId, staysId, ...names, mergedAt: now });
  await tellFollowers(trx, { object: "organization", oldId: goesId, intoId: staysId });
  await moveOrganization(trx, goesId, staysId);
  await trx.deleteFrom("network.organization").where("id", "=", goesId).execute();
  const { phone, ...columns } = facts;
  if (!stays.isHouse) await trx.updateTable("network.organization").set(columns).where("id", "=", staysId).execute();
  await setMainPhone(trx, staysId, phone);
  const history = { type: "organization", id: staysId, by: directoryItself, today } as const;
  await writeHistory(trx, history, [{ field: "name", before: goes.name, after: facts.name }]);
  await noteMerged(trx, "organization", merge, now);
  await stopNoting(trx);
  await raiseForRegion(trx, regionId);
  return true;
}

/** The same for two entries. What the form does not know comes along as it is. */
export async function mergeServices(trx: Transaction, merge: Merge & { choice: ServiceChoice }): Promise<boolean> {
  const { regionId, goesId, staysId, choice, today, now } = merge;
  if (!(await lockBoth(trx, "network.service", merge))) return false;
  const goes = await findEntryFacts(trx, regionId, goesId);
  const stays = await findEntryFacts(trx, regionId, staysId);
  if (!goes || !stays) return false;
  const names = { goesName: goes.facts.name, staysName: stays.facts.name };
  await startNoting(trx, "service", { regionId, goesId, staysId, ...names, mergedAt: now });
  await tellFollowers(trx, { object: "service", oldId: goesId, intoId: staysId });
  await moveService(trx, goesId, staysId);
  await trx.deleteFrom("network.service").where("id", "=", goesId).execute();
  const moved = await findEntryFacts(trx, regionId, staysId);
  const places = moved?.facts.places ?? [];
  const facts = mergedFacts(stays.facts, goes.facts, choice, { places, bare: await findBarePlaces(trx, places) });
  const entry = { regionId, serviceId: staysId, organizationId: stays.organizationId ?? "", facts, today, now };
  await saveEntry(trx, directoryItself, entry);
  const history = { type: "service", id: staysId, by: directoryItself, today } as const;
  await writeHistory(trx, history, [{ field: "name", before: goes.facts.name, after: facts.name }]);
  if (stays.hiddenAt === null || goes.hiddenAt === null) {
    await trx.updateTable("network.service").set({ hiddenAt: null }).where("id", "=", staysId).execute();
  }
  await forgetStale(trx, staysId);
  await noteMerged(trx, "service", merge, now);
  await stopNoting(trx);
  await raiseForRegion(trx, regionId);
  return true;
}

/** Always in the same order, so that two who merge at once wait for each other. */
async function lockBoth(
  trx: Transaction,
  table: "network.organization" | "network.service",
  { regionId, goesId, staysId }: Merge,
): Promise<boolean> {
  if (goesId === staysId) return false;
  const rows = await trx
    .selectFrom(table)
    .select("id")
    .where("id", "in", [goesId, staysId])
    .where("regionId", "=", regionId)
    .orderBy("id")
    .forUpdate()
    .execute();
  return rows.length === 2;
}

/** What led to the one that goes leads on. */
async function noteMerged(
  trx: Transaction,
  object: MergedObject,
  { regionId, goesId, staysId }: Merge,
  mergedAt: Temporal.Instant,
) {
  await trx.updateTable("network.merged").set({ intoId: staysId }).where("intoId", "=", goesId).execute();
  await trx
    .insertInto("network.merged")
    .values({ oldId: goesId, regionId, object, intoId: staysId, mergedAt })
    .execute();
}
