// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { type DirectoryFilter, readFilter } from "../finding/filter.ts";
import { entriesOnPage, findEntries } from "../finding/find-entries.queries.ts";
import { findPoint } from "../places/point.queries.ts";
import { mapAddress } from "./map-address.ts";
import { addEntry } from "./map-test-region.ts";

const centre = await createTestCentre();
const { regionId } = centre.centre;
const zaandam = [52.4389, 4.8266] as const;
const purmerend = [52.505, 4.96] as const;
const shelter = [52.4711, 4.8188] as const;

beforeEach(async () => {
  await centre.superPool.query("delete from network.service; delete from network.location where name = 'Wijkhuis'");
  centre.forgetPages();
});

async function add(...entries: Parameters<typeof addEntry>[2][]): Promise<string[]> {
  const ids: string[] = [];
  for (const entry of entries) ids.push(await addEntry(centre.superPool, regionId, entry));
  return ids;
}

async function read(address: string): Promise<string> {
  const response = await centre.visitor().get(address);
  expect(response.status).toBe(200);
  return await response.text();
}

const drawingOf = (html: string) => /<div class="kaart">[\s\S]*?<\/div>/.exec(html)?.[0] ?? "";
const below = (html: string) => html.slice(html.indexOf('id="lijst"'));

describe("the map and the list say the same", () => {
  test.each([
    ...["", "over=geld", "van=Zaandam", "van=Zaandam&binnen=5", "woorden=inloop", "woorden=geld&van=1506"],
    ...["open=1", "open=1&over=geld&van=zaanstad", "toegang=lift"],
  ])("for the choice %j", async (query) => {
    await add(
      ...Array.from({ length: 30 }, (_, number) => ({
        name: `Inloop ${number}`,
        at: [[52.4 + number / 200, 4.8 + (number % 7) / 50] as const],
        isOpen: number % 4 === 0,
        ...(number % 3 === 0 && { theme: "money" }),
      })),
      { name: "Luisterlijn", theme: "listening", isOpen: true },
      { name: "Schuilplek inloop", secretAt: [shelter], theme: "money" },
      { name: "Weg inloop", at: [zaandam], isHidden: true, theme: "money" },
    );
    const filter = readFilter(new URLSearchParams(query));

    const listed = await listAll(filter);
    const pages = await readAll(filter);

    expect(pages.flatMap(numbersBelow).sort((a, b) => a[0] - b[0])).toEqual(listed.map((id, index) => [index + 1, id]));
    for (const html of pages) expect(countOnMap(html) + countNotOnMap(pages)).toBe(listed.length);
  });

  /** As the list has them, page by page. */
  async function listAll(filter: DirectoryFilter): Promise<string[]> {
    const point = filter.from ? ((await findPoint(centre.db, regionId, filter.from))?.coordinates ?? null) : null;
    const asked = {
      regionId,
      centreId: centre.centre.id,
      point,
      now: centre.clock.now(),
      timeZone: "Europe/Amsterdam",
    };
    const ids: string[] = [];
    for (let page = 1; ; page += 1) {
      const found = await findEntries(centre.db, { ...asked, filter: { ...filter, page } });
      ids.push(...found.ids);
      if (page * entriesOnPage >= found.total) return ids;
    }
  }

  async function readAll(filter: DirectoryFilter): Promise<string[]> {
    const first = await read(mapAddress(filter, null));
    const count = Number(/Bladzijde 1 van (\d+)/.exec(first)?.[1] ?? 1);
    const others = Array.from({ length: count - 1 }, (_, index) => mapAddress({ ...filter, page: index + 2 }, null));
    return [first, ...(await Promise.all(others.map(read)))];
  }

  function numbersBelow(html: string): [number, string][] {
    return [...below(html).matchAll(/id="nummer-(\d+)"[\s\S]*?wegwijzer\/([0-9a-f-]{36})"/g)].map(
      ([, number, id = ""]): [number, string] => [Number(number), id],
    );
  }

  function countOnMap(html: string): number {
    const said = [...drawingOf(html).matchAll(/<text dy="\.35em">(\d+)(×?)</g)];
    return said.reduce((sum, [, number, several]) => sum + (several ? Number(number) : 1), 0);
  }

  function countNotOnMap(pages: readonly string[]): number {
    return pages.flatMap((html) => [...(html.split('aria-labelledby="h-niet"')[1] ?? "").matchAll(/id="nummer-/g)])
      .length;
  }
});

describe("the map", () => {
  test("each marker is a link with a name, in the order of the list, and leads to its entry", async () => {
    const [first, second] = await add({ name: "Aanloop", at: [zaandam] }, { name: "Buurtkamer", at: [purmerend] });

    const drawing = drawingOf(await read("/wegwijzer/kaart"));
    const links = [...drawing.matchAll(/<a href="([^"]+)" aria-label="([^"]+)"/g)].map(([, href, name]) => [
      href,
      name,
    ]);

    expect(links).toEqual([
      [`/wegwijzer/${first}`, "Nummer 1: Aanloop"],
      [`/wegwijzer/${second}`, "Nummer 2: Buurtkamer"],
    ]);
  });

  test("what lies close together is one marker that says how many, and leads closer until they lie apart", async () => {
    await add(
      { name: "Aanloop", at: [zaandam] },
      { name: "Buurtkamer", at: [[zaandam[0] + 0.002, zaandam[1]]] },
      { name: "Eetclub", at: [purmerend] },
    );

    const drawing = drawingOf(await read("/wegwijzer/kaart"));
    const [, closer = ""] =
      /<a href="([^"]+)" aria-label="2 dicht bij elkaar, vanaf nummer 1: Aanloop/.exec(drawing) ?? [];
    const html = await read(closer.replaceAll("&amp;", "&"));

    expect(drawing).toContain(">2×<");
    expect(drawingOf(html)).toContain("Nummer 1: Aanloop");
    expect(drawingOf(html)).toContain("Nummer 2: Buurtkamer");
    expect(html).toContain("2 op dit stuk van de kaart. 1 op een ander stuk van de kaart.");
    expect(below(html)).not.toContain("Eetclub");
  });

  test("it is moved by links that keep the choice", async () => {
    await add({ name: "Aanloop", at: [zaandam], theme: "money" });

    const html = await read("/wegwijzer/kaart?over=geld&midden=52.44,4.83&zoom=12");

    for (const word of ["Dichterbij", "Verder weg", "Noord", "Oost", "Zuid", "West", "Laat alles zien"]) {
      expect(html).toMatch(new RegExp(`<a class="chip" href="/wegwijzer/kaart\\?over=geld[^"]*#kaart">${word}</a>`));
    }
    expect(html).toContain("midden=52.44,4.83&amp;zoom=13#kaart");
  });

  test("it says of which town it is, how far a piece of it is, and whose it is", async () => {
    await add({ name: "Aanloop", at: [zaandam] });

    const html = await read("/wegwijzer/kaart");

    expect(html).toContain('aria-label="Kaart van Zaanstad en omgeving"');
    expect(drawingOf(html)).toContain("1 km");
    expect(html).toContain("Bron: CBS/Kadaster");
    expect(html).toContain('<path class="kaart__land" d="M');
    expect(await read("/en/wegwijzer/kaart")).toContain('aria-label="Map of Zaanstad and around"');
  });

  test("with nothing found it shows the country and says so", async () => {
    const html = await read("/wegwijzer/kaart?over=rouw");

    expect(html).toContain("0 gevonden.");
    expect(html).toContain("Op dit stuk van de kaart is niets.");
  });

  test("a long list below it goes on at the next page", async () => {
    await add(...Array.from({ length: 30 }, (_, number) => ({ name: `Inloop ${number}`, at: [zaandam] })));

    const html = await read("/wegwijzer/kaart");

    expect(html).toContain("Bladzijde 1 van 2");
    expect(html).toContain('href="/wegwijzer/kaart?bladzijde=2#lijst"');
    expect([...below(await read("/wegwijzer/kaart?bladzijde=2")).matchAll(/id="nummer-/g)]).toHaveLength(10);
  });

  test("five hundred entries are a page that an old telephone can load", async () => {
    await add(
      ...Array.from({ length: 500 }, (_, number) => ({
        name: `Inloop voor iedereen in de buurt ${number}`,
        at: [[51 + ((number * 7919) % 1000) / 450, 3.8 + ((number * 104_729) % 997) / 320] as const],
      })),
    );

    const html = await read("/wegwijzer/kaart");

    expect(html.length).toBeLessThan(80_000);
    expect(drawingOf(html)).toContain("×");
  }, 30_000);

  test("it asks nobody else for anything", async () => {
    await add({ name: "Aanloop", at: [zaandam] });

    const response = await centre.visitor().get("/wegwijzer/kaart");
    const html = await response.text();

    expect(response.headers.get("content-security-policy")).toContain("img-src 'self';");
    expect(html).not.toMatch(/<image|<img|<iframe|<script[^>]+https?:/);
    expect(
      [...html.matchAll(/(?:src|href)="(https?:\/\/[^"]+)"/g)].filter(([tag]) => /src=|\.(css|js|png|jpg)"/.test(tag)),
    ).toEqual([]);
  });
});

describe("a place that stays hidden", () => {
  test("is not on the map, does not change what piece of it is shown, and its entry stands below it", async () => {
    await add({ name: "Aanloop", at: [zaandam] });
    const without = drawingOf(await read("/wegwijzer/kaart"));
    await add({ name: "Zeker thuis", secretAt: [[52.9, 5.9]] });
    centre.forgetPages();

    const html = await read("/wegwijzer/kaart");

    expect(drawingOf(html)).toBe(without);
    expect(html).toContain("1 niet op de kaart.");
    expect(html.split('aria-labelledby="h-niet"')[1]).toContain("Zeker thuis");
    expect(html).not.toMatch(/52[.,]9|5[.,]9\b/);
  });

  test("follows from no piece of the map: wherever one looks, its entry is as far away as a telephone line", async () => {
    await add(
      { name: "Aanloop", at: [zaandam] },
      { name: "Zeker thuis", secretAt: [shelter] },
      { name: "Luisterlijn" },
    );

    for (const [latitude, longitude] of [shelter, purmerend]) {
      const html = await read(`/wegwijzer/kaart?midden=${latitude},${longitude}&zoom=16`);
      expect(html).toContain("0 op dit stuk van de kaart. 1 op een ander stuk van de kaart. 2 niet op de kaart.");
    }
  });

  test("does not come along with another place of the same entry", async () => {
    await add({ name: "Twee deuren", at: [zaandam], secretAt: [purmerend] });

    const html = await read("/wegwijzer/kaart");

    expect(drawingOf(html).match(/<a href/g)).toHaveLength(1);
    expect(html).toContain("Kaart van Zaanstad");
  });
});
