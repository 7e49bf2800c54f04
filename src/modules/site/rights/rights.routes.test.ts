// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { beforeEach, describe, expect, test } from "vitest";
import { clearPastTerms } from "#platform/rights";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";

const centre = await createTestCentre();
const pool = centre.superPool;

beforeEach(async () => {
  centre.clock.set("2026-11-24T11:00");
  await pool.query("delete from programme.activity");
});

async function addWalk(title: string, startsLocal = "2026-11-25T14:00"): Promise<string> {
  const activity = await addActivity(pool, centre.centre, { title, joining: "sign-up", capacity: 3 });
  await addOccurrence(pool, activity, { startsLocal });
  return `/programma/${activity.slug}/${startsLocal.slice(0, 10)}/aanmelding`;
}

async function join(visitor: Visitor, address: string, fields: Record<string, string>): Promise<string> {
  return (await visitor.post(address, fields)).headers.get("location") ?? "";
}

async function read(visitor: Visitor, address: string): Promise<string> {
  return await (await visitor.get(address)).text();
}

/** A page from memory, after what it shows has changed. */
async function readFresh(address: string): Promise<string> {
  centre.forgetPages();
  return await read(centre.visitor(), address);
}

async function unzip(response: Response): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function countOf(table: string, where = "true"): Promise<number> {
  return (await pool.query<{ count: number }>(`select count(*)::int as count from ${table} where ${where}`)).rows[0]
    ?.count as number;
}

describe("whoever has no place of their own", () => {
  test("takes along what is kept behind their link, to read and for other programs", async () => {
    const guest = centre.visitor();
    const own = await join(guest, await addWalk("Wandelen"), { name: "Anna", need: "een stoel" });

    const page = await read(guest, `${own}/gegevens`);
    const response = await guest.get(`${own}/gegevens/gegevens.zip`);
    const files = await unzip(response);

    expect(page).toContain("<h2>Aanmeldingen</h2>");
    expect(response.headers.get("content-type")).toBe("application/zip");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="gegevens.zip"');
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(Object.keys(files)).toEqual(["gegevens.html", "gegevens.json"]);
    expect(files["gegevens.html"]).toContain("<dt>Wat je nodig hebt</dt><dd>een stoel</dd>");
    expect(files["gegevens.html"]).toContain("<dd>25 november 2026, 14.00</dd>");
    expect(JSON.parse(files["gegevens.json"] ?? "")).toMatchObject({ centre: "De Proeftuin" });
    expect(files["gegevens.json"]).toContain('"name": "Anna"');
  });

  test("sees nothing of others who gave the same e-mail address", async () => {
    const walk = await addWalk("Wandelen");
    const reach = { contact: "email", reach: "samen@post.example" };
    await join(centre.visitor(), walk, { name: "Moeder", ...reach });
    const own = await join(centre.visitor(), walk, { name: "Dochter", ...reach });

    const files = await unzip(await centre.visitor().get(`${own}/gegevens/gegevens.zip`));

    expect(files["gegevens.json"]).toContain("Dochter");
    expect(files["gegevens.json"]).not.toContain("Moeder");
  });

  test("has everything erased at once and gets a receipt that says nothing of them", async () => {
    const guest = centre.visitor();
    const own = await join(guest, await addWalk("Wandelen"), {
      name: "Bram",
      contact: "email",
      reach: "bram@post.example",
    });
    const formKey = randomUUID();

    const done = await guest.post(`${own}/gegevens/wissen`, { formKey });
    const receipt = await read(guest, done.headers.get("location") ?? "");
    const file = await read(guest, `${done.headers.get("location")}/bewijs.txt`);

    expect(receipt).toContain("Aanmeldingen: 1 regel");
    expect(file).toContain("Gewist op 24 november 2026.");
    expect(receipt + file).not.toMatch(/bram/i);
    expect((await guest.get(own)).status).toBe(404);
    expect((await guest.post(`${own}/gegevens/wissen`, { formKey })).status).toBe(404);
    expect(await countOf("programme.occurrence", "places_taken > 0")).toBe(0);
    expect(await countOf("site.erasure", `form_key = '${formKey}'`)).toBe(1);
  });

  test("finds nothing with another's or a made-up link", async () => {
    for (const part of ["gegevens", "gegevens/gegevens.zip", "gegevens/wissen"])
      expect((await centre.visitor().get(`/a/AAAA/${part}`)).status).toBe(404);
    expect((await centre.visitor().get("/bewijs/aaaa-bbbb-cccc")).status).toBe(404);
  });
});

describe("whoever has a place of their own", () => {
  test("chooses what becomes of sign-ups, and without a choice nothing is erased", async () => {
    const { visitor, personId } = await centre.signInAs({
      name: "Cas",
      email: "cas@post.example",
      role: "facilitator",
    });
    await join(visitor, await addWalk("Wandelen"), { name: "Cas", contact: "email", reach: "cas@post.example" });

    const response = await visitor.post("/mijn-plek/gegevens/wissen", {});

    expect(response.status).toBe(422);
    expect(await response.text()).toContain("Kies of dit ook weg mag.");
    expect(await countOf("people.person", `id = '${personId}'`)).toBe(1);
  });

  test("is forgotten everywhere, sign-ups by their address too, and is signed out on every device", async () => {
    const { visitor, personId } = await centre.signInAs({
      name: "Dina",
      email: "dina@post.example",
      role: "facilitator",
    });
    const own = await join(centre.visitor(), await addWalk("Wandelen"), {
      ...{ name: "Dina", contact: "email", reach: "Dina@post.example" },
    });

    const done = await visitor.post("/mijn-plek/gegevens/wissen", { signUps: "erase" });

    expect(await visitor.read(done)).toContain("Waar je bent ingelogd: 1 regel");
    expect((await visitor.get("/mijn-plek/gegevens")).status).toBe(303);
    expect((await centre.visitor().get(own)).status).toBe(404);
    expect(await countOf("people.person", `id = '${personId}'`)).toBe(0);
    expect(await countOf('identity."user"', "email = 'dina@post.example'")).toBe(0);
  });

  test("lets sign-ups go on as a guest's", async () => {
    const { visitor, personId } = await centre.signInAs({
      name: "Eva",
      email: "eva@post.example",
      role: "facilitator",
    });
    const own = await join(visitor, await addWalk("Wandelen"), {
      name: "Eva",
      contact: "email",
      reach: "eva@post.example",
    });
    await visitor.post(`${own}/bewaren`, {});

    await visitor.post("/mijn-plek/gegevens/wissen", { signUps: "stay" });

    expect((await centre.visitor().get(own)).status).toBe(200);
    expect(await countOf("programme.sign_up", "name = 'Eva' and person_id is null")).toBe(1);
    expect(await countOf("people.person", `id = '${personId}'`)).toBe(0);
  });

  test("keeps the house running: its only coordinator first gives that role to someone else", async () => {
    await pool.query("delete from people.person");
    const { visitor, personId } = await centre.signInAs({ name: "Fay", role: "coordinator" });

    const refused = await visitor.post("/mijn-plek/gegevens/wissen", {});
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("Geef die rol eerst aan iemand anders.");

    await centre.signInAs({ name: "Gijs", role: "coordinator" });
    expect((await visitor.post("/mijn-plek/gegevens/wissen", {})).status).toBe(303);
    expect(await countOf("people.person", `id = '${personId}'`)).toBe(0);
  });
});

describe("how long a house keeps things", () => {
  const term = "programme.proposal";
  const addProposal = async (createdAt: string) =>
    await pool.query(
      "insert into programme.proposal (centre_id, door_id, about, content, title, sender_name, form_key, created_at) select $1, id, 'new', '{}', 'Koken', 'Ans', $2, $3 from programme.partner_door limit 1",
      [centre.centre.id, randomUUID(), createdAt],
    );

  test("is shorter when its coordinators choose so, longer only with a reason, and never without end", async () => {
    const coordinator = await centre.coordinator();
    const choose = async (days: string, reason = "") =>
      await coordinator.post("/beheer/bewaren", { term, days, reason });

    expect((await choose("60")).status).toBe(303);
    const tooLong = await choose("400", "Daarom.");
    const noReason = await choose("200");
    expect([tooLong.status, noReason.status]).toEqual([422, 422]);
    expect(await tooLong.text()).toContain("Kies hooguit 365 dagen.");
    expect(await noReason.text()).toContain("Schrijf op waarom jullie dit langer bewaren.");
    expect((await choose("200", "De subsidie vraagt het.")).status).toBe(303);

    const shown = await readFresh("/wat-wij-opschrijven");
    expect(shown).toContain("Bij ons is dat anders. Sinds het kwam: 200 dagen. Waarom: De subsidie vraagt het.");
    await choose("182");
    expect(await readFresh("/wat-wij-opschrijven")).not.toContain("Bij ons is dat anders");
  });

  test("decides what leaves: first seen without anything leaving, then noted without whose it was", async () => {
    const coordinator = await centre.coordinator();
    await pool.query(
      "insert into programme.partner_door (id, organization_id, centre_id, opened_at) values ($1, $2, $3, now())",
      [randomUUID(), centre.centre.organizationId, centre.centre.id],
    );
    await addProposal("2026-09-10T10:00:00Z");
    await coordinator.post("/beheer/bewaren", { term, days: "60", reason: "" });

    expect(await read(coordinator, "/beheer/bewaren")).toContain("<li>Wat een partner doorgaf: 1 regel</li>");
    expect(await countOf("programme.proposal")).toBe(1);

    await clearPastTerms(centre.db, centre.personalTables, centre.clock.now());

    const after = await read(coordinator, "/beheer/bewaren");
    expect(await countOf("programme.proposal")).toBe(0);
    expect(after).not.toContain("Wat een partner doorgaf: 1 regel");
    expect(after).toContain('<tr><th scope="row">24 november 2026</th><td>Wat een partner doorgaf</td><td>1</td></tr>');
  });

  test("is nobody's business who does not coordinate here", async () => {
    const host = await centre.host();
    for (const page of ["bewaren", "register", "wat-wij-opschrijven"]) {
      expect((await host.get(`/beheer/${page}`)).status).toBe(404);
      expect((await centre.visitor().get(`/beheer/${page}`)).status).toBe(303);
    }
  });
});

describe("what the house says about it", () => {
  test("the record names every table with something of a person, for whom it is and who can read it", async () => {
    const record = await read(await centre.coordinator(), "/beheer/register");

    for (const { table } of centre.personalTables) expect(record).toContain(`id="h-${table}"`);
    expect(record).not.toMatch(/[a-z]+:[a-zA-Z]+\.[a-zA-Z.]+/); // a text that is not there
  });

  test("the page for everyone becomes a version when a coordinator agrees, and earlier ones stay to be read", async () => {
    const coordinator = await centre.coordinator();
    const visitor = centre.visitor();
    expect(await readFresh("/wat-wij-opschrijven")).toContain("Het huis maakt er nog een afspraak van.");

    await coordinator.post("/beheer/wat-wij-opschrijven", { ownTextNl: "Foto’s maken we **niet**.", ownTextEn: "" });
    const first = await readFresh("/wat-wij-opschrijven");
    await coordinator.post("/beheer/bewaren", { term: "programme.personal_calendar", days: "10", reason: "" });
    const changed = await readFresh("/wat-wij-opschrijven");
    centre.clock.set("2026-12-01T11:00");
    await coordinator.post("/beheer/wat-wij-opschrijven", { ownTextNl: "Vraag het eerst.", ownTextEn: "Ask first." });
    const second = await readFresh("/en/wat-wij-opschrijven");
    const earlier = await readFresh("/wat-wij-opschrijven/versie/1");

    expect(first).toContain("Versie 1, afgesproken op 24 november 2026.");
    expect(first).toContain("<strong>niet</strong>");
    expect(changed).toContain("Sinds die dag is er iets veranderd.");
    expect(changed).toContain("10 dagen");
    expect(second).toContain("Version 2, agreed on 1 December 2026.");
    expect(second).toContain("Ask first.");
    expect(second).toContain("/en/wat-wij-opschrijven/versie/1");
    expect(earlier).toContain("<strong>niet</strong>");
    expect(earlier).not.toContain("10 dagen");
    expect((await visitor.get("/wat-wij-opschrijven/versie/3")).status).toBe(404);
  });
});
