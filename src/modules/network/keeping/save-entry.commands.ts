// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseForRegion } from "../directory/raise.commands.ts";
import { findEntryFacts } from "./entry-facts.queries.ts";
import { changedFacts, type EntryFacts, emptyEntry, type FactName } from "./entry-facts.ts";
import { rowWriters } from "./entry-rows.commands.ts";
import { fieldNames, valueForHistory } from "./fact-words.ts";
import { type ChangeOfField, writeHistory } from "./history.commands.ts";
import { type OfEntry, writePlaces } from "./place-rows.commands.ts";

export type SaveEntry = {
  regionId: string;
  /** Of a new entry the form key: a form sent twice is one entry. */
  serviceId: string;
  /** Whose a new entry is. */
  organizationId: string;
  facts: EntryFacts;
  today: string;
  now: Temporal.Instant;
};
export type Saved = "added" | "changed" | "nothing" | "gone";

/** The one way in which an entry is added or changed by hand: with its history, and so that visitors see it at once. */
export async function saveEntry(trx: Transaction, by: string, change: SaveEntry): Promise<Saved> {
  const { regionId, serviceId } = change;
  const isNew = await insertOnce(trx, change);
  await trx.selectFrom("network.service").select("id").where("id", "=", serviceId).forUpdate().execute();
  const known = await findEntryFacts(trx, regionId, serviceId);
  if (!known) return "gone";
  const before = isNew ? emptyEntry : known.facts;
  const changed = changedFacts(before, change.facts);
  if (Object.keys(changed).length === 0) return "nothing";
  await writeColumns(trx, change);
  const entry = { ...change, organizationId: known.organizationId, by };
  const told = await writeRows(trx, entry, before, changed);
  await writeHistory(trx, { type: "service", id: serviceId, by, today: change.today }, told);
  await raiseForRegion(trx, regionId);
  return isNew ? "added" : "changed";
}

async function insertOnce(trx: Transaction, { serviceId, regionId, organizationId, facts }: SaveEntry) {
  const known = await trx.selectFrom("network.service").select("id").where("id", "=", serviceId).executeTakeFirst();
  if (known) return false;
  const added = await trx
    .insertInto("network.service")
    .values({ id: serviceId, regionId, organizationId, name: facts.name })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

async function writeColumns(trx: Transaction, { serviceId, facts, now }: SaveEntry): Promise<void> {
  const { minimumAge, maximumAge, name, status } = facts;
  const orNull = (text: string) => text || null;
  await trx
    .updateTable("network.service")
    .set({
      ...{ name, status, minimumAge, maximumAge, lastModified: now },
      ...{ alternateName: orNull(facts.alternateName), description: orNull(facts.description) },
      ...{ alert: orNull(facts.alert), applicationProcess: orNull(facts.applicationProcess) },
      ...{ waitTime: orNull(facts.waitTime), feesDescription: orNull(facts.feesDescription) },
      ...{ eligibilityDescription: orNull(facts.eligibilityDescription), email: orNull(facts.email) },
      url: orNull(facts.url),
    })
    .where("id", "=", serviceId)
    .execute();
}

async function writeRows(
  trx: Transaction,
  entry: OfEntry & { facts: EntryFacts },
  before: EntryFacts,
  changed: Partial<EntryFacts>,
): Promise<ChangeOfField[]> {
  const told: ChangeOfField[] = [];
  for (const name of Object.keys(changed) as FactName[]) {
    await rowWriters[name]?.(trx, entry.serviceId, entry.facts);
    if (name === "places") told.push(...(await writePlaces(trx, entry, before.places, entry.facts.places)));
    else {
      const values = [valueForHistory(before, name), valueForHistory(entry.facts, name)] as const;
      told.push({ field: fieldNames[name], before: values[0], after: values[1] });
    }
  }
  return told;
}
