// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test } from "vitest";
import { createTestCells } from "../test-cells.ts";

const { centre, region, clear, offer, follow, read } = await createTestCells();
const changed = "Inloop en ontmoeting in Zaanstad";

beforeEach(clear);

test("two days stand beside each other, and what changed is told in words", async () => {
  await follow();
  centre.clock.set("2026-12-01T11:00");
  await offer("De Brug");
  await follow();

  const page = await read("/regio/toen-en-nu?van=2026-11-24&tot=2026-12-01");

  expect(page).toContain(changed);
  expect(page).toContain("Eerst: mist. Nu: is er.");
  expect(page).toContain("eerst: mist");
});

test("between two days on which nothing changed all is the same", async () => {
  await offer("De Brug");
  await follow();
  centre.clock.set("2026-12-01T11:00");
  await follow();

  const page = await read("/regio/toen-en-nu?van=2026-11-24&tot=2026-12-01");

  expect(page).toContain("Alles is hetzelfde gebleven.");
  expect(page).not.toContain(changed);
});

test("days before there was a map, after today or turned around are brought within what is known", async () => {
  await follow();
  centre.clock.set("2026-12-01T11:00");
  await offer("De Brug");
  await follow();

  const page = await read("/regio/toen-en-nu?van=2030-01-01&tot=2020-01-01");

  expect(page).toContain('value="2026-11-24"');
  expect(page).toContain('value="2026-12-01"');
  expect(page).toContain("Eerst: mist. Nu: is er.");
});

test("a neighbourhood has its own then and now", async () => {
  await region.addNeighbourhood("Zaandam-Oost", "GM0479", ["1501"]);
  await follow();

  const page = await read("/regio/toen-en-nu?gemeente=GM0479");

  expect(page).toContain("Zaandam-Oost");
  expect(page).not.toContain('<th scope="col">Oostzaan</th>');
});

test("before the first drawing it says that the map has just begun", async () => {
  expect(await read("/regio/toen-en-nu")).toContain("De kaart is net begonnen");
});
