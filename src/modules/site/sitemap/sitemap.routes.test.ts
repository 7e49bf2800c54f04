// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";

const centre = await createTestCentre();
const visitor = centre.visitor();

test("search engines hear of every public page in each language, and of nothing else", async () => {
  const soup = await addActivity(centre.superPool, centre.centre, { slug: "soep" });
  await addOccurrence(centre.superPool, soup, { startsLocal: "2026-11-24T12:30" });
  await addActivity(centre.superPool, centre.centre, { slug: "nog-niet", published: false });

  const response = await visitor.get("/sitemap.xml");
  const map = await response.text();

  expect(response.headers.get("content-type")).toBe("application/xml; charset=utf-8");
  expect(map).toContain("<loc>http://localhost/programma/soep</loc><lastmod>20");
  expect(map).toContain("<loc>http://localhost/en/programma/soep</loc>");
  expect(map).not.toContain("nog-niet");
  expect(map).not.toContain("/nieuws");
  for (const [, path = ""] of map.matchAll(/<loc>http:\/\/localhost(\/[^<]*)</g)) {
    expect(`${path} ${(await visitor.get(path)).status}`).toBe(`${path} 200`);
  }
  const again = await visitor.get("/sitemap.xml", { "if-none-match": response.headers.get("etag") ?? "" });
  expect(again.status).toBe(304);
});

test("search engines are kept out of what belongs to the team or stands behind a link of somebody's own", async () => {
  const robots = await (await visitor.get("/robots.txt")).text();

  for (const path of ["/a/", "/en/a/", "/team", "/beheer", "/agenda/"]) expect(robots).toContain(`Disallow: ${path}\n`);
  expect(robots).not.toContain("Disallow: /programma");
  expect(robots).toContain("Sitemap: http://localhost/sitemap.xml");
});
