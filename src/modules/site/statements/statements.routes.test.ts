// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { writeSecurityTxt } from "./security-txt.ts";

const centre = await createTestCentre();
const now = Temporal.Instant.from("2026-11-24T10:00:00Z");

test("the statement says how far the site is, what was tested and what was not, and whom to tell", async () => {
  const visitor = centre.visitor();

  const page = await (await visitor.get("/toegankelijkheid")).text();
  const home = await (await visitor.get("/")).text();

  for (const words of ["Status D", "WCAG 2.2", "axe", "schermlezer", "De Proeftuin", "College voor de Rechten"]) {
    expect(page).toContain(words);
  }
  expect(page).toContain('href="/niet-goed-gegaan"');
  expect(page).toContain("22 november 2026");
  expect(home).toContain('href="/toegankelijkheid"');
});

test("the statement is there in English too, and search engines hear of it", async () => {
  const visitor = centre.visitor();

  expect(await (await visitor.get("/en/toegankelijkheid")).text()).toContain("Nobody who works with a screen reader");
  expect(await (await visitor.get("/sitemap.xml")).text()).toContain("/toegankelijkheid</loc>");
});

test("whoever found a hole reads whom to tell, until when that holds, and in which languages", async () => {
  const response = await centre.visitor().get("/.well-known/security.txt");

  expect(response.headers.get("content-type")).toMatch(/^text\/plain; charset=utf-8$/i);
  expect(await response.text()).toMatch(
    /^Contact: (mailto:\S+@\S+|http:\/\/localhost\/contact)\nExpires: 2027-05-23T00:00:00Z\nPreferred-Languages: nl, en\n$/,
  );
});

test("who runs the installation is told before the house, and over https the file names its own address", () => {
  const house = { ...home(), origin: "https://huis.example" };

  const file = writeSecurityTxt(house, "https://beheer.example/melden", now);

  expect(file).toContain("Contact: https://beheer.example/melden\n");
  expect(file).toContain("Canonical: https://huis.example/.well-known/security.txt\n");
  expect(writeSecurityTxt(house, null, now)).toContain("Contact: mailto:huis@huis.example\n");
  const silent = { ...house, frame: { ...house.frame, email: null } };
  expect(writeSecurityTxt(silent, null, now)).toContain("Contact: https://huis.example/contact\n");
});

function home() {
  const frame = {
    name: "Huis",
    place: "Hier",
    addressLines: [],
    phone: null,
    email: "huis@huis.example",
    doorNote: null,
  };
  const ids = { id: centre.centre.id, organizationId: centre.centre.organizationId, slug: "huis", regionId: "" };
  return { ...ids, timeZone: "Europe/Amsterdam", origin: "http://localhost", frame, parts: new Set<never>() };
}
