// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { house, withActor } from "#platform/db";
import { contrast } from "#platform/embeds";
import { raiseContentVersion } from "#platform/http";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { bytesToFetch } from "../../../../test/support/part-size.ts";
import { type ActivityFacts, addActivity, addOccurrence } from "../../../../test/support/rows.ts";

// Tuesday 24 November, 11.00.
const centre = await createTestCentre();
const visitor = centre.visitor();

beforeEach(async () => {
  await centre.superPool.query("delete from programme.activity");
  centre.forgetPages();
});

async function addDate(facts: ActivityFacts & { startsLocal: string; cancelled?: boolean }) {
  const activity = await addActivity(centre.superPool, centre.centre, facts);
  await addOccurrence(centre.superPool, activity, facts);
}

async function read(address: string): Promise<string> {
  return await (await visitor.get(address)).text();
}

test("a partner chooses what to show, sees it, and copies what to put on its own site", async () => {
  const html = await read("/insluiten?soort=samen-eten&dagen=14&accent=%23aa0000");

  expect(html).toContain(
    '<iframe class="inbedding" src="/insluiten/programma?dagen=14&amp;soort=samen-eten&amp;accent=aa0000"',
  );
  expect(html).toContain("&lt;iframe src=&quot;http://localhost/insluiten/programma?dagen=14&amp;amp;soort=samen-eten");
  expect(html).toContain(
    "&lt;vrijplaats-programma src=&quot;http://localhost&quot; dagen=&quot;14&quot; lang=&quot;nl&quot; soort=&quot;samen-eten&quot;>",
  );
});

test("the code to copy stays whole for a house with quotes in its name", async () => {
  const name = async (to: string) => {
    await centre.superPool.query("update network.organization set name = $1 where id = $2", [
      to,
      centre.centre.organizationId,
    ]);
    await withActor(centre.db, house, async (trx) => await raiseContentVersion(trx, centre.centre.id));
    await centre.hearOfChanges();
  };

  await name('Huis "De Hoek"');
  const html = await read("/insluiten");
  await name("De Proeftuin");

  expect(html).toContain("Huis &amp;quot;De Hoek&amp;quot;&quot; width=");
});

test("the frame shows the chosen dates that are not over, with links to the centre's own site", async () => {
  await addDate({ title: "Ontbijt", kind: "meal", startsLocal: "2026-11-24T08:00" });
  await addDate({ title: "Soep", slug: "soep", kind: "meal", startsLocal: "2026-11-24T12:30" });
  await addDate({ title: "Stamppot", kind: "meal", startsLocal: "2026-11-26T12:30", cancelled: true });
  await addDate({ title: "Te laat", kind: "meal", startsLocal: "2026-12-01T12:30" });
  await addDate({ title: "Tekenen", kind: "creative", startsLocal: "2026-11-24T14:00" });

  const html = await read("/insluiten/programma?soort=samen-eten");

  expect(html).toContain('<a href="http://localhost/programma/soep#2026-11-24" target="_top">Soep</a>');
  expect(html).toContain("<s>Stamppot</s>");
  for (const absent of ["Ontbijt", "Te laat", "Tekenen", "<script"]) expect(html).not.toContain(absent);
  expect(await read("/en/insluiten/programma")).toContain("Programme of De Proeftuin");
});

test("any site may hold the frame, also who has it already, and no other page of ours", async () => {
  const frame = await visitor.get("/insluiten/programma");
  const again = await visitor.get("/insluiten/programma", { "if-none-match": frame.headers.get("etag") ?? "" });
  const choosing = await visitor.get("/insluiten");
  const policy = (response: Response) => response.headers.get("content-security-policy");

  expect(policy(frame)).toContain("frame-ancestors *");
  expect(frame.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  expect(frame.headers.get("x-robots-tag")).toBe("noindex");
  expect(frame.headers.get("set-cookie")).toBeNull();
  expect(again.status).toBe(304);
  expect(policy(again)).toContain("frame-ancestors *");
  expect(policy(choosing)).toContain("frame-src 'self'");
  expect(policy(choosing)).toContain("frame-ancestors 'none'");
  expect(policy(await visitor.get("/programma"))).toContain("frame-ancestors 'none'");
});

test("whoever is signed in sees the frame as everyone else does", async () => {
  const coordinator = await centre.coordinator();
  const frame = await coordinator.get("/insluiten/programma");

  expect(frame.headers.get("content-security-policy")).toContain("frame-ancestors *");
});

test("a partner's own colours are used when everyone can read them, and ours otherwise", async () => {
  const own = await read("/insluiten/kleuren.css?achtergrond=%23fffbe6&tekst=222&accent=ffee00");
  const faint = await read("/insluiten/kleuren.css?achtergrond=eeeeee&tekst=cccccc");
  const wild = await read("/insluiten/kleuren.css?achtergrond=red%7D%2A%7Bx");

  expect(own).toContain("--grond:#fffbe6;--tekst:#222222;--accent:#222222");
  expect(faint).toContain("--grond:#ffffff;--tekst:#1d2822;--accent:#17523f");
  expect(wild).not.toContain("red");
  expect(contrast("ffffff", "000000")).toBeCloseTo(21);
  expect(await read("/insluiten?achtergrond=eee&tekst=ccc")).toContain("Deze kleuren samen kan niet iedereen lezen.");
});

test("the part for partners' pages is less than three kilobytes to fetch", async () => {
  expect(await bytesToFetch(join(import.meta.dirname, "vrijplaats-programma.browser.ts"))).toBeLessThan(3072);
});
