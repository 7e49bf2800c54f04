// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { house } from "#platform/db";
import { createTestSources, door, ids, service } from "./source-test-region.ts";
import { workOnSource } from "./take-in.ts";

const { centre, pool, site, coordinator, form, add, readLater, sourceId, address, names } = await createTestSources();

describe("an address", () => {
  test("is shown first, and changes nothing before a yes", async () => {
    site.say([service(0), service(1, { name: null })]);

    const page = await coordinator().read(await coordinator().post(`${door}/nieuw`, form({ step: "look" })));

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
    expect(await (await coordinator().get(`${await address()}?toon=mislukt`)).text()).toContain(
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
    const response = await coordinator().post(`${door}/nieuw`, form({ address: typed, step: "look" }));

    expect(response.status).toBe(422);
    expect(await response.text()).toContain(says);
  });

  test("comes in once", async () => {
    site.say([service(0)]);
    await add();

    const again = await coordinator().post(`${door}/nieuw`, form({ step: "look" }));

    expect(await again.text()).toContain("Dit adres komt al binnen, als: Gemeente.");
    await add();
    expect((await pool.query("select from network.source")).rowCount).toBe(1);
  });
});

describe("stopping", () => {
  test("it stands still when somebody says so, and goes on", async () => {
    site.say([service(0)]);
    await add();
    await coordinator().post(`${await address()}/pauze`, {});
    site.say([service(0, { name: "Anders" })]);
    expect(await workOnSource(centre.workshop, house, await sourceId(), 1000)).toBe("busy");
    await coordinator().post(`${await address()}/hervatting`, {});
    await readLater();
    expect(await names()).toEqual(["Anders"]);
  });

  test.each(["keep", "remove"] as const)("what came from it is asked about: %s", async (rows) => {
    site.say([service(0)]);
    await add();
    const at = await address();
    expect((await coordinator().post(`${at}/einde`, {})).status).toBe(422);

    await coordinator().post(`${at}/einde`, { rows });

    expect(await names()).toEqual(rows === "keep" ? ["Hulp 0"] : []);
    expect((await coordinator().get(at)).status).toBe(404);
    expect((await pool.query("select from network.correction")).rowCount).toBe(0);
  });
});
