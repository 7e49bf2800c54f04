// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { chooseParts, type DirectoryRow, loadDirectory, ownId, partNames } from "#modules/network";
import { house, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";

// Tuesday 24 November, 11.00.
const testCentre = await createTestCentre();
const { superPool, centre, visitor, db } = testCentre;
const library = randomUUID();

beforeEach(async () => {
  await superPool.query("delete from programme.activity");
  await superPool.query("truncate network.service, network.attribute cascade");
  await superPool.query(
    "insert into network.organization (id, name, description) values ($1, 'De Bieb', '') on conflict do nothing",
    [library],
  );
  await switchOff(null);
  testCentre.forgetPages();
});

/** An entry of the library, in the theme and building block that are named. */
async function addEntry(name: string, { terms = [], hidden = false }: { terms?: string[]; hidden?: boolean } = {}) {
  const id = randomUUID();
  const attribute = terms.map((term) => ({
    ...{ id: randomUUID(), link_id: id, link_entity: "service", link_type: term.split("/")[0] },
    taxonomy_term_id: ownId(term),
  }));
  await withActor(db, house, async (trx) => {
    const service = [{ id, name, organization_id: library, status: "active" }];
    await loadDirectory(
      trx,
      centre.regionId,
      new Map<"service" | "attribute", DirectoryRow[]>([
        ["service", service],
        ["attribute", attribute],
      ]),
    );
  });
  if (hidden) await superPool.query("update network.service set hidden_at = now() where id = $1", [id]);
  return id;
}

async function addDate(title: string, startsLocal: string, facts: { offeredBy?: string; kind?: string } = {}) {
  const { offeredBy = centre.organizationId, ...more } = facts;
  const activity = await addActivity(superPool, centre, { title, ...more });
  await superPool.query("update programme.activity set offered_by = $2 where id = $1", [activity.id, offeredBy]);
  await addOccurrence(superPool, activity, { startsLocal });
  return activity;
}

async function read(address: string): Promise<string> {
  const html = await visitor().read(await visitor().get(address));
  return html.replaceAll(/<(svg|style|script).*?<\/\1>/gs, "").replaceAll(/\s+/g, " ");
}

const plain = (html: string) => html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

/** Null: the house has all parts. */
async function switchOff(part: "programme" | "directory" | null) {
  const others = new Set(partNames.filter((one) => one !== part));
  await withActor(db, house, async (trx) => await chooseParts(trx, centre.id, others));
  await testCentre.hearOfChanges();
}

describe("an entry of the directory", () => {
  test("shows the first coming date of each thing its organization offers in this house", async () => {
    const id = await addEntry("Beter lezen");
    const activity = await addDate("Taalcafé", "2026-11-26T10:00", { offeredBy: library });
    await addOccurrence(superPool, activity, { startsLocal: "2026-12-03T10:00" });
    await addDate("Voorlezen", "2026-11-24T10:30", { offeredBy: library });
    await addDate("Inloop", "2026-11-26T10:00");

    const page = await read(`/wegwijzer/${id}`);

    expect(plain(page)).toContain(
      "Binnenkort bij ons in huis Taalcafé , donderdag 26 november, 10.00 tot 12.00 uur Kijk",
    );
    expect(page).not.toContain("Voorlezen");
  });

  test("stops showing a date once it has begun", async () => {
    const id = await addEntry("Beter lezen");
    await addDate("Taalcafé", "2026-11-24T12:00", { offeredBy: library });
    expect(await read(`/wegwijzer/${id}`)).toContain("Taalcafé");

    testCentre.clock.set("2026-11-24T12:00");

    expect(await read(`/wegwijzer/${id}`)).not.toContain("Taalcafé");
    testCentre.clock.set("2026-11-24T11:00");
  });

  test("says nothing of it in a house without a programme, or when nothing comes", async () => {
    const id = await addEntry("Beter lezen");
    expect(await read(`/wegwijzer/${id}`)).not.toContain("Binnenkort bij ons");

    await addDate("Taalcafé", "2026-11-26T10:00", { offeredBy: library });
    await switchOff("programme");

    expect(await read(`/wegwijzer/${id}`)).not.toContain("Binnenkort bij ons");
  });
});

describe("looking for the same words", () => {
  test("in the directory also shows what the programme has, and in the programme what the directory has", async () => {
    const id = await addEntry("Inloop voor schulden", { terms: ["theme/money"] });
    await addDate("Spreekuur geld", "2026-11-26T10:00");
    await addDate("Wandelen", "2026-11-26T10:00");

    const directory = plain(await read("/wegwijzer?woorden=schulden"));
    const programme = await read("/programma?q=schulden");

    expect(directory).toContain("Bij ons in huis past ook bij ‘schulden’ Spreekuur geld , donderdag 26 november");
    expect(directory).not.toContain("Wandelen");
    expect(plain(programme)).toContain("Ook in de wegwijzer");
    expect(programme).toContain(`href="/wegwijzer/${id}"`);
    expect(programme).toContain('href="/wegwijzer?woorden=schulden"');
  });

  test("shows nothing of the other where a house does not have it", async () => {
    await addEntry("Inloop voor schulden");
    await addDate("Spreekuur geld", "2026-11-26T10:00");

    await switchOff("directory");
    expect(await read("/programma?q=schulden")).not.toContain("wegwijzer?woorden");
  });
});

describe("an activity", () => {
  test("of a partner leads to what else that partner has, and to more of the same in the directory", async () => {
    await addEntry("Beter lezen", { terms: ["building-blocks/growth-self-help/peer-group"] });
    const { slug } = await addDate("Praten", "2026-11-26T10:00", { offeredBy: library, kind: "peer-group" });

    const page = await read(`/programma/${slug}`);

    expect(plain(page)).toContain("Meer van deze organisatie Wat De Bieb nog meer doet");
    expect(page).toContain(`href="/wegwijzer?organisatie=${library}"`);
    expect(page).toContain('href="/wegwijzer?bouwsteen=peer-group"');
  });

  test("leads nowhere when the entries are hidden, or the house has no directory", async () => {
    await addEntry("Beter lezen", { terms: ["building-blocks/growth-self-help/peer-group"], hidden: true });
    const { slug } = await addDate("Praten", "2026-11-26T10:00", { offeredBy: library, kind: "peer-group" });
    expect(await read(`/programma/${slug}`)).not.toContain("/wegwijzer?");

    await addEntry("Beter schrijven");
    await switchOff("directory");

    expect(await read(`/programma/${slug}`)).not.toContain("/wegwijzer?");
  });
});
