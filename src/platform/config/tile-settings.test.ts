// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { readConfig } from "./index.ts";

const settings = { TILES_URL: "https://tiles.example/{z}/{x}/{y}.png", TILES_SOURCE: "© De Kaartenmakers" };

test("pictures of a map come from the server that the operator names, with whose they are; else from nobody", () => {
  expect(readConfig(settings).tiles).toEqual({
    template: "https://tiles.example/{z}/{x}/{y}.png",
    origin: "https://tiles.example",
    source: "© De Kaartenmakers",
  });
  expect(readConfig({}).tiles).toBeNull();
  expect(readConfig({ TILES_URL: "", TILES_SOURCE: "" }).tiles).toBeNull();
});

test.each([
  "http://tiles.example/{z}/{x}/{y}.png",
  "tiles.example/{z}/{x}/{y}.png",
  "https://tiles.example/{z}/{x}.png",
  "https://tiles.example/{z}/{x}/{y}/{y}.png",
  "https://{z}.example/{x}/{y}.png",
  "https://me:secret@tiles.example/{z}/{x}/{y}.png",
  "https://tiles.example;script-src*/{z}/{x}/{y}.png",
])("an address that cannot be one of pictures stops the start: %s", (wrong) => {
  expect(() => readConfig({ ...settings, TILES_URL: wrong })).toThrow("TILES_URL is no address");
});

test("one without the other stops the start", () => {
  expect(() => readConfig({ TILES_URL: settings.TILES_URL })).toThrow("belong together");
  expect(() => readConfig({ TILES_SOURCE: "CBS" })).toThrow("belong together");
});
