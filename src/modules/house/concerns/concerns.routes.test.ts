// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { type Transaction, withActor } from "#platform/db";
import { linkToken } from "#platform/links";
import type { PersonalTable } from "#platform/rights";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addPerson } from "../../../../test/support/people.ts";
import { createVisitor, type Visitor } from "../../../../test/support/visitor.ts";
import { personalTables } from "../personal-tables.ts";
import { clearPastConcerns } from "./clearing.commands.ts";
import { concernJobs } from "./concern.jobs.ts";
import { findConcern, listConcerns, listSteps } from "./concern.queries.ts";

const house = await createTestCentre();
const { superPool, centre, db, keys } = house;
const anne = await join("Anne", "coordinator");
const bea = await join("Bea", "coordinator");
const hein = await join("Hein", "host");
const path = "/niet-goed-gegaan";

beforeAll(async () => {
  await superPool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.id]);
  await anne.browser.post("/beheer/als-het-schuurt", {
    confidantName: "Fenna",
    confidantMail: "fenna@elders.example",
    confidantReach: "075 111 11 11",
    complaintsName: "Klachtencommissie Waterdam",
    complaintsReach: "Postbus 1\n1500 AA Waterdam",
    longestNoWeeks: "13",
  });
});

test("whoever was hurt tells it without a name, and finds the confidant and the complaints committee beside it", async () => {
  const form = await (await house.visitor().get(path)).text();

  for (const words of ["Fenna, de vertrouwenspersoon", "Alleen Anne, coördinator", "Een gastvrouw of gastheer"])
    expect(form).toContain(words);
  for (const words of ["075 111 11 11", "Klachtencommissie Waterdam", "Postbus 1"]) expect(form).toContain(words);
  const { browser, address } = await tell({ reader: "hosts", what: "Er werd over mij gelachen" });
  const own = await (await browser.get(address)).text();
  expect(own).toContain("Dit leest een gastvrouw of gastheer");
  expect(own).toMatch(/[CDFHJKMNPQRTVWX34679]{4} [CDFHJKMNPQRTVWX34679]{4}/);
  expect((await superPool.query("select name, contact from house.concern")).rows).toEqual([{ name: "", contact: "" }]);
});

test("where only the coordinators can read it, whoever it happened to is sent to help from outside the house", async () => {
  const other = await house.addCentre("buren", "buren.example");
  await addPerson(superPool, { name: "Cas", email: "cas@buren.example", role: "coordinator", centre: other });

  const form = await (await createVisitor(house.app, "buren.example").get(path)).text();

  expect(form).toContain("Kijk dan hieronder bij hulp van buiten het huis.");
  expect(form).not.toContain("Kies dan iemand anders");
});

test("without words or a reader the form comes back with what was typed, and nothing is kept", async () => {
  const answer = await house.visitor().post(path, { what: "", reader: `person:${randomUUID()}`, name: "Vlinder" });

  expect(answer.status).toBe(422);
  const html = await answer.text();
  for (const words of ["Eén zin is genoeg", "Kies wie dit mag lezen", "Vlinder"]) expect(html).toContain(words);
});

test("a complaint about a coordinator stays from that coordinator: by page, by address and in the database", async () => {
  for (const reader of ["hosts", "confidant", `person:${bea.id}`]) {
    const { id, address } = await tell({ reader, what: `Anne riep tegen mij (${reader})` });

    expect(await (await anne.browser.get("/team/niet-goed-gegaan")).text()).not.toContain(id);
    for (const guess of [`/team/niet-goed-gegaan/${id}`, `${path}/${id}`, `/vertrouwenspersoon/${id}`])
      expect((await anne.browser.get(guess)).status).toBe(404);
    const posted = await anne.browser.post(`/team/niet-goed-gegaan/${id}/stap`, { kind: "words", body: "Onzin" });
    expect(posted.status).toBe(404);
    const found = await withActor(db, anne.actor, async (trx) => [
      await findConcern(trx, centre.id, id),
      (await listConcerns(trx, centre.id)).filter((one) => one.id === id),
      await listSteps(trx, id),
    ]);
    expect(found).toEqual([null, [], []]);
    expect(await (await anne.browser.get("/team/berichten")).text()).not.toContain("house.message");
    expect((await house.visitor().get(address)).status).toBe(200);
  }
});

test("each reader finds what was told to them, and nobody else does", async () => {
  const told = {
    hosts: await tell({ reader: "hosts" }),
    coordinators: await tell({ reader: "coordinators" }),
    bea: await tell({ reader: `person:${bea.id}` }),
  };
  const reads = async ({ browser }: typeof anne) =>
    await Promise.all(Object.values(told).map(async ({ id }) => (await browser.get(addressOf(id))).status));

  expect(await reads(anne)).toEqual([404, 200, 404]);
  expect(await reads(bea)).toEqual([404, 200, 200]);
  expect(await reads(hein)).toEqual([200, 404, 404]);
});

test("the teller reads what was done and who read it, says more, and what was closed opens again", async () => {
  const { id, browser, address } = await tell({ reader: "hosts", what: "De deur bleef dicht" });
  await hein.browser.get(addressOf(id));
  await hein.browser.post(`${addressOf(id)}/stap`, { kind: "done", body: "Er hangt nu een bel." });
  await hein.browser.post(`${addressOf(id)}/afronding`, {});

  const own = await (await browser.get(address)).text();
  for (const words of ["Er hangt nu een bel.", "Hein, op 24 november 2026", "Het is afgerond"])
    expect(own).toContain(words);
  const again = await browser.post(`${address}/bericht`, { body: "Dank je. De bel doet het niet." });
  expect(await browser.read(again)).not.toContain("Het is afgerond");
  expect(await (await hein.browser.get(addressOf(id))).text()).toContain("De bel doet het niet.");
});

test("the same form sent twice is told once, and gives the same link", async () => {
  const form = { formKey: randomUUID(), what: "Twee keer gedrukt", reader: "hosts" };
  const answers = await Promise.all([form, form, form].map((one) => house.visitor().post(path, one)));

  expect(new Set(answers.map(({ headers }) => headers.get("location"))).size).toBe(1);
  expect((await superPool.query("select from house.concern where form_key = $1", [form.formKey])).rows).toHaveLength(1);
});

test("the confidant reads by a link in a neutral letter, until the teller chooses someone else", async () => {
  const { id, browser, address } = await tell({ reader: "confidant", what: "Alleen voor buiten" });
  await letters("house.tell-reader", id);
  const letter = await lastLetterTo("fenna@elders.example");
  const confidant = house.visitor();

  expect(letter.subject).toBe("Er staat iets voor je klaar");
  expect(letter.body).not.toContain("buiten");
  const page = await confidant.get(letter.link);
  expect(await page.text()).toContain("Alleen voor buiten");
  expect(page.headers.get("cache-control")).toBe("no-store");
  await confidant.post(`${letter.link}/stap`, { kind: "words", body: "Ik bel je graag." });
  expect(await (await browser.get(address)).text()).toContain("Fenna schreef:");

  await browser.post(`${address}/lezer`, { reader: "hosts" });

  expect((await confidant.get(letter.link)).status).toBe(404);
  expect((await confidant.post(`${letter.link}/stap`, { kind: "words", body: "x" })).status).toBe(404);
  expect((await hein.browser.get(addressOf(id))).status).toBe(200);

  await browser.post(`${address}/lezer`, { reader: "confidant" });

  expect((await confidant.get(letter.link)).status).toBe(404); // given back, it is read by the link of a new letter
});

test("what nobody would read now is not offered: a host who rests is no reader", async () => {
  const offered = async () => (await (await house.visitor().get(path)).text()).includes('value="hosts"');
  const rest = async (since: string | null) =>
    await superPool.query("update people.role set paused_at = $2 where person_id = $1", [hein.id, since]);

  const before = await offered();
  await rest("2026-11-24T10:00:00Z");
  const meanwhile = await offered();
  await rest(null);

  expect([before, meanwhile]).toEqual([true, false]);
});

test("who left an e-mail address hears that an answer waits, in a letter that says nothing else", async () => {
  const { id } = await tell({ reader: "hosts", contact: "vlinder@thuis.example" });
  await hein.browser.post(`${addressOf(id)}/stap`, { kind: "words", body: "Kom je dinsdag?" });
  await letters("house.tell-teller", id);

  const letter = await lastLetterTo("vlinder@thuis.example");
  expect(letter.body).not.toContain("dinsdag");
  expect(await (await house.visitor().get(letter.link)).text()).toContain("Kom je dinsdag?");
});

test("by the code on paper the teller comes back, and a wrong code opens nothing", async () => {
  const { browser, address } = await tell({ reader: "hosts", what: "Op papier bewaard" });
  const code = /class="code-kort">([^<]+)</.exec(await (await browser.get(address)).text())?.[1] ?? "";
  const visitor = house.visitor();

  expect(await visitor.read(await visitor.post(`${path}/met-code`, { code: code.toLowerCase() }))).toContain(
    "Op papier",
  );
  const wrong = await visitor.post(`${path}/met-code`, { code: "CDFH 3467" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("We vinden deze code niet.");
});

test("what the teller takes back is gone with all that was answered, and the link with it", async () => {
  const { id, browser, address } = await tell({ reader: "hosts" });
  await hein.browser.post(`${addressOf(id)}/stap`, { kind: "words", body: "Dank je" });

  expect((await browser.post(`${address}/gewist`, {})).status).toBe(422);
  expect(await browser.read(await browser.post(`${address}/gewist`, { sure: "yes" }))).toContain("Alles is gewist");

  expect((await browser.get(address)).status).toBe(404);
  expect((await hein.browser.get(addressOf(id))).status).toBe(404);
  expect((await superPool.query("select from house.concern_step where concern_id = $1", [id])).rows).toEqual([]);
});

test("when the one coordinator who was chosen has left, the teller reads that nobody reads it, and chooses again", async () => {
  const cor = await join("Cor", "coordinator");
  const { browser, address } = await tell({ reader: `person:${cor.id}` });
  await superPool.query("update people.role set ended_at = now() where person_id = $1", [cor.id]);

  expect(await (await browser.get(address)).text()).toContain("Niemand leest het nu.");
  const after = await browser.read(await browser.post(`${address}/lezer`, { reader: "coordinators" }));
  expect(after).toContain("Dit leest de coördinatoren");
});

test("a link of another kind, of another centre or made up opens nothing", async () => {
  const { id } = await tell({ reader: "hosts" });
  const tokens = [
    linkToken(keys, { kind: "sign-up", id, version: 1 }),
    linkToken(keys, { kind: "concern", id, version: 2 }),
    "AAAA",
  ];

  for (const token of tokens) expect((await house.visitor().get(`${path}/${token}`)).status).toBe(404);
  const other = await house.addCentre("elders", "elders.example");
  expect(other.id).not.toBe(centre.id);
  const elsewhere = createVisitor(house.app, "elders.example");
  expect((await elsewhere.get(`${path}/${linkToken(keys, { kind: "concern", id, version: 1 })}`)).status).toBe(404);
});

test("a year after it was closed it is gone, and how many there were is told to nobody", async () => {
  const { id: old } = await tell({ reader: "hosts" });
  const { id: young } = await tell({ reader: "hosts" });
  await superPool.query("update house.concern set closed_at = $2::timestamptz where id = $1", [
    old,
    "2025-11-20T10:00:00Z",
  ]);

  const counted = await withActor(
    db,
    { kind: "house" },
    async (trx) => await clearPastConcerns(trx, house.clock.now()),
  );

  expect(counted).toBe(0);
  const { rows } = await superPool.query("select id from house.concern where id = any($1)", [[old, young]]);
  expect(rows).toEqual([{ id: young }]);
});

test("who told it takes it along and has it erased by their address, and a reader who is erased leaves no name", async () => {
  const mine = await tell({ reader: "hosts", what: "Van mij", contact: "Mus@thuis.example" });
  const other = await tell({ reader: "hosts", what: "Van een ander" });
  for (const { id } of [mine, other])
    await hein.browser.post(`${addressOf(id)}/stap`, { kind: "done", body: "Gedaan" });
  const ofAll = async <Row>(ask: (table: PersonalTable, trx: Transaction) => Promise<Row>) =>
    await withActor(db, { kind: "house" }, async (trx) => {
      const answers: Row[] = [];
      for (const table of personalTables) answers.push(await ask(table, trx));
      return answers;
    });

  const taken = await ofAll(async (table, trx) => await table.exportRows(trx, { email: "mus@thuis.example" }));
  const erased = await ofAll(async (table, trx) => await table.erase(trx, { email: "mus@thuis.example" }));
  await ofAll(async (table, trx) => await table.erase(trx, { personId: hein.id }));

  expect(JSON.stringify(taken)).toContain("Van mij");
  expect(JSON.stringify(taken)).not.toContain("Van een ander");
  expect(erased).toEqual([0, 1, 0]);
  expect((await mine.browser.get(mine.address)).status).toBe(404);
  const { rows } = await superPool.query("select body, by_name, by_id from house.concern_step where concern_id = $1", [
    other.id,
  ]);
  expect(rows).toEqual([{ body: "Gedaan", by_name: "", by_id: null }]);
});

async function join(name: string, role: "coordinator" | "host") {
  const email = `${name.toLowerCase()}@team.example`;
  const { personId: id, visitor: browser } = await house.signInAs({ name, email, role });
  const coordinatorAt = role === "coordinator" ? [centre.id] : [];
  const actor = { kind: "person", personId: id, hostAt: [centre.id], coordinatorAt } as const;
  return { id, browser, actor };
}

type Told = { id: string; browser: Visitor; address: string };

async function tell(fields: { reader: string; what?: string; contact?: string }): Promise<Told> {
  const formKey = randomUUID();
  const browser = house.visitor();
  const answer = await browser.post(path, { what: "Iets ging mis", ...fields, formKey });
  const { rows } = await superPool.query<{ id: string }>("select id from house.concern where form_key = $1", [formKey]);
  const address = new URL(answer.headers.get("location") ?? "", "http://localhost").pathname;
  return { id: rows[0]?.id ?? "", browser, address };
}

function addressOf(id: string): string {
  return `/team/niet-goed-gegaan/${id}`;
}

/** Does the job as the worker would, for the event about this concern. */
async function letters(queue: string, subjectId: string): Promise<void> {
  const job = concernJobs(house.identity.findEmails).find((one) => one.queue === queue);
  if (!job || !("onEvent" in job)) throw new Error(`no job ${queue}`);
  await job.onEvent(house.workshop, { eventId: 1, kind: "", subjectId, centreId: centre.id });
}

async function lastLetterTo(address: string): Promise<{ subject: string; body: string; link: string }> {
  const { rows } = await superPool.query<{ subject: string; body: string; centre_id: string | null }>(
    "select subject, body, centre_id from platform.message where address = $1 order by created_at desc limit 1",
    [address],
  );
  const letter = rows[0] ?? { subject: "", body: "", centre_id: "none" };
  expect(letter.centre_id).toBeNull();
  return { ...letter, link: new URL(/https?:\S+/.exec(letter.body)?.[0] ?? "http://none").pathname };
}
