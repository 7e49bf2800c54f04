// SPDX-License-Identifier: EUPL-1.2
import { beforeAll, expect, test } from "vitest";
import { createTestCentre } from "../../../../../test/support/centre.ts";
import { addActivity } from "../../../../../test/support/rows.ts";
import type { Visitor } from "../../../../../test/support/visitor.ts";

const testCentre = await createTestCentre();
const { superPool, centre } = testCentre;
let coordinator: Visitor;

beforeAll(async () => {
  coordinator = await testCentre.coordinator();
});

async function offer(offered: "yes" | "no") {
  await coordinator.post("/beheer/talen", { language: "en", offered });
  await testCentre.hearOfChanges();
}

test("where English is off, an English address leads to the same page in Dutch, and no page offers it", async () => {
  await offer("no");
  const visitor = testCentre.visitor();

  const response = await visitor.get("/en/programma?deel=avond");
  const dutch = await (await visitor.get("/programma")).text();
  const sitemap = await (await visitor.get("/sitemap.xml")).text();

  expect([response.status, response.headers.get("location")]).toEqual([302, "/programma?deel=avond"]);
  expect(dutch).not.toContain("/en/programma");
  expect(sitemap).not.toContain("/en");
});

test("what was sent from an English page that was still open is taken as it is", async () => {
  await offer("no");

  const response = await testCentre.visitor().post("/en/inloggen", { email: "x" });

  expect(response.status).toBe(422);
});

test("switched on again, English is there as before", async () => {
  await offer("yes");

  expect((await testCentre.visitor().get("/en/programma")).status).toBe(200);
});

test("what has no translation yet stands as a list of things one could do, each with a link", async () => {
  const walk = await addActivity(superPool, centre, { slug: "wandelen", title: "Wandelen" });
  await superPool.query(
    "insert into site.page (centre_id, slug, language, title, changed_at) values ($1, 'de-tuin', 'nl', 'De tuin', now())",
    [centre.id],
  );

  const html = await coordinator.read(await coordinator.get("/beheer/talen"));

  expect(html).toContain('<a href="/team/paginas/de-tuin">De tuin</a>');
  expect(html).toContain(`<a href="/team/programma/${walk.id}/vertaling/en">Wandelen</a>`);
  expect(html).not.toMatch(/\d ?%/);
});
