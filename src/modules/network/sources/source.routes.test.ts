// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { house } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { openDirectorySite } from "./source-test-site.ts";
import { workOnSource } from "./take-in.ts";

const door = "/team/wegwijzer/bronnen";
const centre = await createTestCentre();
const pool = centre.superPool;
Object.assign(centre.workshop.config, { fetchReach: "anywhere" }); // the partner of these tests is on this machine
await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
const site = await openDirectorySite();
let coordinator: Visitor = centre.visitor();

beforeEach(async () => {
  await pool.query("set network.importing = 'yes'");
  await pool.query("delete from network.source");
  await pool.query("delete from network.service");
  await pool.query("delete from network.organization where id not in (select organization_id from network.centre)");
  await pool.query("delete from network.taxonomy_term where region_id is not null");
  centre.clock.set("2026-11-24T11:00");
  coordinator = await centre.coordinator();
});

const ids = Array.from({ length: 6 }, () => randomUUID());
const rond = { id: randomUUID(), name: "Stichting Rond", description: "Wij helpen." };

function service(index: number, more: Record<string, unknown> = {}) {
  return {
    ...{ id: ids[index], name: `Hulp ${index}`, description: "Kom langs.", status: "active", organization: rond },
    phones: [{ id: ids[index], number: "030 000 00 00" }],
    ...more,
  };
}

describe("an address", () => {
  test("is shown first, and changes nothing before a yes", async () => {
    site.say([service(0), service(1, { name: null })]);

    const page = await coordinator.read(await coordinator.post(`${door}/nieuw`, form({ step: "look" })));

    expect(page).toContain("Er staan er 2 in.");
    expect(page).toContain("1 kunnen we niet overnemen.");
    expect(page).toContain("Hulp 0");
    expect(await names()).toEqual([]);
  });

  test("comes in after a yes, page after page, with a report of each record", async () => {
    site.say([service(0, { hip: 1 }), service(1), service(2)], { perPage: 2 });

    const page = await add();

    expect(await names()).toEqual(["Hulp 0", "Hulp 1", "Hulp 2"]);
    expect(page).toContain("3 kwamen erbij.");
    expect(page).toMatch(/Dit veld kennen we niet[\s\S]*<code>hip<\/code>/);
    expect(await (await coordinator.get(`${await address()}?toon=mislukt`)).text()).toContain(
      "Hier is niets te melden.",
    );
  });

  test("with a list that says little is asked for each service by itself", async () => {
    site.say([service(0), service(1)], { flat: true });

    await add();

    expect(site.asked.map(({ path }) => path)).toContain(`/api/services/${ids[1]}`);
    const { rows } = await pool.query("select number from network.phone where service_id is not null");
    expect(rows).toHaveLength(2);
  });

  test.each([
    ["geen adres", "Vul het adres van de bron in."],
    ["http://127.0.0.1:9/api", "De site van deze bron antwoordt niet."],
  ])("is refused beside its field: %s", async (typed, says) => {
    const response = await coordinator.post(`${door}/nieuw`, form({ address: typed, step: "look" }));

    expect(response.status).toBe(422);
    expect(await response.text()).toContain(says);
  });

  test("comes in once", async () => {
    site.say([service(0)]);
    await add();

    const again = await coordinator.post(`${door}/nieuw`, form({ step: "look" }));

    expect(await again.text()).toContain("Dit adres komt al binnen, als: Gemeente.");
    await add();
    expect((await pool.query("select from network.source")).rowCount).toBe(1);
  });
});

describe("each time it is read", () => {
  test("what did not change is asked cheaply, and what did changes here", async () => {
    site.say([service(0), service(1)]);
    await add();
    await readLater();
    expect(site.asked.at(-1)?.etag).toBeDefined();

    site.say([service(0, { name: "Hulp nul", phones: [] }), service(1)]);
    await readLater();

    expect(await names()).toEqual(["Hulp 1", "Hulp nul"]);
    expect((await pool.query("select number from network.phone where service_id = $1", [ids[0]])).rows).toEqual([]);
    expect(await page()).toContain("1 veranderde.");
  });

  test("what is gone is hidden and told, and shown again when it is there again", async () => {
    site.say([service(0), service(1), service(2)]);
    await add();
    site.say([service(0), service(1)]);
    await readLater();
    expect(await names()).toEqual(["Hulp 0", "Hulp 1"]);
    expect(await page()).toContain("1 staat niet meer in de bron, en is hier nu verborgen.");
    expect((await pool.query("select from network.phone where service_id = $1", [ids[2]])).rowCount).toBe(1);

    site.say([service(0), service(1), service(2)]);
    await readLater();
    expect(await names()).toEqual(["Hulp 0", "Hulp 1", "Hulp 2"]);
    expect(await page()).toContain("1 was weg en is er weer.");
  });

  test("suddenly less than half of it is not followed before somebody says that it is right", async () => {
    site.say([service(0), service(1), service(2)]);
    await add();
    site.say([service(0)]);
    await readLater();
    expect(await names()).toHaveLength(3);
    expect(await page()).toContain("Ja, er staat echt minder in");

    await coordinator.post(`${await address()}/minder`, {});
    expect(await names()).toEqual(["Hulp 0"]);
  });

  test("a record that could not be read takes nothing away, and stops no other", async () => {
    site.say([service(0), service(1), service(2)]);
    await add();
    site.say([service(0, { name: "Hulp nul" }), service(1), { id: ids[2], name: null }]);
    await readLater();

    expect(await names()).toEqual(["Hulp 1", "Hulp 2", "Hulp nul"]);
    expect(await (await coordinator.get(`${await address()}?toon=mislukt`)).text()).toContain("Dit moet er staan");
  });

  test("a source that fails keeps what it had, says so, and is tried again later", async () => {
    site.say([service(0)]);
    await add();
    site.answer(503);
    await readLater();
    expect(await names()).toEqual(["Hulp 0"]);
    expect(await page()).toContain("De site van deze bron gaf een fout (503).");

    site.answer(200, "<!doctype html>");
    await readLater();
    expect(await names()).toEqual(["Hulp 0"]);

    site.say([service(0)]);
    await readLater();
    expect(await page()).not.toContain("gaf een fout");
  });

  test("what we changed ourselves stays, is offered back, and ends when the source says the same", async () => {
    site.say([service(0)]);
    await add();
    await pool.query("set network.importing = ''");
    await pool.query("update network.service set name = 'Onze hulp' where id = $1", [ids[0]]);
    await pool.query("delete from network.phone where service_id = $1", [ids[0]]);

    site.say([service(0, { description: "Kom gerust langs." })]);
    await readLater();
    const { rows } = await pool.query("select name, description from network.service");
    expect(rows).toEqual([{ name: "Onze hulp", description: "Kom gerust langs." }]);
    expect((await pool.query("select from network.phone where service_id = $1", [ids[0]])).rowCount).toBe(0);
    const offered = await (await coordinator.get(`${await address()}/verbeteringen.json`)).json();
    expect(offered.corrections).toMatchObject([
      {
        resource_type: "service",
        resource_id: ids[0],
        field_name: "name",
        previous_value: "Hulp 0",
        replacement_value: "Onze hulp",
      },
      { resource_type: "phone", last_action_type: "delete" },
    ]);
    expect(await (await coordinator.get(`${await address()}/verbeteringen.csv`)).text()).toContain(";name;update;");
    expect(await (await coordinator.get(`${await address()}/verbeteringen`)).text()).toContain("Onze hulp");

    site.say([service(0, { name: "Onze hulp" })]);
    await readLater();
    const { rows: left } = await pool.query("select column_name from network.correction");
    expect(left).toEqual([{ column_name: "id" }]);
  });

  test("broken off, it goes on with what it fetched; two at once do it once", async () => {
    site.say([service(0), service(1)], { flat: true });
    await add();
    site.say([service(0), service(1), service(2)], { flat: true });
    await pool.query("update network.source set next_at = now()");
    const id = await sourceId();
    const before = site.asked.length;

    expect(await workOnSource(centre.workshop, house, id, 0)).toBe("later");
    const fetched = site.asked.slice(before).map(({ path }) => path);
    const both = await Promise.all([1, 2].map(async () => await workOnSource(centre.workshop, house, id, 600_000)));

    expect(both.sort()).toEqual(["busy", "done"]);
    expect(site.asked.slice(before + fetched.length).some(({ path }) => path.includes("page=1"))).toBe(false);
    expect(await names()).toHaveLength(3);
  });
});

describe("whose a row is", () => {
  test("what stands here under the same id, and is ours, is never written over", async () => {
    await pool.query("insert into network.service (id, region_id, name) select $1, id, 'Van ons' from network.region", [
      ids[0],
    ]);
    site.say([service(0)]);

    await add();

    expect(await names()).toEqual(["Hulp 0", "Van ons"]);
    await readLater();
    expect(await names()).toEqual(["Hulp 0", "Van ons"]);
  });

  test("nothing of a source hangs on what it did not bring", async () => {
    await pool.query(
      "insert into network.organization (id, name, region_id) select $1, 'Rond zelf', id from network.region",
      [rond.id],
    );
    site.say([{ ...service(0), organization: undefined, organization_id: rond.id }]);

    await add();

    expect((await pool.query("select organization_id from network.service")).rows).toEqual([{ organization_id: null }]);
  });

  test("a place that says that it is secret is held and not shown", async () => {
    const location = { name: "Geheim adres", addresses: [{ address_1: "Nergensweg 9", city: "Utrecht" }] };
    site.say([service(0, { service_at_locations: [{ location }] })]);

    const shown = await add();

    expect((await pool.query("select is_confidential from network.location where name = 'Geheim adres'")).rows).toEqual(
      [{ is_confidential: true }],
    );
    expect(shown).toContain("De tekst zegt dat dit adres geheim is.");
    expect(shown).not.toContain("Nergensweg");
  });
});

describe("files", () => {
  test("a list of a welfare organisation comes in as people match its columns, and a newer file hides what is gone", async () => {
    const first = await send(
      "Wat;Door wie;Straat;PC\nKaarten;Rond;Kade 1;3511 AA\nKoken;Rond;Kade 1;3511 AA\nKoor;Rond;Kade 1;3511 AA\n",
    );
    expect(first).toContain("We zien niet in welke kolom de naam staat.");
    const upload = (await pool.query("select id from network.source_upload")).rows[0].id;
    const columns = { "column-0": "name", "column-1": "organization", "column-2": "address", "column-3": "postalCode" };

    const shown = await coordinator.read(
      await coordinator.post(`${door}/bestand/${upload}`, { ...columns, step: "columns" }),
    );
    expect(shown).toContain("Er staan er 3 in.");
    await coordinator.post(`${door}/bestand/${upload}`, { ...columns, name: "Welzijn", step: "accept" });
    expect(await names()).toEqual(["Kaarten", "Koken", "Koor"]);

    centre.clock.set("2026-11-25T11:00");
    await send("naam;organisatie\nKaarten;Rond\nKoken;Rond\n", `?bron=${await sourceId()}`);
    const newer = (await pool.query("select id from network.source_upload")).rows[0].id;
    await coordinator.post(`${door}/bestand/${newer}`, { step: "accept" });
    expect((await pool.query("select from network.source_upload")).rowCount).toBe(0);
    expect(await page()).toContain("1 staat niet meer in de bron");
  });

  test("a template can be filled in, and comes in as it is", async () => {
    const template = await (await coordinator.get(`${door}/bestand/voorbeeld.csv`)).text();

    expect(await send(template)).toContain("Er staan er 2 in.");
  });

  test("nothing sent is said beside the field", async () => {
    const response = await coordinator.post(`${door}/bestand`, {});

    expect(response.status).toBe(422);
    expect(await response.text()).toContain("Kies een bestand om te sturen.");
  });
});

describe("stopping", () => {
  test("it stands still when somebody says so, and goes on", async () => {
    site.say([service(0)]);
    await add();
    await coordinator.post(`${await address()}/pauze`, {});
    site.say([service(0, { name: "Anders" })]);
    expect(await workOnSource(centre.workshop, house, await sourceId(), 1000)).toBe("busy");
    await coordinator.post(`${await address()}/hervatting`, {});
    await readLater();
    expect(await names()).toEqual(["Anders"]);
  });

  test.each(["keep", "remove"] as const)("what came from it is asked about: %s", async (rows) => {
    site.say([service(0)]);
    await add();
    const at = await address();
    expect((await coordinator.post(`${at}/einde`, {})).status).toBe(422);

    await coordinator.post(`${at}/einde`, { rows });

    expect(await names()).toEqual(rows === "keep" ? ["Hulp 0"] : []);
    expect((await coordinator.get(at)).status).toBe(404);
    expect((await pool.query("select from network.correction")).rowCount).toBe(0);
  });
});

function form(fields: Record<string, string>) {
  return { address: site.url, name: "Gemeente", everyDays: "1", ...fields };
}

async function add(): Promise<string> {
  return await coordinator.read(await coordinator.post(`${door}/nieuw`, form({ step: "add" })));
}

async function send(csv: string, query = ""): Promise<string> {
  const file = new File([csv], "lijst.csv");
  return await coordinator.read(await coordinator.post(`${door}/bestand${query}`, { file }));
}

async function readLater(): Promise<void> {
  centre.clock.set(`2026-11-${25 + turns}T03:00`);
  turns = (turns + 1) % 5;
  await workOnSource(centre.workshop, house, await sourceId(), 600_000);
}
let turns = 0;

async function sourceId(): Promise<string> {
  return (await pool.query("select id from network.source")).rows[0].id;
}

async function address(): Promise<string> {
  return `${door}/${await sourceId()}`;
}

async function page(): Promise<string> {
  return await (await coordinator.get(await address())).text();
}

async function names(): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    "select name from network.service where hidden_at is null order by name",
  );
  return rows.map(({ name }) => name);
}
