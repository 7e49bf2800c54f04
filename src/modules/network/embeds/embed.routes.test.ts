// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { bytesToFetch } from "../../../../test/support/part-size.ts";
import { addService } from "../entries/test-entries.ts";

// Tuesday 24 November, 11.00.
const centre = await createTestCentre();
const visitor = centre.visitor();

beforeEach(async () => {
  await centre.superPool.query("truncate network.service, network.attribute cascade");
  centre.forgetPages();
});

async function read(address: string): Promise<string> {
  return await (await visitor.get(address)).text();
}

const weekdays = { freq: "WEEKLY", byday: "MO,TU,WE,TH,FR", opens_at: "09:00", closes_at: "17:00" };

async function addDebtHelp() {
  return await addService(centre, {
    ...{ name: "Schuldhulpmaatje", schedules: [weekdays] },
    terms: ["theme/money", "way-in/walk-in", "cost/free"],
    places: [{ name: "De Kade", address_1: "Kade 1", city: "Zaandam" }],
  });
}

test("a partner chooses what to show, sees it, and copies what to put on its own site", async () => {
  const html = await read("/wegwijzer/insluiten?over=geld&aantal=5&toegang=lift&toegang=drempelvrij&accent=%23aa0000");

  expect(html).toContain(
    '<iframe class="inbedding" src="/wegwijzer/insluiten/lijst?aantal=5&amp;toegang=drempelvrij&amp;toegang=lift&amp;over=geld&amp;accent=aa0000"',
  );
  expect(html).toContain("&lt;iframe src=&quot;http://localhost/wegwijzer/insluiten/lijst?aantal=5&amp;amp;");
  expect(html).toContain(
    "&lt;vrijplaats-wegwijzer src=&quot;http://localhost&quot; aantal=&quot;5&quot; lang=&quot;nl&quot; toegang=&quot;drempelvrij lift&quot; over=&quot;geld&quot;>",
  );
  expect(html).toContain('<option value="geld" selected');
});

test("the frame and the part show the same: whether one can just come, where, and until when, with links to the house", async () => {
  const id = await addDebtHelp();
  await addService(centre, { name: "Luisterlijn", terms: ["theme/listening"] });

  const html = await read("/wegwijzer/insluiten/lijst?over=geld");
  const response = await visitor.get("/wegwijzer/insluiten/lijst.json?over=geld");
  const list = await response.json();

  expect(html).toContain(`<a href="http://localhost/wegwijzer/${id}" target="_top">Schuldhulpmaatje</a>`);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(list).toEqual({
    url: "http://localhost/wegwijzer?over=geld",
    entries: [
      {
        url: `http://localhost/wegwijzer/${id}`,
        name: "Schuldhulpmaatje",
        organization: "Stichting Samen",
        lines: ["Kom gewoon binnen. Gratis.", "De Kade, Zaandam.", "Nu open tot 17.00 uur."],
      },
    ],
  });
  for (const line of list.entries[0].lines) expect(html).toContain(`<p>${line}</p>`);
  expect(html).not.toContain("Luisterlijn");
  expect(html).not.toContain("<script");
  expect(await read("/en/wegwijzer/insluiten/lijst")).toContain("Help and support, from the directory of De Proeftuin");
});

test("any site may hold the frame, also who has it already, and no other page of ours", async () => {
  await addDebtHelp();
  const frame = await visitor.get("/wegwijzer/insluiten/lijst");
  const again = await visitor.get("/wegwijzer/insluiten/lijst", { "if-none-match": frame.headers.get("etag") ?? "" });
  const choosing = await visitor.get("/wegwijzer/insluiten");
  const policy = (response: Response) => response.headers.get("content-security-policy");

  expect(policy(frame)).toContain("frame-ancestors *");
  expect(frame.headers.get("x-robots-tag")).toBe("noindex");
  expect(frame.headers.get("set-cookie")).toBeNull();
  expect(again.status).toBe(304);
  expect(policy(again)).toContain("frame-ancestors *");
  expect(policy(choosing)).toContain("frame-src 'self'");
  expect(policy(choosing)).toContain("frame-ancestors 'none'");
});

test("what the frame says of now is gone when the door closes", async () => {
  await addDebtHelp();
  expect(await read("/wegwijzer/insluiten/lijst")).toContain("Nu open tot 17.00 uur");

  centre.clock.set("2026-11-24T17:01");

  expect(await read("/wegwijzer/insluiten/lijst")).toContain("Nu dicht. Morgen open vanaf 9.00 uur");
  centre.clock.set("2026-11-24T11:00");
});

test("a shelter stands there without where it is, and what is hidden not at all", async () => {
  await addService(centre, {
    name: "Veilige plek",
    places: [{ name: "Geheimhuis", address_1: "Geheimpad 1", city: "Geheimdorp", secret: true }],
  });
  const hidden = await addService(centre, { name: "Verborgen hulp" });
  await centre.superPool.query("update network.service set hidden_at = now() where id = $1", [hidden]);
  centre.forgetPages();

  for (const address of ["/wegwijzer/insluiten/lijst", "/wegwijzer/insluiten/lijst.json"]) {
    const all = await read(address);
    expect(all).toContain("Veilige plek");
    expect(all).not.toMatch(/Geheim[a-z]|Verborgen/);
  }
});

test("a partner's own colours are used when everyone can read them", async () => {
  expect(await read("/wegwijzer/insluiten/kleuren.css?achtergrond=%23fffbe6&tekst=222")).toContain(
    "--grond:#fffbe6;--tekst:#222222",
  );
  expect(await read("/wegwijzer/insluiten?achtergrond=eee&tekst=ccc")).toContain(
    "Deze kleuren samen kan niet iedereen lezen.",
  );
});

test("the part for partners' pages is less than three kilobytes to fetch", async () => {
  expect(await bytesToFetch(join(import.meta.dirname, "vrijplaats-wegwijzer.browser.ts"))).toBeLessThan(3072);
});
