// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../../test/support/centre.ts";
import type { Visitor } from "../../../../../test/support/visitor.ts";
import { createTestRegion, inZaanstad } from "../../map/test-region.ts";

const centre = await createTestCentre();
const region = await createTestRegion(centre);
const { superPool: pool } = centre;
let coordinator: Visitor;
const start = "/team/regio/beginnen";
const parts = `${start}/buurten`;

beforeEach(async () => {
  await pool.query(
    "delete from region.municipality; delete from network.service; delete from network.location where id not in (select location_id from network.centre)",
  );
  coordinator = await centre.coordinator();
});

describe("choosing what a region is made of", () => {
  test("begins with a proposal: where the directory has something already; a secret place tells nothing", async () => {
    await region.add({ activity: "drop-in", at: inZaanstad });
    await region.add({ activity: "respite", secretAt: [52.505, 4.96] });

    const page = await read(start);

    expect(page).toContain("Het is een voorstel");
    expect(ticked(page)).toEqual(["GM0479"]);
  });

  test("finds a municipality by its name or its province, and keeps what was ticked", async () => {
    const look = { step: "look", words: "oostz", name: "Zaanstreek", municipality: ["GM0479"] };
    const page = await (await coordinator.post(start, look)).text();

    expect(ticked(page)).toEqual(["GM0479"]);
    expect(page).toContain('value="Zaanstreek"');
    expect(page.indexOf('value="GM0431"')).toBeLessThan(page.indexOf("Of kies per provincie"));
    expect(await (await coordinator.post(start, { ...look, words: "Nergenshuizen" })).text()).toContain(
      "Zo heet geen gemeente",
    );
  });

  test("asks for a name and a municipality, and gives back what was typed", async () => {
    const response = await coordinator.post(start, { step: "save", name: "", municipality: ["GM0431", "GM9999"] });
    const page = await response.text();

    expect(response.status).toBe(422);
    expect(page).toContain("Schrijf op hoe de regio heet.");
    expect(ticked(page)).toEqual(["GM0431"]);
  });

  test("the map is filled at once with what is known; what is chosen can be chosen otherwise", async () => {
    await region.add({ activity: "drop-in", at: inZaanstad });

    await coordinator.post(start, { step: "save", name: "Zaanstreek", municipality: ["GM0479", "GM0431"] });
    expect((await pool.query("select place from region.cell")).rows).toEqual([{ place: "GM0479" }]);
    expect(await read("/regio/gemeente/GM0479")).toContain("Wat is er in Zaanstad?");

    await coordinator.post(start, { step: "save", name: "Oostzaan", municipality: "GM0431" });
    expect((await centre.visitor().get("/regio/gemeente/GM0479")).status).toBe(404);
    expect((await pool.query("select name from network.region")).rows).toContainEqual({ name: "Oostzaan" });
  });
});

describe("neighbourhoods", () => {
  beforeEach(async () => {
    await coordinator.post(start, { step: "save", name: "Zaanstreek", municipality: ["GM0479", "GM0431"] });
  });

  test("have a name and the digits of their postcodes, however they are typed", async () => {
    await coordinator.post(`${parts}/in/GM0479`, { name: "Poelenburg", postcodes: "1504 KA; 1505ab, 1504" });

    expect((await pool.query("select name, postcodes from region.neighbourhood")).rows).toEqual([
      { name: "Poelenburg", postcodes: ["1504", "1505"] },
    ]);
    expect(await read(parts)).toContain("Poelenburg");
  });

  test("need digits, and a name that the municipality has once", async () => {
    const wrong = await coordinator.post(`${parts}/in/GM0479`, { name: "Kogerveld", postcodes: "Zaandam" });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="Kogerveld"');

    await coordinator.post(`${parts}/in/GM0479`, { name: "Kogerveld", postcodes: "1501" });
    const again = await coordinator.post(`${parts}/in/GM0479`, { name: "Kogerveld", postcodes: "1502" });
    expect(again.status).toBe(422);
    expect(await again.text()).toContain("Zo heet al een buurt");
  });

  test("sent twice is one; changed it stays the same; taken away it leaves the map", async () => {
    const form = { name: "Kogerveld", postcodes: "1501", formKey: randomUUID() };
    await Promise.all([coordinator.post(`${parts}/in/GM0479`, form), coordinator.post(`${parts}/in/GM0479`, form)]);
    const own = `${parts}/${form.formKey}`;
    expect(await count("region.neighbourhood")).toBe(1);

    expect((await coordinator.post(own, { name: "Koog", postcodes: "1541" })).status).toBe(303);
    expect(await read(own)).toContain('value="1541"');

    await coordinator.post(`${own}/weg`, {});
    expect(await count("region.neighbourhood")).toBe(0);
    expect((await coordinator.get(own)).status).toBe(404);
  });

  test("belong to municipalities of this region alone", async () => {
    expect((await coordinator.get(`${parts}/in/GM0363`)).status).toBe(404);
  });
});

test("who is no coordinator begins no region", async () => {
  const host = await centre.host();

  expect((await host.get(start)).status).toBe(404);
  expect((await host.post(start, { step: "save", name: "Mijn", municipality: "GM0479" })).status).toBe(404);
});

function ticked(page: string): string[] {
  return [...page.matchAll(/<input[^>]*value="(GM\d{4})"[^>]*checked/g)].map(([, code]) => code ?? "");
}

async function read(address: string): Promise<string> {
  return await (await coordinator.get(address)).text();
}

async function count(table: "region.neighbourhood"): Promise<number> {
  return (await pool.query(`select 1 from ${table}`)).rowCount ?? 0;
}
