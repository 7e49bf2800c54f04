// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { EntryFacts, FactName } from "./entry-facts.ts";
import { nameOfCode } from "./languages.ts";
import { followList } from "./list-rows.ts";
import { writeSchedules } from "./schedule-rows.commands.ts";
import { chooseActivities, chooseTerms } from "./term-rows.commands.ts";

type Write = (trx: Transaction, serviceId: string, facts: EntryFacts) => Promise<void>;

/** What stands in rows of its own, by what the form calls it; all else is a column of the service. */
export const rowWriters: Partial<Record<FactName, Write>> = {
  theme: async (trx, id, { theme }) => await chooseTerms(trx, "theme", { entity: "service", id }, theme),
  wayIn: async (trx, id, { wayIn }) => await chooseTerms(trx, "way-in", { entity: "service", id }, wayIn),
  cost: async (trx, id, { cost }) => await chooseTerms(trx, "cost", { entity: "service", id }, cost),
  audience: async (trx, id, { audience }) => await chooseTerms(trx, "audience", { entity: "service", id }, audience),
  activities: async (trx, id, { activities }) => await chooseActivities(trx, id, activities),
  languages: async (trx, id, { languages }) => await writeLanguages(trx, id, languages),
  documents: async (trx, id, { documents }) => await writeDocuments(trx, id, documents),
  areas: async (trx, id, { areas }) => await writeAreas(trx, id, areas),
  phones: async (trx, id, { phones }) => await writePhones(trx, id, phones),
  contact: async (trx, id, { contact }) => await writeContact(trx, id, contact),
  hours: async (trx, serviceId, { hours }) => await writeSchedules(trx, { serviceId }, hours),
};

async function writeLanguages(trx: Transaction, serviceId: string, wanted: string[]): Promise<void> {
  const table = "network.language";
  const rows = await trx.selectFrom(table).select(["id", "code", "name"]).where("serviceId", "=", serviceId).execute();
  await followList({
    rows: rows.filter(({ code, name }) => code ?? name),
    wanted,
    isOf: ({ code, name }, one) => (code ?? name) === one,
    remove: async (gone) => await trx.deleteFrom(table).where("id", "in", idsOf(gone)).execute(),
    keep: async ({ id }, _, position) => await trx.updateTable(table).set({ position }).where("id", "=", id).execute(),
    add: async (one, position) => {
      const name = nameOfCode(one);
      const said = name ? { code: one, name } : { code: null, name: one };
      await trx
        .insertInto(table)
        .values({ serviceId, ...said, position })
        .execute();
    },
  });
}

async function writeDocuments(trx: Transaction, serviceId: string, wanted: string[]): Promise<void> {
  const table = "network.requiredDocument";
  const rows = await trx.selectFrom(table).select(["id", "document"]).where("serviceId", "=", serviceId).execute();
  await followList({
    rows: rows.filter(({ document }) => document),
    wanted,
    isOf: ({ document }, one) => document === one,
    remove: async (gone) => await trx.deleteFrom(table).where("id", "in", idsOf(gone)).execute(),
    keep: async ({ id }, _, position) => await trx.updateTable(table).set({ position }).where("id", "=", id).execute(),
    add: async (document, position) => await trx.insertInto(table).values({ serviceId, document, position }).execute(),
  });
}

async function writeAreas(trx: Transaction, serviceId: string, wanted: string[]): Promise<void> {
  const table = "network.serviceArea";
  const rows = await trx.selectFrom(table).select(["id", "name"]).where("serviceId", "=", serviceId).execute();
  await followList({
    rows: rows.filter(({ name }) => name),
    wanted,
    isOf: ({ name }, one) => name === one,
    remove: async (gone) => await trx.deleteFrom(table).where("id", "in", idsOf(gone)).execute(),
    keep: async ({ id }, _, position) => await trx.updateTable(table).set({ position }).where("id", "=", id).execute(),
    add: async (name, position) => await trx.insertInto(table).values({ serviceId, name, position }).execute(),
  });
}

async function writePhones(trx: Transaction, serviceId: string, wanted: EntryFacts["phones"]): Promise<void> {
  const table = "network.phone";
  const rows = await trx.selectFrom(table).select(["id", "number"]).where("serviceId", "=", serviceId).execute();
  await followList({
    rows,
    wanted,
    isOf: ({ number }, one) => number === one.number,
    remove: async (gone) => await trx.deleteFrom(table).where("id", "in", idsOf(gone)).execute(),
    keep: async ({ id }, one, position) =>
      await trx
        .updateTable(table)
        .set({ description: one.description || null, position })
        .where("id", "=", id)
        .execute(),
    add: async ({ number, description }, position) =>
      await trx
        .insertInto(table)
        .values({ serviceId, number, description: description || null, position })
        .execute(),
  });
}

/** The first whom it names; others stay. */
async function writeContact(trx: Transaction, serviceId: string, said: EntryFacts["contact"]): Promise<void> {
  const { id } =
    (await trx
      .selectFrom("network.contact")
      .select("id")
      .where("serviceId", "=", serviceId)
      .orderBy("position")
      .orderBy("id")
      .executeTakeFirst()) ?? {};
  const row = { name: said.name || null, title: said.title || null, email: said.email || null };
  const isEmpty = Object.values(row).every((one) => one === null);
  if (id && isEmpty) await trx.deleteFrom("network.contact").where("id", "=", id).execute();
  else if (id) await trx.updateTable("network.contact").set(row).where("id", "=", id).execute();
  else if (!isEmpty) {
    await trx
      .insertInto("network.contact")
      .values({ serviceId, ...row })
      .execute();
  }
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
