// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { listMunicipalities } from "../places/municipality.ts";
import { readOutlines } from "../places/outlines.ts";
import { placeLabels } from "./labels.ts";
import { drawLand } from "./land.ts";
import { inView, viewOf } from "./view.ts";

const [municipalities, outlines] = [await listMunicipalities(), await readOutlines()];
const zaandam = { latitude: 52.4389, longitude: 4.8266 };

test("names of towns stand on the map, and beside what lies over it", () => {
  const view = viewOf(zaandam, 12);
  const plain = placeLabels(view, { municipalities, outlines, markers: [] });
  const [first] = plain;
  const beside = placeLabels(view, { municipalities, outlines, markers: first ? [first] : [] });

  expect(plain.map(({ name }) => name)).toContain("Zaanstad");
  expect(beside.map(({ name }) => name)).toContain(first?.name);
  expect(beside.find(({ name }) => name === first?.name)).not.toEqual(first);
});

test("from far away provinces are named", () => {
  const names = placeLabels(viewOf({ latitude: 52.2, longitude: 5.3 }, 7), { municipalities, outlines, markers: [] });

  expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(["Gelderland", "Noord-Brabant"]));
  expect(names.map(({ name }) => name)).not.toContain("Arnhem");
});

test("the land is drawn where it is in view, and the sea holds nothing", () => {
  expect(drawLand(viewOf(zaandam, 12), outlines)).toMatch(/^M-?\d+,-?\d+l[-\d, ]+z/);
  expect(drawLand(viewOf({ latitude: 52.6, longitude: 3.5 }, 11), outlines)).toBe("");
});

test("the whole country is drawn in few enough letters for an old telephone", () => {
  const country = viewOf({ latitude: 52.2, longitude: 5.3 }, 6);

  expect(drawLand(country, outlines).length).toBeLessThan(30_000);
  expect(drawLand({ ...country, zoom: 7 }, outlines).length).toBeLessThan(40_000);
  expect(inView(country, zaandam).x).toBeLessThan(180);
});
