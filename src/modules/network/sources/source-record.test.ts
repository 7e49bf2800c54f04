// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { createTestSources, ids, rond, service } from "./source-test-region.ts";

const { pool, site, add, readLater, names } = await createTestSources();

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
