// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../../test/support/centre.ts";
import { blocks } from "../../map/activities.ts";
import { createTestRegion, inZaanstad } from "../../map/test-region.ts";
import mapDutch from "../../map/texts/nl.json" with { type: "json" };
import { municipalityRoles } from "../municipalities/roles.ts";
import english from "../texts/en.json" with { type: "json" };
import dutch from "../texts/nl.json" with { type: "json" };
import { columnsPerSheet } from "./columns-per-sheet.ts";
import { principles } from "./principles.ts";

type Reference = { principles: { nl: string }[]; municipalityRoles: string[] };
const reference: Reference = JSON.parse(
  readFileSync(new URL("../../../../reference/building-blocks.json", import.meta.url), "utf8"),
);
const centre = await createTestCentre();
const region = await createTestRegion(centre);

test("the six principles are those of the reference, in its order", () => {
  expect(principles.map((code) => dutch.principles[code].title)).toEqual(reference.principles.map(({ nl }) => nl));
});

test("the four things a municipality can do are those of the reference, in its order", () => {
  expect(municipalityRoles.map((role) => english.roles[role].label.toLowerCase())).toEqual(
    reference.municipalityRoles.map((role) => role.split(":")[0]),
  );
});

const names = mapDutch.block;

describe("on paper", () => {
  test("the whole map with what is open beside it; of one municipality its neighbourhoods", async () => {
    await region.add({ activity: "drop-in", at: inZaanstad });
    const id = await region.addNeighbourhood("Poelenburg", "GM0479", ["1504"]);
    await region.draw();
    await centre.superPool.query(
      `insert into region.commitment (region_id, what, due_on, state_on, made_on, created_at, form_key)
       values ($1, 'Samen naar Poelenburg', '2026-12-08', '2026-11-24', '2026-11-24', now(), gen_random_uuid())`,
      [region.regionId],
    );

    const all = await read("/regio/blad");
    for (const words of ["Zaanstad", "Purmerend", "WRAP", "Samen naar Poelenburg"]) expect(all).toContain(words);
    expect(all).not.toContain(id);
    const one = await read("/regio/blad?gemeente=GM0479");
    expect(one).toContain("Poelenburg</th>");
    expect(one).not.toContain("Purmerend</th>");
  });

  test("a page per block to tick and to write on", async () => {
    const all = await read("/regio/papier");
    for (const { code } of blocks) expect(all).toContain(`<h2>${names[code]}</h2>`);

    const one = await read("/regio/papier/family-support");
    expect(one).toContain("Lotgenotencontact voor naasten");
    expect(one).toContain("☐ Is er");
    expect(one).toContain(`<h2>${names["family-support"]}</h2>`);
    expect(one).not.toContain(`<h2>${names["social-participation"]}</h2>`);
  });

  test("the principles, each with a question", async () => {
    const page = await read("/regio/uitgangspunten");
    for (const code of principles) expect(page).toContain(dutch.principles[code].question);
  });

  test("more columns than one can read go on a sheet more, about as wide", () => {
    const columns = Array.from({ length: 23 }, (_, at) => ({ place: `GM${at}`, name: "x" }));
    expect(columnsPerSheet(columns).map(({ length }) => length)).toEqual([8, 8, 7]);
    expect(columnsPerSheet([])).toEqual([]);
  });
});

test("the bars say in words what they draw, and name no municipality", async () => {
  const page = await read("/regio/beeld");

  expect(page).toContain("1 is er, 2 mist");
  expect(page).toContain("nergens");
  expect(page).not.toContain("Purmerend");
});

async function read(address: string): Promise<string> {
  return await (await centre.visitor().get(address)).text();
}
