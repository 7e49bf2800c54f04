// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { keepTrue } from "./keeping.jobs.ts";
import { createTestOrganization, team } from "./keeping-test-organization.ts";

const { centre, pool, coordinator, organization, link, addEntry, keeperId, listLetters, read } =
  await createTestOrganization();

test("one tap says that it is right, and visitors read by whom", async () => {
  const id = await addEntry("Spreekuur geld");

  const formKey = randomUUID();
  await centre.visitor().post(`${link()}/${id}/klopt`, { formKey });
  await centre.visitor().post(`${link()}/${id}/klopt`, { formKey });

  expect(await read(link())).toContain("Nagelopen op 24 november 2026 door de organisatie zelf");
  const { rows } = await pool.query("select assured_date::text, assurer_email from network.service");
  expect(rows).toEqual([{ assured_date: "2026-11-24", assurer_email: "post@brug.example" }]);
  expect((await pool.query("select 1 from network.checking")).rowCount).toBe(1);
});

describe("what nobody looks at for long", () => {
  test("its keeper is asked, twice at most; then it is marked, the team hears, it is hidden, and one tap brings it back", async () => {
    const id = await addEntry("Spreekuur geld");
    await keepTrue(centre.workshop);
    const at = async (day: string) => {
      centre.clock.set(`${day}T09:00`);
      await keepTrue(centre.workshop);
      await keepTrue(centre.workshop);
    };
    const asked = async () => (await listLetters()).filter(({ kind }) => kind === "network.remind").length;

    await at("2027-05-22");
    expect(await asked()).toBe(0);
    await at("2027-05-23");
    expect(await asked()).toBe(1);
    expect(await read(link())).toContain("Lang niet nagelopen");
    await at("2027-07-07");
    expect(await asked()).toBe(2);
    await at("2027-08-21");
    expect(await asked()).toBe(2);
    expect(await read(link())).toContain("Niemand houdt dit nu bij");
    await at("2027-11-05");
    const events = await pool.query("select 1 from platform.event where kind = 'network.asks-attention'");
    expect(events.rowCount).toBeGreaterThan(0);
    expect(await isHidden(id)).toBe(false);
    await at("2027-11-19");
    expect(await isHidden(id)).toBe(true);
    expect((await centre.visitor().get(`/wegwijzer/${id}/klopt-iets-niet`)).status).toBe(404);

    const later = await centre.coordinator();
    await later.post(`${team}/hulp/${id}/terug`, {});
    expect(await isHidden(id)).toBe(false);
    expect(await read(link())).toContain("Nagelopen op 19 november 2027 door De Proeftuin");
  });

  test("where nobody holds a link it says so at once, and nobody is written to", async () => {
    await coordinator().post(`${team}/organisaties/${organization()}/bijhouders/${await keeperId()}/intrekking`, {});
    const id = await addEntry("Spreekuur geld");
    await keepTrue(centre.workshop);
    centre.clock.set("2027-05-23T09:00");

    await keepTrue(centre.workshop);

    expect((await listLetters()).filter(({ kind }) => kind === "network.remind")).toEqual([]);
    const { rows } = await pool.query("select unkept_on::text from network.watched_entry where service_id = $1", [id]);
    expect(rows).toEqual([{ unkept_on: "2027-05-23" }]);
  });
});

async function isHidden(id: string): Promise<boolean> {
  const { rows } = await pool.query<{ hidden: boolean }>(
    "select hidden_at is not null as hidden from network.service where id = $1",
    [id],
  );
  return rows[0]?.hidden ?? false;
}
