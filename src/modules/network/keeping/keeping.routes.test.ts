// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { listPartners } from "../organizations/organization.queries.ts";
import { keepTrue } from "./keeping.jobs.ts";
import { letterJobs } from "./letters.jobs.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
const team = "/team/wegwijzer";
let coordinator: Visitor;
let organization: string;
let link: string;

beforeEach(async () => {
  await pool.query("delete from network.service; delete from network.keeper; delete from platform.message");
  await pool.query("delete from network.organization where id not in (select organization_id from network.centre)");
  await pool.query("delete from platform.rate_count; delete from network.merged; delete from network.keeping_rule");
  centre.clock.set("2026-11-24T11:00");
  coordinator = await centre.coordinator();
  organization = await addOrganization("De Brug");
  link = await invite({ name: "Ans", email: "ans@brug.example" });
});

describe("the link of a keeper", () => {
  test("opens the entries of this organization, and nothing of another", async () => {
    const own = await addEntry("Spreekuur geld");
    const other = await addOrganization("De Linde");
    const strange = await addEntry("Inloop", other);

    const page = await read(link);

    expect(page).toContain("Dag Ans.");
    expect(page).toContain("Spreekuur geld");
    expect(page).not.toContain("Inloop");
    expect((await centre.visitor().get(`${link}/${own}`)).status).toBe(200);
    expect((await centre.visitor().get(`${link}/${strange}`)).status).toBe(404);
    expect((await centre.visitor().post(`${link}/${strange}/klopt`, {})).status).toBe(404);
  });

  test("goes by mail, with a subject that names nobody", async () => {
    const { rows } = await pool.query<{ id: string }>("select id from network.keeper");
    const event = { eventId: 1, kind: "x", subjectId: rows[0]?.id ?? "", centreId: centre.centre.id };
    for (const job of letterJobs)
      if ("onEvent" in job && /invite/.test(job.queue)) await job.onEvent(centre.workshop, event);

    const [letter] = await listLetters();

    expect(letter?.subject).toBe("Jullie bladzijde in de wegwijzer");
    expect(letter?.body).toContain(link);
  });

  test("does not work any more once it is withdrawn or renewed", async () => {
    const keeper = await keeperId();
    await coordinator.post(`${team}/organisaties/${organization}/bijhouders/${keeper}/vernieuwing`, {});
    const renewed = await linkOnPage();

    expect((await centre.visitor().get(link)).status).toBe(404);
    expect((await centre.visitor().get(renewed)).status).toBe(200);
    await coordinator.post(`${team}/organisaties/${organization}/bijhouders/${keeper}/intrekking`, {});
    expect((await centre.visitor().get(renewed)).status).toBe(404);
  });
});

test("an organization of the directory stands among the partners of a house once the house says so", async () => {
  const added = randomUUID();
  await coordinator.post(`${team}/organisaties/nieuw`, { formKey: added, name: "De Nieuwe Linde" });
  const isPartner = async () => (await listPartners(centre.db)).some(({ id }) => id === added);

  expect(await isPartner()).toBe(false);
  await coordinator.post(`${team}/organisaties/${added}/partner`, { partner: "yes" });
  expect(await isPartner()).toBe(true);
  await coordinator.post(`${team}/organisaties/${added}/partner`, { partner: "no" });
  expect(await isPartner()).toBe(false);
  expect((await coordinator.post(`${team}/organisaties/${added}/partner`, {})).status).toBe(422);
});

describe("what a keeper does", () => {
  test("one tap says that it is right, and visitors read by whom", async () => {
    const id = await addEntry("Spreekuur geld");

    const formKey = randomUUID();
    await centre.visitor().post(`${link}/${id}/klopt`, { formKey });
    await centre.visitor().post(`${link}/${id}/klopt`, { formKey });

    expect(await read(link)).toContain("Nagelopen op 24 november 2026 door de organisatie zelf");
    const { rows } = await pool.query("select assured_date::text, assurer_email from network.service");
    expect(rows).toEqual([{ assured_date: "2026-11-24", assurer_email: "post@brug.example" }]);
    expect((await pool.query("select 1 from network.checking")).rowCount).toBe(1);
  });

  test("a change waits for a yes, which shows what becomes different, and then stands there with its history", async () => {
    const id = await addEntry("Spreekuur geld");
    const before = await formOf(`${link}/${id}`);

    await send(`${link}/${id}`, { ...before, name: "Spreekuur geldzorgen", hoursMO: "9-12", phone0: "075 123 45 67" });
    expect(await names()).toEqual(["Spreekuur geld"]);
    const change = await waitingChange();
    const page = await (await coordinator.get(change)).text();
    expect(page).toContain("Spreekuur geldzorgen");
    expect(page).toContain("maandag 9.00-12.00");
    await coordinator.post(`${change}/ja`, {});
    await coordinator.post(`${change}/ja`, {});

    expect(await names()).toEqual(["Spreekuur geldzorgen"]);
    const { rows } = await pool.query(
      "select field_name, previous_value, replacement_value, updated_by from network.metadata where resource_id = $1 order by field_name",
      [id],
    );
    expect(rows).toContainEqual({
      ...{ field_name: "name", previous_value: "Spreekuur geld", replacement_value: "Spreekuur geldzorgen" },
      updated_by: "De Brug",
    });
    expect(rows.map(({ field_name }) => field_name)).toEqual(["name", "phones", "schedules"]);
    expect(rows.find(({ field_name }) => field_name === "phones")?.replacement_value).toBe(""); // it may be one person's
    expect(await read(link)).toContain("Ja gezegd");
  });

  test("no comes with a line, which the keeper reads", async () => {
    const id = await addEntry("Spreekuur geld");
    await send(`${link}/${id}`, { ...(await formOf(`${link}/${id}`)), name: "Iets anders" });
    const change = await waitingChange();

    expect((await coordinator.post(`${change}/nee`, {})).status).toBe(422);
    await coordinator.post(`${change}/nee`, { answer: "Zo heet een ander ook." });

    expect(await names()).toEqual(["Spreekuur geld"]);
    expect(await read(link)).toContain("Zo heet een ander ook.");
  });

  test("where no yes is needed it stands there at once", async () => {
    await coordinator.post(`${team}/organisaties/${organization}/ja-nodig`, { nod: "no" });

    await send(`${link}/nieuw`, { name: "Eettafel", wayIn: ["walk-in"], cost: "free", languages: ["nl", "tr"] });

    expect(await names()).toEqual(["Eettafel"]);
    expect((await pool.query("select code from network.language order by position")).rows).toEqual([
      { code: "nl" },
      { code: "tr" },
    ]);
  });

  test("what is new waits too, and a form sent twice waits once", async () => {
    const form = { name: "Eettafel", formKey: randomUUID() };
    await Promise.all([centre.visitor().post(`${link}/nieuw`, form), centre.visitor().post(`${link}/nieuw`, form)]);
    await coordinator.post(`${await waitingChange()}/ja`, {});

    expect(await names()).toEqual(["Eettafel"]);
  });

  test("a mistake gives the form again with what was typed", async () => {
    const wrong = { name: "", phone0: "bel maar", hoursMO: "overdag", description: "Kom eten.", email: "x" };
    const answer = await centre.visitor().post(`${link}/nieuw`, wrong);

    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain("Vul een naam in.");
    expect(page).toContain('href="#hoursMO"');
    expect(page).toContain('href="#phone0"');
    expect(page).toContain("Kom eten.");
    expect(page).toContain('value="overdag"');
  });

  test("what is there already is shown, and can be added all the same", async () => {
    await coordinator.post(`${team}/organisaties/${organization}/ja-nodig`, { nod: "no" });
    await addEntry("Eettafel");

    const asked = await centre.visitor().post(`${link}/nieuw`, { name: "eettafel" });
    expect(asked.status).toBe(422);
    expect(await asked.text()).toContain("Bestaat dit al?");
    await send(`${link}/nieuw`, { name: "eettafel", sure: "yes" });

    expect(await names()).toEqual(["Eettafel", "eettafel"]);
  });

  test("what has stopped is said, and comes back the same way", async () => {
    const id = await addEntry("Eettafel");
    await centre.visitor().post(`${link}/${id}/einde`, {});
    await coordinator.post(`${await waitingChange()}/ja`, {});

    expect((await pool.query("select status from network.service")).rows).toEqual([{ status: "defunct" }]);
    expect((await centre.visitor().get(`/wegwijzer/${id}/klopt-iets-niet`)).status).toBe(404);
  });

  test("nothing changed is nothing sent", async () => {
    const id = await addEntry("Eettafel");
    const answer = await centre.visitor().post(`${link}/${id}`, await formOf(`${link}/${id}`));

    expect(answer.headers.get("location")).toContain("gedaan=nothing");
  });
});

describe("a secret address", () => {
  test("is held for its keeper and the team, and stands in no history and no answer to visitors", async () => {
    await coordinator.post(`${team}/organisaties/${organization}/ja-nodig`, { nod: "no" });
    const place = { place0Id: "", place0Address1: "Verborgenlaan 7", place0Postal: "", place0Secret: "yes" };
    await send(`${link}/nieuw`, { name: "Opvang", ...place, place0City: "Stilstad", place0PostalCode: "1599 ZZ" });
    const { rows } = await pool.query<{ id: string }>("select id from network.service");
    const id = rows[0]?.id ?? "";

    expect(await read(`${link}/${id}`)).toContain("Verborgenlaan 7");
    expect(await (await coordinator.get(`${team}/hulp/${id}`)).text()).toContain("Verborgenlaan 7");
    for (const address of [
      link,
      `/wegwijzer/${id}/klopt-iets-niet`,
      `/wegwijzer/${id}`,
      "/wegwijzer",
      `/api/hsds/services/${id}`,
    ]) {
      expect(await read(address)).not.toMatch(/Verborgenlaan|Stilstad|1599/);
    }
    const { rows: history } = await pool.query(
      "select 1 from network.metadata where previous_value || replacement_value ~ 'Verborgenlaan|Stilstad|1599'",
    );
    expect(history).toEqual([]);
  });

  test("finds nothing for who tries whether something stands at it", async () => {
    const id = await addEntry("Opvang");
    await coordinator.post(`${team}/hulp/${id}/wijzigen`, {
      ...(await formOf(`${team}/hulp/${id}/wijzigen`, coordinator)),
      ...{ place0Id: "", place0Address1: "Verborgenlaan 7", place0PostalCode: "1599 ZZ", place0Secret: "yes" },
    });
    const tried = { place0Id: "", place0Address1: "Verborgenlaan 7", place0PostalCode: "1599 ZZ" };

    const answer = await centre.visitor().post(`${link}/nieuw`, { name: "Nachtopvang", ...tried });

    expect(answer.status).toBe(303);
  });
});

describe("what nobody looks at for long", () => {
  test("its keeper is asked, twice at most; then it is marked, the team hears, it is hidden, and one tap brings it back", async () => {
    const id = await addEntry("Spreekuur geld");
    await keepTrue(centre.workshop);
    const at = async (day: string) => {
      centre.clock.set(`${day}T09:00`);
      await keepTrue(centre.workshop);
      await keepTrue(centre.workshop);
    };
    const asked = async () => (await listLetters()).filter(({ kind }) => kind === "network.remind").length;

    await at("2027-05-22");
    expect(await asked()).toBe(0);
    await at("2027-05-23");
    expect(await asked()).toBe(1);
    expect(await read(link)).toContain("Lang niet nagelopen");
    await at("2027-07-07");
    expect(await asked()).toBe(2);
    await at("2027-08-21");
    expect(await asked()).toBe(2);
    expect(await read(link)).toContain("Niemand houdt dit nu bij");
    await at("2027-11-05");
    const events = await pool.query("select 1 from platform.event where kind = 'network.asks-attention'");
    expect(events.rowCount).toBeGreaterThan(0);
    expect(await isHidden(id)).toBe(false);
    await at("2027-11-19");
    expect(await isHidden(id)).toBe(true);
    expect((await centre.visitor().get(`/wegwijzer/${id}/klopt-iets-niet`)).status).toBe(404);

    coordinator = await centre.coordinator();
    await coordinator.post(`${team}/hulp/${id}/terug`, {});
    expect(await isHidden(id)).toBe(false);
    expect(await read(link)).toContain("Nagelopen op 19 november 2027 door De Proeftuin");
  });

  test("where nobody holds a link it says so at once, and nobody is written to", async () => {
    await coordinator.post(`${team}/organisaties/${organization}/bijhouders/${await keeperId()}/intrekking`, {});
    const id = await addEntry("Spreekuur geld");
    await keepTrue(centre.workshop);
    centre.clock.set("2027-05-23T09:00");

    await keepTrue(centre.workshop);

    expect((await listLetters()).filter(({ kind }) => kind === "network.remind")).toEqual([]);
    const { rows } = await pool.query("select unkept_on::text from network.watched_entry where service_id = $1", [id]);
    expect(rows).toEqual([{ unkept_on: "2027-05-23" }]);
  });
});

describe("the team", () => {
  test("adds an organization and an entry, notes a visit, and sees who looked", async () => {
    const added = await coordinator.post(`${team}/organisaties/nieuw`, { name: "De Linde", phone: "075 999 88 77" });
    const page = added.headers.get("location")?.split("?")[0] ?? "";
    const saved = await coordinator.post(`${page}/nieuw`, { name: "Inloop", place0Id: "", place0City: "Waterdam" });
    const entry = saved.headers.get("location")?.split("?")[0] ?? "";

    await coordinator.post(`${entry}/nagelopen`, {
      way: "visited",
      checkedOn: "2026-11-03",
      remark: "Deur zit rechts.",
    });
    const after = await (await coordinator.get(entry)).text();

    expect(after).toContain("Nagelopen op 3 november 2026 door iemand die er was");
    expect(after).toContain("Deur zit rechts.");
    expect((await coordinator.post(`${entry}/nagelopen`, { way: "visited", checkedOn: "2027-01-01" })).status).toBe(
      422,
    );
  });

  test("finds all there is, by name, whatever hides it", async () => {
    await addEntry("Spreekuur géld");
    await pool.query("update network.service set hidden_at = now()");

    const page = await (await coordinator.get(`${team}?woorden=geld`)).text();

    expect(page).toContain("Spreekuur géld");
    expect(page).toContain("Verborgen");
  });

  test("only a coordinator of this region", async () => {
    const id = await addEntry("Spreekuur geld");
    const host = await centre.host();

    for (const address of [team, `${team}/hulp/${id}`, `${team}/organisaties/${organization}`, `${team}/dubbel`]) {
      expect((await host.get(address)).status).toBe(404);
    }
  });

  test("of another region, with all its links, is as if it were not there", async () => {
    const host = `${randomUUID()}.localhost`;
    const elsewhere = await centre.addCentre(`ander-${randomUUID().slice(0, 8)}`, host);
    await pool.query(
      "with region as (insert into network.region default values returning id) update network.centre set region_id = region.id from region where centre.id = $1",
      [elsewhere.id],
    );
    const id = await addEntry("Spreekuur geld");
    const stranger = await centre.coordinatorOf(elsewhere);

    for (const address of [`${team}/hulp/${id}`, `${team}/organisaties/${organization}`]) {
      expect((await stranger.get(address, { host })).status).toBe(404);
    }
    expect((await centre.visitor().get(link, { host })).status).toBe(404);
    expect((await centre.visitor().get(`/wegwijzer/${id}/klopt-iets-niet`, { host })).status).toBe(404);
  });

  test("sets after how many days something is asked", async () => {
    const days = { staleDays: "60", unansweredDays: "30", hiddenDays: "60", needsNod: "no" };
    expect((await coordinator.post(`${team}/regels`, { ...days, staleDays: "3" })).status).toBe(422);
    await coordinator.post(`${team}/regels`, days);

    expect(await (await coordinator.get(`${team}/regels`)).text()).toContain('value="60"');
  });
});

async function addOrganization(name: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    "insert into network.organization (name, email) values ($1, 'post@brug.example') returning id",
    [name],
  );
  return rows[0]?.id ?? "";
}

async function addEntry(name: string, of = organization): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    "insert into network.service (organization_id, name) values ($1, $2) returning id",
    [of, name],
  );
  return rows[0]?.id ?? "";
}

async function invite(keeper: { name: string; email: string }): Promise<string> {
  await coordinator.post(`${team}/organisaties/${organization}/bijhouders`, keeper);
  return await linkOnPage();
}

async function linkOnPage(): Promise<string> {
  const page = await (await coordinator.get(`${team}/organisaties/${organization}`)).text();
  return /http:\/\/localhost(\/wegwijzer\/bijhouden\/[\w-]+)/.exec(page)?.[1] ?? "";
}

async function keeperId(): Promise<string> {
  return (await pool.query<{ id: string }>("select id from network.keeper")).rows[0]?.id ?? "";
}

/** The fields of the form on this page as they stand there. */
async function formOf(address: string, who = centre.visitor()): Promise<Record<string, string | string[]>> {
  const page = await (await who.get(address)).text();
  const fields: Record<string, string[]> = {};
  for (const [, attributes = ""] of page.matchAll(/<input ([^>]*)>/g)) {
    const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const [name, type] = [of("name"), of("type")];
    if (!name || ((type === "checkbox" || type === "radio") && !/\bchecked\b/.test(attributes))) continue;
    fields[name] = [...(fields[name] ?? []), of("value") ?? ""];
  }
  for (const [, name = "", text = ""] of page.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)</g))
    fields[name] = [text];
  return fields;
}

async function send(address: string, fields: Record<string, string | string[]>): Promise<void> {
  const answer = await centre.visitor().post(address, fields);
  expect([answer.status, answer.status === 422 ? (await answer.text()).match(/href="#[^<]*/g) : null]).toEqual([
    303,
    null,
  ]);
}

async function waitingChange(): Promise<string> {
  const { rows } = await pool.query<{ id: string }>("select id from network.proposed_change where state = 'new'");
  expect(rows).toHaveLength(1);
  return `${team}/wijzigingen/${rows[0]?.id}`;
}

async function names(): Promise<string[]> {
  return (await pool.query<{ name: string }>('select name from network.service order by name collate "C"')).rows.map(
    ({ name }) => name,
  );
}

async function isHidden(id: string): Promise<boolean> {
  const { rows } = await pool.query<{ hidden: boolean }>(
    "select hidden_at is not null as hidden from network.service where id = $1",
    [id],
  );
  return rows[0]?.hidden ?? false;
}

async function listLetters() {
  return (
    await pool.query<{ kind: string; subject: string; body: string }>(
      "select kind, subject, body from platform.message order by created_at",
    )
  ).rows;
}

async function read(address: string): Promise<string> {
  return await (await centre.visitor().get(address)).text();
}
