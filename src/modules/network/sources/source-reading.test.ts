// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { house } from "#platform/db";
import { createTestSources, ids, service } from "./source-test-region.ts";
import { workOnSource } from "./take-in.ts";

const { centre, pool, site, coordinator, add, readLater, sourceId, address, page, names } = await createTestSources();

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

    await coordinator().post(`${await address()}/minder`, {});
    expect(await names()).toEqual(["Hulp 0"]);
  });

  test("a record that could not be read takes nothing away, and stops no other", async () => {
    site.say([service(0), service(1), service(2)]);
    await add();
    site.say([service(0, { name: "Hulp nul" }), service(1), { id: ids[2], name: null }]);
    await readLater();

    expect(await names()).toEqual(["Hulp 1", "Hulp 2", "Hulp nul"]);
    expect(await (await coordinator().get(`${await address()}?toon=mislukt`)).text()).toContain("Dit moet er staan");
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
    const offered = await (await coordinator().get(`${await address()}/verbeteringen.json`)).json();
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
    expect(await (await coordinator().get(`${await address()}/verbeteringen.csv`)).text()).toContain(";name;update;");
    expect(await (await coordinator().get(`${await address()}/verbeteringen`)).text()).toContain("Onze hulp");

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
