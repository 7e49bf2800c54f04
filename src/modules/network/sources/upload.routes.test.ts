// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { createTestSources, door } from "./source-test-region.ts";

const { centre, pool, coordinator, sourceId, page, names } = await createTestSources();

describe("files", () => {
  test("a list of a welfare organisation comes in as people match its columns, and a newer file hides what is gone", async () => {
    const first = await send(
      "Wat;Door wie;Straat;PC\nKaarten;Rond;Kade 1;3511 AA\nKoken;Rond;Kade 1;3511 AA\nKoor;Rond;Kade 1;3511 AA\n",
    );
    expect(first).toContain("We zien niet in welke kolom de naam staat.");
    const upload = (await pool.query("select id from network.source_upload")).rows[0].id;
    const columns = { "column-0": "name", "column-1": "organization", "column-2": "address", "column-3": "postalCode" };

    const shown = await coordinator().read(
      await coordinator().post(`${door}/bestand/${upload}`, { ...columns, step: "columns" }),
    );
    expect(shown).toContain("Er staan er 3 in.");
    await coordinator().post(`${door}/bestand/${upload}`, { ...columns, name: "Welzijn", step: "accept" });
    expect(await names()).toEqual(["Kaarten", "Koken", "Koor"]);

    centre.clock.set("2026-11-25T11:00");
    await send("naam;organisatie\nKaarten;Rond\nKoken;Rond\n", `?bron=${await sourceId()}`);
    const newer = (await pool.query("select id from network.source_upload")).rows[0].id;
    await coordinator().post(`${door}/bestand/${newer}`, { step: "accept" });
    expect((await pool.query("select from network.source_upload")).rowCount).toBe(0);
    expect(await page()).toContain("1 staat niet meer in de bron");
  });

  test("a template can be filled in, and comes in as it is", async () => {
    const template = await (await coordinator().get(`${door}/bestand/voorbeeld.csv`)).text();

    expect(await send(template)).toContain("Er staan er 2 in.");
  });

  test("nothing sent is said beside the field", async () => {
    const response = await coordinator().post(`${door}/bestand`, {});

    expect(response.status).toBe(422);
    expect(await response.text()).toContain("Kies een bestand om te sturen.");
  });
});

async function send(csv: string, query = ""): Promise<string> {
  const file = new File([csv], "lijst.csv");
  return await coordinator().read(await coordinator().post(`${door}/bestand${query}`, { file }));
}
