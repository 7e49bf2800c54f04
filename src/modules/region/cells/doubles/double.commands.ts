// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { changeMap } from "../sayings/saying.commands.ts";
import type { DoubleView } from "../tables.ts";
import { listOpenDoubles, listUnshownParties } from "./double.queries.ts";
import { hasHadItsTurn } from "./double.ts";

export type FoundDouble = { place: string; activity: string; organizations: readonly string[] };
export type DoubleAnswer = {
  regionId: string;
  doubleId: string;
  organizationId: string;
  view: DoubleView;
  words: string;
};

/** Begins what became double, ends what is double no longer, and knows who they are. For the house. */
export async function syncDoubles(
  trx: Transaction,
  regionId: string,
  found: readonly FoundDouble[],
  today: string,
): Promise<void> {
  const open = await listOpenDoubles(trx, regionId);
  const isSame = (one: { place: string; activity: string }) => (other: { place: string; activity: string }) =>
    one.place === other.place && one.activity === other.activity;
  for (const double of open) if (!found.some(isSame(double))) await endDouble(trx, double, today);
  for (const double of found) {
    const id = open.find(isSame(double))?.id ?? (await beginDouble(trx, regionId, double, today));
    await setParties(trx, id, double.organizations);
  }
}

/** What everybody may read from today on, as all were heard or had their time; says how many. For the house, or who answers. */
export async function openDoubles(trx: Transaction, regionId: string, today: string): Promise<number> {
  const waiting = await listUnshownParties(trx, regionId);
  const ready = waiting.filter((party) => hasHadItsTurn(party, today));
  for (const { doubleId, organizationId } of ready) {
    await trx
      .updateTable("region.doubleParty")
      .set({ shownOn: today })
      .where("doubleId", "=", doubleId)
      .where("organizationId", "=", organizationId)
      .execute();
  }
  const late = new Set(waiting.filter((party) => !ready.includes(party)).map(({ doubleId }) => doubleId));
  const whole = [...new Set(ready.map(({ doubleId }) => doubleId))].filter((id) => !late.has(id));
  if (whole.length > 0) await showDoubles(trx, whole, today);
  return ready.length;
}

/** In its own words; it may answer otherwise later. Acts as the keeper, or as a coordinator of that house. */
export async function answerDouble(
  trx: Transaction,
  { regionId, doubleId, organizationId, view, words }: DoubleAnswer,
  today: string,
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .updateTable("region.doubleParty")
    .set((e) => ({ view, words, answeredOn: today, toldOn: e.fn.coalesce("toldOn", e.val(today)) }))
    .where("doubleId", "=", doubleId)
    .where("organizationId", "=", organizationId)
    .execute();
  await openDoubles(trx, regionId, today);
  await changeMap(trx, regionId, now);
}

/** From today they have two weeks. */
export async function noteTold(trx: Transaction, organizationId: string, doubleIds: readonly string[], today: string) {
  await trx
    .updateTable("region.doubleParty")
    .set({ toldOn: today })
    .where("organizationId", "=", organizationId)
    .where("doubleId", "in", doubleIds)
    .where("toldOn", "is", null)
    .execute();
}

async function beginDouble(
  trx: Transaction,
  regionId: string,
  { place, activity }: FoundDouble,
  today: string,
): Promise<string> {
  const { id } = await trx
    .insertInto("region.doubleCell")
    .values({ regionId, place, activity, begunOn: today, shownOn: null, endedOn: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** What nobody could read leaves no trace. */
async function endDouble(trx: Transaction, { id, shownOn }: { id: string; shownOn: string | null }, today: string) {
  if (shownOn === null) await trx.deleteFrom("region.doubleCell").where("id", "=", id).execute();
  else await trx.updateTable("region.doubleCell").set({ endedOn: today }).where("id", "=", id).execute();
}

async function setParties(trx: Transaction, doubleId: string, organizations: readonly string[]): Promise<void> {
  await trx
    .deleteFrom("region.doubleParty")
    .where("doubleId", "=", doubleId)
    .where("organizationId", "not in", organizations)
    .execute();
  await trx
    .insertInto("region.doubleParty")
    .values(
      organizations.map((organizationId) => ({
        ...{ doubleId, organizationId, toldOn: null, view: null, answeredOn: null, shownOn: null },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function showDoubles(trx: Transaction, ids: readonly string[], today: string): Promise<void> {
  await trx
    .updateTable("region.doubleCell")
    .set({ shownOn: today })
    .where("id", "in", ids)
    .where("shownOn", "is", null)
    .execute();
}
