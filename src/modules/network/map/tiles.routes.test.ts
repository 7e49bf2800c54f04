// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addEntry } from "./map-test-region.ts";
import { tilesOf } from "./tiles.ts";
import { viewOf, viewSize } from "./view.ts";

const centre = await createTestCentre(undefined, {
  TILES_URL: "https://tegels.example:8443/nl/{z}/{x}/{y}.png?stijl=rustig",
  TILES_SOURCE: "© De Kaartenmakers",
});
await addEntry(centre.superPool, centre.centre.regionId, { name: "Aanloop", at: [[52.4389, 4.8266]] });

test.each(["/wegwijzer/kaart", "/wegwijzer/kaart?midden=52.44,4.83&zoom=12"])(
  "with a server of the operator its pictures lie under the markers, and whose they are is said: %s",
  async (address) => {
    const html = await (await centre.visitor().get(address)).text();

    expect(html).toMatch(/<image [^>]*href="https:\/\/tegels\.example:8443\/nl\/\d+\/\d+\/\d+\.png\?stijl=rustig"/);
    expect(html).toContain("© De Kaartenmakers");
    expect(html).not.toContain("CBS/Kadaster");
    expect(html).toContain("Nummer 1: Aanloop");
  },
);

test("only the page with the map may ask that server, and only for pictures", async () => {
  const policyOf = async (address: string) =>
    (await centre.visitor().get(address)).headers.get("content-security-policy") ?? "";

  for (const address of ["/wegwijzer/kaart", "/wegwijzer/kaart?midden=52.44,4.83&zoom=12"]) {
    const policy = await policyOf(address);
    expect(policy).toContain("img-src 'self' https://tegels.example:8443;");
    expect(policy.match(/tegels/g)).toHaveLength(1);
  }
  for (const address of ["/", "/programma", "/wegwijzer", "/wegwijzer/kaart.css"]) {
    expect(await policyOf(address)).not.toContain("tegels");
  }
});

test("pictures cover the whole view, each at its place", () => {
  const view = viewOf({ latitude: 52.44, longitude: 4.83 }, 12);
  const tiles = tilesOf(view, "https://tegels.example/{z}/{x}/{y}");

  expect(tiles.length).toBeLessThanOrEqual(20);
  expect(Math.min(...tiles.map(({ x }) => x))).toBeLessThanOrEqual(0);
  expect(Math.min(...tiles.map(({ y }) => y))).toBeLessThanOrEqual(0);
  expect(Math.max(...tiles.map(({ x, size }) => x + size))).toBeGreaterThanOrEqual(viewSize.width);
  expect(Math.max(...tiles.map(({ y, size }) => y + size))).toBeGreaterThanOrEqual(viewSize.height);
  expect(new Set(tiles.map(({ address }) => address)).size).toBe(tiles.length);
});
