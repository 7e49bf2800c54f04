// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity } from "../../../../test/support/rows.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
const doubles = "/team/wegwijzer/dubbel";
let coordinator: Visitor;
let stays: string;
let goes: string;

beforeEach(async () => {
  await pool.query("delete from network.service; delete from network.keeper; delete from programme.activity");
  await pool.query("delete from network.organization where id not in (select organization_id from network.centre)");
  await pool.query("delete from network.merged");
  coordinator = await centre.coordinator();
  stays = await one("insert into network.organization (name, email) values ('De Brug', 'a@brug.example') returning id");
  goes = await one(
    "insert into network.organization (name, email) values ('Stichting de Brug', 'b@brug.example') returning id",
  );
});

describe("what may be the same", () => {
  test("stands in a list, with why", async () => {
    const page = await (await coordinator.get(doubles)).text();

    expect(page).toMatch(/De Brug en Stichting de Brug|Stichting de Brug en De Brug/);
    expect(page).toContain("dezelfde naam");
  });

  test("is asked when an organization is added, and never in the way", async () => {
    const form = { name: "de brug", formKey: randomUUID() };
    const asked = await coordinator.post("/team/wegwijzer/organisaties/nieuw", form);

    expect(asked.status).toBe(422);
    expect(await asked.text()).toContain("Bestaat dit al?");
    expect((await coordinator.post("/team/wegwijzer/organisaties/nieuw", { ...form, sure: "yes" })).status).toBe(303);
  });
});

describe("two organizations that are one", () => {
  test("nothing that pointed at the one that goes dangles: entries, numbers, links, keepers, and what it offers in the programme", async () => {
    const entry = await one(
      "insert into network.service (organization_id, name) values ($1, 'Eettafel') returning id",
      [goes],
    );
    await pool.query("insert into network.phone (organization_id, number) values ($1, '075 111 11 11')", [stays]);
    await pool.query(
      "insert into network.phone (organization_id, number) values ($1, '075 222 22 22'), ($1, '075-1111111')",
      [goes],
    );
    await pool.query("insert into network.url (organization_id, url) values ($1, 'https://brug.example')", [goes]);
    await pool.query("insert into network.location (organization_id, name) values ($1, 'Kade')", [goes]);
    await pool.query(
      `insert into network.keeper (region_id, organization_id, form_key, invited_at)
       select region_id, id, gen_random_uuid(), now() from network.organization where id = $1`,
      [goes],
    );
    const activity = await addActivity(pool, centre.centre, { title: "Samen koken" });
    await pool.query("update programme.activity set offered_by = $2 where id = $1", [activity.id, goes]);
    const [own, other] = [await addDoor(stays, true), await addDoor(goes, false)];
    await pool.query(
      `insert into programme.proposal (centre_id, door_id, about, content, title, form_key, created_at)
       values ($1, $2, 'new', '{}', 'Koken', gen_random_uuid(), now())`,
      [centre.centre.id, own],
    );

    await merge(`${doubles}/organisaties/${stays}/${goes}`, { email: "goes" });

    for (const table of ["service", "phone", "url", "location", "keeper"]) {
      const { rows } = await pool.query(
        `select distinct organization_id as of from network.${table} where organization_id <> $1`,
        [centre.centre.organizationId],
      );
      expect([table, rows]).toEqual([table, [{ of: stays }]]);
    }
    const { rows: numbers } = await pool.query(
      "select number from network.phone where organization_id = $1 order by 1",
      [stays],
    );
    expect(numbers).toEqual([{ number: "075 111 11 11" }, { number: "075 222 22 22" }]);
    expect((await pool.query("select offered_by as of from programme.activity")).rows).toEqual([{ of: stays }]);
    expect((await pool.query("select id, organization_id as of from programme.partner_door")).rows).toEqual([
      { id: other, of: stays },
    ]);
    expect((await pool.query("select door_id as of from programme.proposal")).rows).toEqual([{ of: other }]);
    expect(
      (await pool.query("select name, email from network.organization where id = any($1)", [[stays, goes]])).rows,
    ).toEqual([{ name: "De Brug", email: "b@brug.example" }]);
    expect((await pool.query("select object, into_id from network.merged where old_id = $1", [goes])).rows).toEqual([
      { object: "organization", into_id: stays },
    ]);
    expect(entry).not.toBe("");
  });

  test("a house never goes into another", async () => {
    const address = `${doubles}/organisaties/${stays}/${centre.centre.organizationId}`;

    expect((await coordinator.get(address)).status).toBe(404);
    expect((await coordinator.post(address, { sure: "yes" })).status).toBe(404);
  });

  test("without being sure nothing happens", async () => {
    expect((await coordinator.post(`${doubles}/organisaties/${stays}/${goes}`, {})).status).toBe(422);
    expect((await pool.query("select 1 from network.organization where id = $1", [goes])).rowCount).toBe(1);
  });
});

test("whatever refers to an organization or an entry in the database is one of those that come along", async () => {
  const { rows } = await pool.query<{ refers: string }>(`
    select conrelid::regclass::text as refers from pg_constraint
    where contype = 'f' and confrelid in ('network.organization'::regclass, 'network.service'::regclass)
    order by 1`);
  const known = [
    ...["network.checking", "network.contact", "network.cost_option", "network.funding", "network.keeper"],
    ...["network.language", "network.location", "network.organization_identifier", "network.phone", "network.program"],
    ...[
      "network.proposed_change",
      "network.remark",
      "network.required_document",
      "network.schedule",
      "network.service",
    ],
    ...["network.service_area", "network.service_at_location", "network.service_capacity", "network.url"],
    ...["people.role", "people.role_request", "programme.activity", "programme.partner_door", "programme.source"],
    ...["region.agenda_point", "region.commitment_party", "region.covenant_party", "region.double_party"],
    ...["region.municipality_desk", "region.municipality_line", "region.mutual_visit", "region.network_table_member"],
    ...["region.outside_place", "region.place_visit", "region.referral_way", "region.saying", "region.securing"],
    ...["region.table_action"],
    // drawn anew when the directory changes
    "region.offering",
    // those of the one that stays hold
    ...["network.centre", "network.keeping_choice", "network.watched_entry"],
  ];

  expect([...new Set(rows.map(({ refers }) => refers))].filter((one) => !known.includes(one))).toEqual([]);
});

describe("two entries that are one", () => {
  test("lists hold what stood in either once, fields are chosen, and the old address leads on", async () => {
    const [one1, two] = [await addEntry("Eettafel"), await addEntry("De eettafel")];
    await pool.query(
      "insert into network.phone (service_id, number) values ($1, '075 111 11 11'), ($2, '075-1111111'), ($2, '075 222 22 22')",
      [one1, two],
    );
    await pool.query("insert into network.language (service_id, code) values ($1, 'nl'), ($2, 'nl'), ($2, 'tr')", [
      one1,
      two,
    ]);
    await addPlace(one1, "Kade 12");
    await addPlace(two, "Kade 12");
    await addPlace(two, "Markt 1");
    await pool.query(
      `insert into network.checking (region_id, service_id, checked_on, way, form_key)
       select region_id, id, '2026-11-03', 'visited', gen_random_uuid() from network.service where id = $1`,
      [two],
    );
    await pool.query("update network.service set description = 'Kom eten.' where id = $1", [two]);
    const third = await addEntry("Tafel");

    await merge(`${doubles}/hulp/${two}/${third}`, {});
    await merge(`${doubles}/hulp/${one1}/${two}`, { description: "goes" });

    expect((await pool.query("select name, description from network.service")).rows).toEqual([
      { name: "Eettafel", description: "Kom eten." },
    ]);
    expect(
      (await pool.query("select number from network.phone where service_id = $1 order by 1", [one1])).rows,
    ).toHaveLength(2);
    expect(
      (await pool.query("select code from network.language where service_id = $1 order by 1", [one1])).rows,
    ).toEqual([{ code: "nl" }, { code: "tr" }]);
    const { rows: places } = await pool.query(
      "select address_1 as at from network.service_at_location join network.address using (location_id) where service_id = $1 order by 1",
      [one1],
    );
    expect(places).toEqual([{ at: "Kade 12" }, { at: "Markt 1" }]);
    expect((await pool.query("select 1 from network.checking where service_id = $1", [one1])).rowCount).toBe(1);
    for (const old of [two, third]) {
      const answer = await centre.visitor().get(`/wegwijzer/${old}/klopt-iets-niet`);
      expect([answer.status, answer.headers.get("location")]).toEqual([301, `/wegwijzer/${one1}/klopt-iets-niet`]);
      const page = await centre.visitor().get(`/wegwijzer/${old}`);
      expect([page.status, page.headers.get("location")]).toEqual([301, `/wegwijzer/${one1}`]);
      expect((await centre.visitor().get(`/api/hsds/services/${old}`)).status).toBe(404);
    }
  });
});

async function addEntry(name: string): Promise<string> {
  return await one("insert into network.service (organization_id, name) values ($1, $2) returning id", [stays, name]);
}

async function addPlace(serviceId: string, address: string): Promise<void> {
  await pool.query(
    `with place as (insert into network.location (organization_id) values ($1) returning id),
     at as (insert into network.address (location_id, address_1, postal_code, city) select id, $3, '1511 AB', 'Waterdam' from place)
     insert into network.service_at_location (service_id, location_id) select $2, id from place`,
    [stays, serviceId, address],
  );
}

async function addDoor(organizationId: string, withdrawn: boolean): Promise<string> {
  return await one(
    `insert into programme.partner_door (organization_id, centre_id, opened_at, withdrawn_at)
     values ($1, $2, now(), case when $3 then now() end) returning id`,
    [organizationId, centre.centre.id, withdrawn],
  );
}

async function merge(address: string, fields: Record<string, string>): Promise<void> {
  expect((await coordinator.get(address)).status).toBe(200);
  const answer = await coordinator.post(address, { ...fields, sure: "yes" });
  expect([answer.status, answer.headers.get("location")?.split("?")[1]]).toEqual([303, "gedaan=merged"]);
}

async function one(statement: string, values: unknown[] = []): Promise<string> {
  return (await pool.query<{ id: string }>(statement, values)).rows[0]?.id ?? "";
}
