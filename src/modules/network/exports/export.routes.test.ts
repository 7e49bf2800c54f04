// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { beforeEach, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addService } from "../entries/test-entries.ts";
import { hsdsObjects } from "../hsds/objects.ts";

// Tuesday 24 November, 11.00.
const centre = await createTestCentre();
const visitor = centre.visitor();

beforeEach(async () => {
  await centre.superPool.query("truncate network.service, network.attribute cascade");
  await centre.superPool.query("delete from network.location where id not in (select location_id from network.centre)");
  await centre.superPool.query("delete from network.region where name = 'Elders'");
  centre.forgetPages();
});

const kade = { name: "De Kade", address_1: "Kade 1", city: "Zaandam", latitude: 52.4384123456, longitude: 4.8253 };

async function addHelp() {
  return await addService(centre, {
    name: "Schuldhulpmaatje",
    description: "Een maatje helpt je met geld; en met post.",
    url: "https://maatje.example/",
    email: "hulp@maatje.example",
    assured_date: "2026-11-02",
    terms: ["way-in/walk-in", "cost/free", "theme/money", "audience/young"],
    phones: [{ number: "+31 75 123 45 67" }],
    languages: [{ code: "nl" }, { code: "ar" }],
    schedules: [{ freq: "WEEKLY", byday: "MO,TU", opens_at: "09:00", closes_at: "17:00" }],
    places: [kade, { name: "De Sluis", address_1: "Sluis 2", city: "Wormerveer", latitude: 52.49, longitude: 4.79 }],
  });
}

/** A shelter: everything that would tell where it is has this word in it. */
async function addShelter() {
  return await addService(centre, {
    name: "Veilige plek",
    description: "Bel ons, dag en nacht.",
    terms: ["theme/safety"],
    places: [
      {
        ...{ name: "Geheimhuis", address_1: "Geheimpad 13", city: "Geheimdorp", postal_code: "9999 ZZ" },
        ...{ latitude: 51.987654, longitude: 5.987654, secret: true, access: ["access/lift"] },
        at: { description: "Geheim achterom", phones: [{ number: "0699999999", description: "Geheim" }] },
        phones: [{ number: "0688888888", description: "Geheim" }],
        schedules: [{ description: "Geheim rooster" }],
      },
    ],
  });
}

async function bytes(address: string): Promise<Uint8Array> {
  const response = await visitor.get(address);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

async function unzipped(address: string): Promise<Record<string, string>> {
  const files = unzipSync(await bytes(address));
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}

test("somebody of the municipality lays the directory on a map: a point for each place, and what has no place without one", async () => {
  const id = await addHelp();
  await addService(centre, { name: "Luisterlijn", terms: ["theme/listening"] });

  const response = await visitor.get("/wegwijzer.geojson");
  const { type, features } = await response.json();

  expect(response.headers.get("content-type")).toBe("application/geo+json");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(type).toBe("FeatureCollection");
  expect(features.map(({ geometry }: { geometry: unknown }) => geometry)).toEqual([
    null,
    { type: "Point", coordinates: [4.8253, 52.438412] },
    { type: "Point", coordinates: [4.79, 52.49] },
  ]);
  expect(features[1].properties).toMatchObject({
    ...{ entry: id, name: "Schuldhulpmaatje", organization: "Stichting Samen", place: "De Kade", city: "Zaandam" },
    ...{ themes: ["money"], audiences: ["young"], languages: ["nl", "ar"], checkedOn: "2026-11-02" },
    url: `http://localhost/wegwijzer/${id}`,
  });
});

test("whoever opens the list in a spreadsheet reads Dutch headings, one line for an entry, and no formula", async () => {
  const id = await addHelp();
  await addService(centre, { name: "=HYPERLINK(1)" });

  const response = await visitor.get("/wegwijzer.csv");
  const text = Buffer.from(await response.arrayBuffer()).toString();
  const [heading, formula, help] = text.split("\r\n");

  expect(response.headers.get("content-disposition")).toBe('attachment; filename="wegwijzer.csv"');
  expect(text.startsWith("\uFEFFNaam;Organisatie;Wat is het;Waar gaat het over;Voor wie;")).toBe(true);
  expect(heading?.split(";")).toHaveLength(19);
  expect(formula?.startsWith("'=HYPERLINK(1);")).toBe(true);
  expect(help).toBe(
    `Schuldhulpmaatje;Stichting Samen;"Een maatje helpt je met geld; en met post.";Geld en schulden;Jongeren;Kom gewoon binnen;Gratis;Nederlands, Arabisch;Maandag en dinsdag: 9.00 tot 17.00 uur;'+31 75 123 45 67;hulp@maatje.example;https://maatje.example/;De Kade / De Sluis;Kade 1 / Sluis 2;1500 AA / 1500 AA;Zaandam / Wormerveer;2026-11-02;http://localhost/wegwijzer/${id};${id}`,
  );
  expect(await (await visitor.get("/en/wegwijzer.csv")).text()).toMatch(/^Name;Organisation;/);
});

test("in Excel the heading stays in sight, dates are dates, and links lead to the entry and its own site", async () => {
  const id = await addHelp();

  const { sheets } = await readXlsx(await bytes("/wegwijzer.xlsx"), { readStyles: true });
  const [sheet] = sheets;
  const [heading = [], row = []] = sheet?.rows ?? [];

  expect(sheet?.name).toBe("Wegwijzer");
  expect(sheet?.freezePane).toMatchObject({ rows: 1 });
  expect(sheet?.columns?.[0]?.width).toBe(34);
  expect(row[heading.indexOf("Nagelopen op")]).toEqual(new Date("2026-11-02T00:00:00Z"));
  expect(row[heading.indexOf("Telefoon")]).toBe("+31 75 123 45 67");
  expect(sheet?.cells?.get(`1,${heading.indexOf("In de wegwijzer")}`)?.hyperlink?.target).toBe(
    `http://localhost/wegwijzer/${id}`,
  );
  expect(sheet?.cells?.get(`1,${heading.indexOf("Website")}`)?.hyperlink?.target).toBe("https://maatje.example/");
});

test("another directory gets the tables of HSDS, each row once and each reference to a row that is there", async () => {
  const id = await addHelp();
  await addHelp();

  const files = await unzipped("/wegwijzer.hsds.zip");
  const about = JSON.parse(files["datapackage.json"] ?? "");

  expect(Object.keys(files).sort()).toEqual(
    ["datapackage.json", ...Object.values(hsdsObjects).map(({ file }) => file)].sort(),
  );
  expect(about.resources).toHaveLength(23);
  const tables = new Map<string, Record<string, string>[]>();
  for (const { name, path, schema } of about.resources) {
    const [header = "", ...lines] = (files[path] ?? "").trimEnd().split("\r\n");
    const names: string[] = schema.fields.map((field: { name: string }) => field.name);
    expect(header.split(",")).toEqual(names);
    tables.set(
      name,
      lines.map((line) => {
        const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) => cell);
        return Object.fromEntries(names.map((column, index) => [column, cells[index] ?? ""]));
      }),
    );
  }
  for (const { name, schema } of about.resources) {
    const ids = tables.get(name)?.map((row) => row.id) ?? [];
    expect(new Set(ids).size, name).toBe(ids.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(tables.get(reference.resource)?.map((row) => row.id));
      for (const row of tables.get(name) ?? [])
        if (row[fields]) expect(known, `${name}.${fields}`).toContain(row[fields]);
    }
  }
  expect(tables.get("service")?.map((row) => row.id)).toContain(id);
  expect(tables.get("service_at_location")).toHaveLength(4);
  expect(tables.get("schedule")?.[0]).toMatchObject({ byday: '"MO,TU"', opens_at: "09:00" });
  expect(tables.get("taxonomy_term")?.map(({ code }) => code)).toContain("walk-in");
});

const files = ["/wegwijzer.geojson", "/wegwijzer.csv", "/wegwijzer.xlsx", "/wegwijzer.hsds.zip"];

async function everythingIn(address: string): Promise<string> {
  const content = await bytes(address);
  if (!/xlsx|zip/.test(address)) return strFromU8(content);
  return Object.values(unzipSync(content))
    .map((part) => strFromU8(part))
    .join("\n");
}

test.each(files)(
  "%s tells of a shelter that it is there, and nothing from which one could learn where",
  async (address) => {
    await addShelter();
    await addHelp();

    const all = await everythingIn(address);

    expect(all).toContain("Veilige plek");
    expect(all).toContain("De Kade");
    for (const hidden of [/geheim/i, /9999/, /51\.98/, /5\.98/, /06[89]{8}/]) expect(all).not.toMatch(hidden);
    const { rows } = await centre.superPool.query<{ id: string }>(
      "select id from network.location where is_confidential union select at.id from network.service_at_location at join network.location l on l.id = at.location_id where l.is_confidential",
    );
    for (const { id } of rows) expect(all).not.toContain(id);
  },
);

test.each(files)("%s has nothing of what is hidden, stopped or of another region", async (address) => {
  const hidden = await addService(centre, { name: "Verborgen hulp" });
  const stopped = await addService(centre, { name: "Gestopte hulp", status: "defunct" });
  const elsewhere = await addService(centre, { name: "Hulp elders" });
  await centre.superPool.query("update network.service set hidden_at = now() where id = $1", [hidden]);
  await centre.superPool.query("insert into network.region (id, name) values (gen_random_uuid(), 'Elders')");
  await centre.superPool.query(
    "update network.service set region_id = (select id from network.region where name = 'Elders') where id = $1",
    [elsewhere],
  );

  const all = await everythingIn(address);

  for (const id of [hidden, stopped, elsewhere]) expect(all).not.toContain(id);
  expect(all).not.toMatch(/Verborgen|Gestopte|elders/);
});

test.each(files)("%s has only what was chosen in the list", async (address) => {
  await addHelp();
  await addService(centre, { name: "Luisterlijn", terms: ["theme/listening"] });

  const all = await everythingIn(`${address}?over=luisteren`);

  expect(all).toContain("Luisterlijn");
  expect(all).not.toContain("Schuldhulpmaatje");
});

test.each(files)("whoever has %s already is told so until the directory changes", async (address) => {
  await addHelp();
  const first = await visitor.get(address);
  const again = async () => (await visitor.get(address, { "if-none-match": first.headers.get("etag") ?? "" })).status;

  expect(await again()).toBe(304);
  await addService(centre, { name: "Luisterlijn" });
  expect(await again()).toBe(200);
});

test("the page tells which file is for what, with addresses for what was chosen", async () => {
  const html = await (await visitor.get("/wegwijzer/downloads?over=geld&bladzijde=3")).text();

  expect(html).toContain('href="http://localhost/wegwijzer.xlsx?over=geld"');
  expect(html).toContain('href="http://localhost/wegwijzer.hsds.zip?over=geld"');
  expect(html).toContain("Je mag dit gebruiken, ook ergens anders. Noem de wegwijzer en kijk of het nog klopt.");
  expect(html).toContain("alleen wat je koos");
});
