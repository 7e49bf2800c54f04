// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { giveTurn } from "../../../../test/support/turns.ts";
import { createVisitor, type Visitor } from "../../../../test/support/visitor.ts";
import { readXml } from "../../../../test/support/xml.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
let coordinator: Visitor;

beforeEach(async () => {
  await pool.query("delete from site.news");
  centre.forgetPages();
  centre.clock.set("2026-11-24T11:00");
  coordinator = await centre.coordinator();
});

describe("someone who was given the news to do", () => {
  test("publishes it alone in their own turn, and sees nothing else of the team", async () => {
    const eva = await given("one");

    const at = await keptBy(eva);
    await eva.post(`${at}/publicatie`, { when: "now", day: "" });

    expect(await read("/nieuws/de-koelkast")).toContain("Dinsdag 24 november");
    expect((await eva.get("/team/mensen")).status).toBe(404);
    centre.clock.set("2026-12-01T00:00"); // their turn is over
    expect((await eva.get("/beheer/nieuws")).status).toBe(404);
  });

  test("publishes it only with another of a pair, who saw the same words", async () => {
    const [eva, sam] = [await given("pairs"), await given("pairs")];
    const at = await keptBy(eva);
    const publish = async (who: Visitor) =>
      await who.read(await who.post(`${at}/publicatie`, { when: "now", day: "" }));
    const isThere = async () => (await centre.visitor().get("/nieuws/de-koelkast")).status === 200;

    expect(await publish(eva)).toContain("Het gebeurt als nog iemand ja zegt.");
    await publish(eva);
    expect(await isThere()).toBe(false);
    await sam.post(at, { titleNl: "De koelkast", bodyNl: "Toch anders.", titleEn: "", bodyEn: "" });
    await publish(sam);
    expect(await isThere()).toBe(false);
    const list = await (await eva.get("/beheer/nieuws")).text();
    expect(list).toContain("Er is al één ja");
    await publish(eva);

    expect(await isThere()).toBe(true);
    expect((await eva.post(at, { titleNl: "Anders", bodyNl: "Alleen ik.", titleEn: "", bodyEn: "" })).status).toBe(422);
  });

  test("does nothing before they said yes themselves", async () => {
    const eva = await given("one", null);

    expect((await eva.get("/beheer/nieuws")).status).toBe(404);
  });
});

describe("a coordinator who writes news", () => {
  test("sees how it will look before it is kept, and loses nothing of it", async () => {
    const page = await (await write({ bodyNl: "Er staat een **nieuwe** koelkast.", step: "preview" })).text();

    expect(page).toContain("Dit is nog niet bewaard.");
    expect(page).toContain("<strong>nieuwe</strong>");
    expect(page).toContain('name="bodyNl" value="Er staat een **nieuwe** koelkast."');
    expect((await pool.query("select id from site.news")).rows).toEqual([]);
  });

  test("keeps it as a draft that nobody else sees, however often the form is sent", async () => {
    const formKey = crypto.randomUUID();
    await write({ formKey });
    await write({ formKey });

    expect(await (await coordinator.get("/beheer/nieuws")).text()).toContain("Klad");
    expect((await pool.query("select slug from site.news")).rows).toEqual([{ slug: "de-koelkast" }]);
    expect((await centre.visitor().get("/nieuws/de-koelkast")).status).toBe(404);
  });

  test("puts it on the site at once, takes it back, and changes it without losing its address", async () => {
    const at = await kept();
    await coordinator.post(`${at}/publicatie`, { when: "now", day: "" });
    expect(await read("/nieuws/de-koelkast")).toContain("Dinsdag 24 november");

    await coordinator.post(at, {
      titleNl: "De nieuwe koelkast",
      bodyNl: "Hij is er.",
      titleEn: "The fridge",
      bodyEn: "It is here.",
    });
    expect(await read("/nieuws/de-koelkast")).toContain("Hij is er.");
    expect(await read("/en/nieuws/de-koelkast")).toContain("It is here.");

    await coordinator.post(`${at}/terughalen`, {});
    expect((await centre.visitor().get("/nieuws/de-koelkast")).status).toBe(404);
  });

  test("chooses a day, from the first minute of which it is there", async () => {
    const at = await kept();
    expect((await coordinator.post(`${at}/publicatie`, { when: "day", day: "24-11-2026" })).status).toBe(422);
    await coordinator.post(`${at}/publicatie`, { when: "day", day: "26-11-2026" });

    centre.clock.set("2026-11-25T23:59");
    expect((await centre.visitor().get("/nieuws/de-koelkast")).status).toBe(404);
    const day = await (await centre.coordinator()).get("/beheer/nieuws");
    expect(await day.text()).toContain("Vanaf Donderdag 26 november");
    centre.clock.set("2026-11-26T00:00");
    expect((await centre.visitor().get("/nieuws/de-koelkast")).status).toBe(200);
  });

  test("throws it away, and can put it back", async () => {
    const at = await kept();
    await coordinator.post(`${at}/publicatie`, { when: "now", day: "" });

    const page = await coordinator.read(await coordinator.post(`${at}/verwijdering`, {}));
    expect(page).toContain("De koelkast is weg.");
    expect((await centre.visitor().get("/nieuws/de-koelkast")).status).toBe(404);

    await coordinator.post(`${at}/terugzetten`, {});
    expect((await centre.visitor().get("/nieuws/de-koelkast")).status).toBe(200);
  });

  test("hears what is missing beside its field", async () => {
    const response = await write({ titleNl: "", titleEn: "", bodyEn: "Text" });

    expect(response.status).toBe(422);
    expect(await response.text()).toContain("Vul een titel in.");
  });

  test("is the only one who may", async () => {
    const at = await kept();

    expect((await (await centre.host()).get(at)).status).toBe(404);
    expect((await centre.visitor().get(at)).headers.get("location")).toContain("/inloggen");
  });
});

describe("whoever reads", () => {
  test("finds the newest two on the home page, and a way there only when there is news", async () => {
    const somebody = () => createVisitor(centre.app, `${crypto.randomUUID().slice(0, 8)}.example`);
    expect(await (await somebody().get("/")).text()).not.toContain('href="/nieuws"');

    for (const titleNl of ["Een", "Twee", "Drie"]) await publish({ titleNl });
    centre.forgetPages();
    const home = await (await somebody().get("/")).text();

    expect(home).toContain('href="/nieuws"');
    expect(home.match(/href="\/nieuws\/[a-z]+"/g)).toHaveLength(2);
    expect(await (await somebody().get("/programma")).text()).toContain('href="/nieuws"');
  });

  test("finds no way to the news any more once the last of it is thrown away", async () => {
    const menuHasNews = async () => {
      centre.forgetPages();
      const page = await createVisitor(centre.app, `${crypto.randomUUID().slice(0, 8)}.example`).get("/programma");
      return (await page.text()).includes('href="/nieuws"');
    };
    const at = await kept();
    await coordinator.post(`${at}/publicatie`, { when: "now", day: "" });
    const before = await menuHasNews();
    await coordinator.post(`${at}/verwijdering`, {});

    expect([before, await menuHasNews()]).toEqual([true, false]);
  });

  test("reads Dutch where there is no English, and that is said", async () => {
    await publish({ titleNl: "De koelkast" });

    expect(await read("/en/nieuws/de-koelkast")).toMatch(/<article[^>]* lang="nl"/);
  });

  test("gets nothing that can do harm", async () => {
    await publish({ titleNl: "Kijk <script>", bodyNl: "<script>alert(1)</script> [x](javascript:alert(1))" });

    const page = await read("/nieuws/kijk-script");
    expect(page).not.toMatch(/<script>|href="javascript/);
  });
});

describe("the feed", () => {
  test("is RSS that a strict reader reads, with its own address and what stands in the news", async () => {
    await publish({ titleNl: "Soep & brood <vers>", bodyNl: 'Kom **eten**. Lees [meer](/programma).\n\n"Echt"' });

    const response = await centre.visitor().get("/nieuws.rss");
    const [rss] = readXml(await response.text());
    const channel = rss?.children[0];
    const item = channel?.children.find(({ name }) => name === "item");
    const text = (name: string) => item?.children.find((child) => child.name === name)?.text;

    expect(response.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
    expect(rss?.attributes.version).toBe("2.0");
    expect(channel?.children.find(({ name }) => name === "atom:link")?.attributes).toMatchObject({
      href: "http://localhost/nieuws.rss",
      rel: "self",
    });
    expect(text("title")).toBe("Soep & brood <vers>");
    expect(text("pubDate")).toBe("Tue, 24 Nov 2026 10:00:00 +0000");
    expect(text("link")).toBe("http://localhost/nieuws/soep-brood-vers");
    expect(text("description")).toBe("Kom eten. Lees meer.");
    expect(text("content:encoded")).toContain('<a href="http://localhost/programma">meer</a>');
  });

  test("says that nothing changed until something did", async () => {
    await publish({ titleNl: "Een" });
    const visitor = centre.visitor();
    const etag = (await visitor.get("/nieuws.rss")).headers.get("etag") ?? "";

    expect((await visitor.get("/nieuws.rss", { "if-none-match": etag })).status).toBe(304);
    await publish({ titleNl: "Twee" });
    expect((await visitor.get("/nieuws.rss", { "if-none-match": etag })).status).toBe(200);
  });
});

const empty = { titleNl: "De koelkast", bodyNl: "", titleEn: "", bodyEn: "", step: "save" };

async function write(fields: Record<string, string>): Promise<Response> {
  return await coordinator.post("/beheer/nieuws/nieuw", { ...empty, ...fields });
}

async function keptBy(who: Visitor): Promise<string> {
  const answer = await who.post("/beheer/nieuws/nieuw", empty);
  return (answer.headers.get("location") ?? "").replace("?bewaard", "");
}

/** A participant whose turn it is until the end of November. */
async function given(who: "one" | "pairs", acceptedAt: string | null = "2026-11-24"): Promise<Visitor> {
  const { personId, visitor } = await centre.signInAs({ name: "Eva", role: "participant" });
  await giveTurn(pool, { centreId: centre.centre.id, personId, task: "publish", who, acceptedAt });
  return visitor;
}

async function kept(fields: Record<string, string> = {}): Promise<string> {
  return ((await write(fields)).headers.get("location") ?? "").replace("?bewaard", "");
}

async function publish(fields: Record<string, string>): Promise<void> {
  await coordinator.post(`${await kept(fields)}/publicatie`, { when: "now", day: "" });
}

async function read(address: string): Promise<string> {
  centre.forgetPages();
  return await (await centre.visitor().get(address)).text();
}
