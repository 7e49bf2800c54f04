// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";

const testCentre = await createTestCentre();
const { superPool, centre, visitor } = testCentre;
await superPool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.id]);
const forget = () => testCentre.forgetPages();

beforeEach(async () => {
  await superPool.query("delete from programme.activity");
  forget();
});

async function add(title: string, facts: { summary?: string; capacity?: number; startsLocal?: string } = {}) {
  const activity = await addActivity(superPool, centre, { title, ...facts });
  await addOccurrence(superPool, activity, { startsLocal: facts.startsLocal ?? "2026-12-15T14:00" });
}

async function readAs(who: ReturnType<typeof visitor>, address: string): Promise<string> {
  forget(); // what another program would hear of from the database
  const html = await who.read(await who.get(address));
  return html
    .replaceAll(/<(svg|style|script).*?<\/\1>/gs, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ");
}

describe("what a visitor finds", () => {
  test("comes from all weeks ahead, with its day, and with what else was looked for", async () => {
    await add("Spreekuur geld");
    await add("Maandagwandeling");

    const text = await readAs(visitor(), "/programma?q=Schulden");

    expect(text).toContain("1 activiteit past bij ‘Schulden’ We zochten ook op: geld");
    expect(text).toContain("Dinsdag 15 december, 14.00 tot 16.00 Spreekuur geld");
    expect(text).not.toContain("Maandagwandeling");
  });

  test("says which spelling was read, and leads to it", async () => {
    await add("Schilderen");

    const page = await visitor().read(await visitor().get("/programma?q=schildern"));

    expect(page).toMatch(/We zochten op: <a href="\/programma\?q=schilderen">schilderen<\/a>/);
  });

  test("says so when only a part of the words fits", async () => {
    await add("Wandelen");

    expect(await readAs(visitor(), "/programma?q=wandelen+met+paarden")).toContain("Niets past bij al je woorden.");
  });

  test("is never a dead end when nothing is found", async () => {
    await add("Inloop", { startsLocal: "2026-11-25T10:00" });

    const text = await readAs(visitor(), "/programma?q=paardrijden&deel=avond");

    expect(text).toContain("Niets past bij ‘paardrijden’");
    expect(text).toContain("Zoek ‘paardrijden’ zonder andere keuzes");
    expect(text).toContain("Hier kun je zo binnenlopen: Inloop");
    expect(text).toContain("Bel 075 000 00 00");
  });

  test("in chosen days shows what comes later, when it is not on in them", async () => {
    await add("Boetseren");

    const text = await readAs(visitor(), "/programma?dag=2026-11-26&q=boetsren");

    expect(text).toContain("Dit komt eraan: Boetseren , dinsdag 15 december");
  });

  test("words that say nothing show the week as it is", async () => {
    await add("Inloop", { startsLocal: "2026-11-25T10:00" });

    expect(await readAs(visitor(), "/programma?q=vandaag")).toContain("1 activiteit, van 24 november");
  });

  test("a choice of a part of the day gives the first date that is in it", async () => {
    await add("Zingen", { startsLocal: "2026-12-01T10:00" });
    const { rows } = await superPool.query("select id from programme.activity");
    await addOccurrence(superPool, rows[0], { startsLocal: "2026-12-08T19:00" });

    expect(await readAs(visitor(), "/programma?q=zingen&deel=avond")).toContain("Dinsdag 8 december, 19.00 tot 21.00");
  });

  test("in English is told in English, and tells of English words too", async () => {
    await add("Soep");

    expect(await readAs(visitor(), "/en/programma?q=soup")).toContain(
      "1 activity matches ‘soup’ We also searched for: soep",
    );
  });
});
