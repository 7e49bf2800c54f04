// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity } from "../../../../test/support/rows.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { keepTrue } from "../keeping/keeping.jobs.ts";

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
  await pool.query("delete from network.merged; delete from network.merge; delete from network.metadata");
  centre.clock.set("2026-11-24T11:00");
  coordinator = await centre.coordinator();
  stays = await one("insert into network.organization (name, email) values ('De Brug', 'a@brug.example') returning id");
  goes = await one(
    "insert into network.organization (name, email) values ('Stichting de Brug', 'b@brug.example') returning id",
  );
});

describe("two organizations that were not one after all", () => {
  test("all stands as it stood: numbers, links, keepers, a choice of its own, and what it offers in the programme", async () => {
    await pool.query("insert into network.phone (organization_id, number) values ($1, '075 111 11 11')", [stays]);
    await pool.query("insert into network.phone (organization_id, number) values ($1, '075-1111111')", [goes]);
    await pool.query("insert into network.url (organization_id, url) values ($1, 'https://brug.example')", [goes]);
    await pool.query("insert into network.service (organization_id, name) values ($1, 'Eettafel')", [goes]);
    await pool.query(
      `insert into network.keeping_choice (organization_id, region_id, needs_nod)
       select id, region_id, false from network.organization where id = $1`,
      [goes],
    );
    await pool.query(
      `insert into network.keeper (region_id, organization_id, form_key, invited_at)
       select region_id, id, gen_random_uuid(), now() from network.organization where id = $1`,
      [goes],
    );
    const activity = await addActivity(pool, centre.centre, { title: "Samen koken" });
    await pool.query("update programme.activity set offered_by = $2 where id = $1", [activity.id, goes]);
    const own = await addDoor(stays, true);
    await addDoor(goes, false);
    await pool.query(
      `insert into programme.proposal (centre_id, door_id, about, content, title, form_key, created_at)
       values ($1, $2, 'new', '{}', 'Koken', gen_random_uuid(), now())`,
      [centre.centre.id, own],
    );
    const before = await everything();

    await merge(`${doubles}/organisaties/${stays}/${goes}`, { email: "goes" });
    expect(await everything()).not.toEqual(before);
    expect(await takeApart()).toContain("gedaan=apart");

    expect(await everything()).toEqual(before);
    expect((await coordinator.get(`/team/wegwijzer/organisaties/${goes}`)).status).toBe(200);
    expect(await page()).not.toContain("Toch niet samen");
  });

  test("what somebody changed or added since then stays", async () => {
    await pool.query("insert into network.service (organization_id, name) values ($1, 'Eettafel')", [goes]);
    await merge(`${doubles}/organisaties/${stays}/${goes}`, { name: "goes", email: "goes" });
    await pool.query("update network.organization set email = 'nieuw@brug.example' where id = $1", [stays]);
    await pool.query("insert into network.service (organization_id, name) values ($1, 'Inloop')", [stays]);
    await pool.query("update network.service set description = 'Kom eten.' where name = 'Eettafel'");

    await takeApart();

    const { rows } = await pool.query("select id, name, email from network.organization where id = any($1)", [
      [stays, goes],
    ]);
    expect(rows).toContainEqual({ id: stays, name: "De Brug", email: "nieuw@brug.example" });
    expect(rows).toContainEqual({ id: goes, name: "Stichting de Brug", email: "b@brug.example" });
    const { rows: entries } = await pool.query(
      "select name, description, organization_id as of from network.service order by name",
    );
    expect(entries).toEqual([
      { name: "Eettafel", description: "Kom eten.", of: goes },
      { name: "Inloop", description: null, of: stays },
    ]);
  });

  test("nothing of a person is kept of what was moved", async () => {
    await pool.query(
      `insert into network.keeper (region_id, organization_id, name, email, form_key, invited_at)
       select region_id, id, 'Ans', 'ans@brug.example', gen_random_uuid(), now() from network.organization where id = $1`,
      [goes],
    );

    await merge(`${doubles}/organisaties/${stays}/${goes}`, {});

    const { rows } = await pool.query(
      "select before::jsonb, after::jsonb from network.merge_step where table_name = 'network.keeper'",
    );
    expect(rows).toEqual([{ before: { organization_id: goes }, after: { organization_id: stays } }]);
  });
});

describe("two entries that were not one after all", () => {
  test("each has its own again, and the old address is its own", async () => {
    const [first, second] = [await addEntry("Eettafel"), await addEntry("De eettafel")];
    await pool.query(
      "insert into network.phone (service_id, number) values ($1, '075 111 11 11'), ($2, '075-1111111'), ($2, '075 222 22 22')",
      [first, second],
    );
    await pool.query("insert into network.language (service_id, code) values ($1, 'nl'), ($2, 'nl'), ($2, 'tr')", [
      first,
      second,
    ]);
    await addPlace(first, "Kade 12");
    await addPlace(second, "Kade 12");
    await addPlace(second, "Markt 1");
    await pool.query(
      "insert into network.schedule (service_id, opens_at, closes_at, byday) values ($1, '09:00', '12:00', 'MO'), ($2, '13:00', '17:00', 'TU')",
      [first, second],
    );
    await pool.query(
      `insert into network.checking (region_id, service_id, checked_on, way, form_key)
       select region_id, id, '2026-11-03', 'visited', gen_random_uuid() from network.service where id = $1`,
      [second],
    );
    await pool.query("insert into network.contact (service_id, name) values ($1, 'Ans'), ($2, 'Bea')", [first, second]);
    const before = await everything();

    await merge(`${doubles}/hulp/${first}/${second}`, { name: "goes", hours: "goes", contact: "goes" });
    expect((await centre.visitor().get(`/wegwijzer/${second}`)).status).toBe(301);
    await takeApart();

    expect(await everything()).toEqual(before);
    expect((await centre.visitor().get(`/wegwijzer/${second}`)).status).toBe(200);
    expect((await centre.visitor().get(`/api/hsds/services/${second}`)).status).toBe(200);
    const found = await (await centre.visitor().get("/wegwijzer?woorden=eettafel")).text();
    for (const id of [first, second]) expect(found).toContain(`/wegwijzer/${id}`);
    const { rows } = await pool.query(
      "select previous_value as before, replacement_value as after from network.metadata where resource_id = $1 order by last_action_date, id",
      [first],
    );
    expect(rows).toContainEqual({ before: "De eettafel", after: "Eettafel" });
  });

  test("the last is taken apart first, and a chain goes back link by link", async () => {
    const [first, second, third] = [await addEntry("Eettafel"), await addEntry("De eettafel"), await addEntry("Tafel")];
    await merge(`${doubles}/hulp/${second}/${third}`, {});
    centre.clock.set("2026-11-24T11:05");
    await merge(`${doubles}/hulp/${first}/${second}`, {});

    expect(await page()).toContain("Draai dat eerst terug.");
    const { rows } = await pool.query<{ id: string }>("select id from network.merge order by merged_at");
    expect(await gone(await coordinator.post(`${doubles}/samen/${rows[0]?.id}/los`, {}))).toContain("gedaan=stuck");
    await coordinator.post(`${doubles}/samen/${rows[1]?.id}/los`, {});
    expect((await centre.visitor().get(`/wegwijzer/${third}`)).headers.get("location")).toBe(`/wegwijzer/${second}`);
    await coordinator.post(`${doubles}/samen/${rows[0]?.id}/los`, {});
    for (const id of [first, second, third]) expect((await centre.visitor().get(`/wegwijzer/${id}`)).status).toBe(200);
  });
});

test("twice is once, and what cannot go back changes nothing", async () => {
  const [first, second] = [await addEntry("Eettafel"), await addEntry("De eettafel")];
  await merge(`${doubles}/hulp/${first}/${second}`, {});
  const { rows } = await pool.query<{ id: string }>("select id from network.merge");
  const address = `${doubles}/samen/${rows[0]?.id}/los`;
  await pool.query("insert into network.service (id, organization_id, name) values ($1, $2, 'Anders')", [
    second,
    stays,
  ]);

  expect(await gone(await coordinator.post(address, {}))).toContain("gedaan=stuck");
  expect((await pool.query("select name from network.service order by name")).rows).toEqual([
    { name: "Anders" },
    { name: "Eettafel" },
  ]);
  await pool.query("delete from network.service where id = $1", [second]);
  expect(await gone(await coordinator.post(address, {}))).toContain("gedaan=apart");
  expect(await gone(await coordinator.post(address, {}))).toContain("gedaan=apart");
});

test("after thirty days it is not offered any more, and nothing is left of how it was", async () => {
  const [first, second] = [await addEntry("Eettafel"), await addEntry("De eettafel")];
  await merge(`${doubles}/hulp/${first}/${second}`, {});
  const { rows } = await pool.query<{ id: string }>("select id from network.merge");
  centre.clock.set("2026-12-24T11:01");
  coordinator = await centre.coordinator();

  expect(await page()).not.toContain("Toch niet samen");
  expect((await coordinator.post(`${doubles}/samen/${rows[0]?.id}/los`, {})).status).toBe(404);
  await keepTrue(centre.workshop);
  expect((await pool.query("select from network.merge_step")).rowCount).toBe(0);
  expect((await pool.query("select from network.merge")).rowCount).toBe(0);
});

test("each table that refers to an organization or an entry is noted while something is merged", async () => {
  const { rows } = await pool.query<{ what: string }>(`
    select distinct conrelid::regclass::text as what from pg_constraint
    where contype = 'f' and confrelid in ('network.organization'::regclass, 'network.service'::regclass)
      and not exists (select from pg_trigger where tgrelid = conrelid and tgname = 'note_merge_step')`);

  // A migration that adds such a table says: select network.note_merges_on('schema.table').
  expect(rows).toEqual([]);
});

/** All of the directory and what others hung on it, but for its history, and for what says when something changed. */
async function everything(): Promise<Record<string, unknown[]>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select distinct tgrelid::regclass::text as name from pg_trigger
     where tgname = 'note_merge_step' and tgrelid <> 'network.metadata'::regclass order by 1`,
  );
  const all: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    const { rows } = await pool.query(`select to_jsonb(one) - 'last_modified' as row from ${name} as one order by 1`);
    all[name] = rows;
  }
  return all;
}

async function takeApart(): Promise<string> {
  const address = new RegExp(`action="(${doubles}/samen/[^"]*)"`).exec(await page())?.[1] ?? "";
  return await gone(await coordinator.post(address, {}));
}

async function page(): Promise<string> {
  return await (await coordinator.get(doubles)).text();
}

async function gone(answer: Response): Promise<string> {
  expect(answer.status).toBe(303);
  return answer.headers.get("location") ?? "";
}

async function merge(address: string, fields: Record<string, string>): Promise<void> {
  expect(await gone(await coordinator.post(address, { ...fields, sure: "yes" }))).toContain("gedaan=merged");
}

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

async function one(statement: string, values: unknown[] = []): Promise<string> {
  return (await pool.query<{ id: string }>(statement, values)).rows[0]?.id ?? "";
}
