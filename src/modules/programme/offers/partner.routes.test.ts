// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { linkToken, readLinkToken } from "#platform/links";
import { clearPastTerms } from "#platform/rights";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { offersJobs } from "./offers.jobs.ts";
import { offersTables } from "./personal-tables.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
const partner = await addPartner("De Buren");
const other = await addPartner("De Brug");
const doors = "/team/voorstellen/partners";
let coordinator: Visitor;
let door: string;

beforeEach(async () => {
  await pool.query("delete from programme.activity; delete from programme.partner_door; delete from platform.message");
  await pool.query("delete from platform.rate_count");
  centre.clock.set("2026-11-24T11:00");
  coordinator = await centre.coordinator();
  door = await giveLink(partner);
});

describe("the link of a partner", () => {
  test("opens what this partner offers here, and nothing of another", async () => {
    await addOffer({ title: "Samen koken" });
    const stranger = await giveLink(other);

    expect(await read(door)).toContain("Samen koken");
    expect(await read(stranger)).not.toContain("Samen koken");
    const [activity] = await listActivities();
    expect((await centre.visitor().get(`${stranger}/${activity?.id}`)).status).toBe(404);
    expect((await centre.visitor().post(`${stranger}/${activity?.id}/einde`, {})).status).toBe(404);
  });

  test("does not work any more once it is withdrawn, also when the partner gets a new one", async () => {
    await coordinator.post(`${doors}/${partner}/intrekking`, {});
    const answer = await centre.visitor().get(door);
    const again = await giveLink(partner);

    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("Deze link werkt niet meer");
    expect(again).not.toBe(door);
    expect((await centre.visitor().get(door)).status).toBe(404);
    expect((await centre.visitor().get(again)).status).toBe(200);
  });

  test("opens by its own kind alone: the number of a door in a link of another kind is no door", async () => {
    const link = readLinkToken(centre.keys, door.slice("/partner/".length));
    if (!link) throw new Error("no link");

    const answer = await centre.visitor().get(`/partner/${linkToken(centre.keys, { ...link, kind: "sign-up" })}`);

    expect(answer.status).toBe(404);
  });

  test("does not open another centre", async () => {
    const host = `${randomUUID()}.localhost`;
    await centre.addCentre(`ander-${randomUUID().slice(0, 8)}`, host);

    const answer = await centre.visitor().get(door, { host });

    expect(answer.status).toBe(404);
  });
});

describe("telling something new", () => {
  test("is not shown before somebody nods, and then it is, with the partner's name", async () => {
    await send(`${door}/nieuw`, filled());
    expect(await listActivities()).toEqual([]);
    expect(await read(door)).toContain("Nieuw: Samen koken");

    const proposal = await openProposal();
    expect(proposal.page).toContain("Elke donderdag van 17.00 tot 19.00 uur");
    expect(proposal.page).toContain('href="tel:0612345678"');
    await coordinator.post(`${proposal.address}/ja`, {});

    const page = await (await centre.visitor().get("/programma/samen-koken")).text();
    expect(page).toContain("De Buren");
    expect(await read(door)).toContain("Ja gezegd");
  });

  test("sent twice it waits once, and two coordinators who nod at once add it once", async () => {
    const form = { ...filled(), formKey: randomUUID() };
    await Promise.all([send(`${door}/nieuw`, form), send(`${door}/nieuw`, form)]);
    const { address } = await openProposal();

    await Promise.all([coordinator.post(`${address}/ja`, {}), coordinator.post(`${address}/ja`, {})]);

    expect(await countProposals()).toBe(1);
    expect(await listActivities()).toHaveLength(1);
  });

  test("a mistake gives the form again with what was typed", async () => {
    const answer = await centre.visitor().post(`${door}/nieuw`, { ...filled(), title: "", senderPhone: "bel maar" });

    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain("Geef het een naam.");
    expect(page).toContain("Vul een telefoonnummer in, of laat het leeg.");
    expect(page).toContain('value="Wij koken met wat er is."');
  });

  test("a form cannot say that the house or another partner offers it", async () => {
    await send(`${door}/nieuw`, { ...filled(), offeredBy: other, hosts: "Iemand", roomId: randomUUID() });
    await coordinator.post(`${(await openProposal()).address}/ja`, {});

    expect((await listActivities()).map(({ offered_by }) => offered_by)).toEqual([partner]);
  });

  test("the coordinators get a letter that says nothing of what it is", async () => {
    await send(`${door}/nieuw`, filled());
    const { rows } = await pool.query<{ id: string }>("select id from programme.proposal");
    const event = { eventId: 1, kind: "programme.proposed", subjectId: rows[0]?.id ?? "", centreId: centre.centre.id };

    for (const job of offersJobs) if ("onEvent" in job) await job.onEvent(centre.workshop, event);

    const mails = await pool.query<{ body: string }>(
      "select body from platform.message where kind = 'programme.proposal'",
    );
    expect(mails.rows.length).toBeGreaterThan(0);
    for (const { body } of mails.rows) expect(body).not.toMatch(/koken|Buren|Ans/i);
  });

  test("behind one link so much is taken and no more", async () => {
    const answers = [];
    for (let time = 0; time < 61; time += 1) answers.push(await centre.visitor().post(`${door}/nieuw`, {}));

    expect(answers.map(({ status }) => status).slice(-2)).toEqual([422, 429]);
  });
});

describe("changing and ending", () => {
  test("shows what stands now beside what it becomes, and changes only that", async () => {
    const id = await addOffer();
    await coordinator.post(`/team/programma/${id}`, { ...filled(), ...asTeam(), hosts: "Noor", step: "save" });

    await send(`${door}/${id}`, { ...filled(), startTime: "18:00" });
    const proposal = await openProposal();
    expect(proposal.page).toContain("Elke donderdag van 17.00 tot 19.00 uur");
    expect(proposal.page).toContain("Elke donderdag van 18.00 tot 19.00 uur");
    expect(proposal.page).not.toContain(">Naam<");
    await coordinator.post(`${proposal.address}/ja`, {});

    expect(await listActivities()).toMatchObject([{ hosts: ["Noor"], starts: "18:00" }]);
  });

  test("nothing changed is nothing sent", async () => {
    const id = await addOffer();

    const answer = await centre.visitor().post(`${door}/${id}`, filled());

    expect(answer.headers.get("location")).toContain("gedaan=nothing");
    expect(await countProposals("new")).toBe(0);
  });

  test("no comes with a sentence, which the partner reads", async () => {
    const id = await addOffer();
    await send(`${door}/${id}`, { ...filled(), title: "Koken voor gevorderden" });
    const { address } = await openProposal();

    expect((await coordinator.post(`${address}/nee`, {})).status).toBe(422);
    await coordinator.post(`${address}/nee`, { answer: "Het is juist voor wie het nog leert." });

    expect(await read(door)).toContain("Het is juist voor wie het nog leert.");
    expect((await listActivities()).map(({ title }) => title)).toEqual(["Samen koken"]);
  });

  test("a no that is too long comes back with what was typed", async () => {
    const id = await addOffer();
    await send(`${door}/${id}`, { ...filled(), title: "Koken voor gevorderden" });
    const { address } = await openProposal();

    const again = await coordinator.post(`${address}/nee`, {
      answer: "Het is juist voor wie het nog leert. ".repeat(9),
    });

    expect(again.status).toBe(422);
    expect(await again.text()).toContain("Het is juist voor wie het nog leert. Het is juist");
  });

  test("what stops is ended by the nod, and says beforehand whom it touches", async () => {
    const id = await addOffer();
    await pool.query("update programme.occurrence set places_taken = 1 where starts_local = '2026-12-03T17:00'");

    await send(`${door}/${id}/einde`, {});
    const proposal = await openProposal();
    expect(proposal.page).toContain("Op 1 datum hebben mensen zich aangemeld.");
    await coordinator.post(`${proposal.address}/ja`, {});

    expect((await listActivities()).map(({ ended }) => ended)).toEqual([true]);
  });

  test("that it still goes on needs no nod", async () => {
    const id = await addOffer();
    await pool.query("update programme.activity set confirmation_asked_at = now(), unconfirmed_at = now()");

    expect(await read(door)).toContain("Gaat dit nog door?");
    await centre.visitor().post(`${door}/${id}/bevestiging`, {});

    const { rows } = await pool.query("select 1 from programme.activity where unconfirmed_at is null");
    expect(rows).toHaveLength(1);
  });
});

describe("who sees proposals", () => {
  test("only a coordinator of this centre", async () => {
    await send(`${door}/nieuw`, filled());
    const { address } = await openProposal();
    const elsewhere = await centre.addCentre(`ander-${randomUUID().slice(0, 8)}`, `${randomUUID()}.localhost`);
    const [host, stranger] = [await centre.host(), await centre.coordinatorOf(elsewhere)];

    for (const one of [host, stranger]) {
      expect((await one.get(address)).status).toBe(404);
      expect((await one.post(`${address}/ja`, {})).status).toBe(404);
    }
    expect(await listActivities()).toEqual([]);
  });

  test("the name and number of who sent it go four weeks after the answer", async () => {
    await send(`${door}/nieuw`, filled());
    await coordinator.post(`${(await openProposal()).address}/nee`, { answer: "Nu even niet." });
    const left = async () =>
      (await pool.query<{ who: string }>("select sender_name || sender_phone as who from programme.proposal")).rows;

    await clearPastTerms(centre.db, offersTables, centre.clock.now());
    expect(await left()).toEqual([{ who: "Ans06 12345678" }]);
    centre.clock.set("2026-12-23T11:00");
    await clearPastTerms(centre.db, offersTables, centre.clock.now());
    expect(await left()).toEqual([{ who: "" }]);
    centre.clock.set("2027-06-01T11:00");
    await clearPastTerms(centre.db, offersTables, centre.clock.now());
    expect(await left()).toEqual([]);
  });

  test("who sent it can be called for as long as nobody answered", async () => {
    await send(`${door}/nieuw`, filled());
    centre.clock.set("2026-12-23T11:00");

    await clearPastTerms(centre.db, offersTables, centre.clock.now());

    expect((await openProposal()).page).toContain("06 12345678");
  });
});

function filled() {
  return {
    title: "Samen koken",
    summary: "Wij koken met wat er is.",
    kind: "meal",
    placeKind: "outside",
    placeNote: "In de buurttuin",
    forWhom: "everyone",
    languages: ["nl-easy"],
    joining: "sign-up",
    repeat: "weekly",
    date: "2026-11-26",
    startTime: "17:00",
    endTime: "19:00",
    senderName: "Ans",
    senderPhone: "06 12345678",
  };
}

function asTeam() {
  return { offeredBy: partner };
}

async function addPartner(name: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    "insert into network.organization (name) values ($1) returning id",
    [name],
  );
  return rows[0]?.id ?? "";
}

/** As a coordinator gives it: the address of the partner's page. */
async function giveLink(organizationId: string): Promise<string> {
  await coordinator.post(`${doors}/${organizationId}/link`, {});
  const name = organizationId === partner ? "De Buren" : "De Brug";
  const page = await (await coordinator.get(doors)).text();
  return /http:\/\/localhost(\/partner\/[\w-]+)/.exec(page.slice(page.indexOf(`>${name}<`)))?.[1] ?? "";
}

/** What stands in the programme because a coordinator said yes to it. */
async function addOffer(changes: Partial<ReturnType<typeof filled>> = {}): Promise<string> {
  await send(`${door}/nieuw`, { ...filled(), ...changes });
  await coordinator.post(`${(await openProposal()).address}/ja`, {});
  return (await listActivities())[0]?.id ?? "";
}

async function send(address: string, fields: Record<string, string | string[]>): Promise<void> {
  const answer = await centre.visitor().post(address, fields);
  expect([answer.status, answer.headers.get("location")]).toEqual([303, `${door}?gedaan=sent`]);
}

async function openProposal() {
  const { rows } = await pool.query<{ id: string }>("select id from programme.proposal where state = 'new'");
  const address = `/team/voorstellen/${rows[0]?.id}`;
  return { address, page: await (await coordinator.get(address)).text() };
}

async function read(address: string): Promise<string> {
  return await (await centre.visitor().get(address)).text();
}

async function countProposals(state?: string): Promise<number> {
  return (await pool.query("select 1 from programme.proposal where state = coalesce($1, state)", [state ?? null])).rows
    .length;
}

async function listActivities() {
  const { rows } = await pool.query<{
    id: string;
    title: string;
    offered_by: string;
    hosts: string[];
    ended: boolean;
    starts: string;
  }>(
    `select activity.id, title, offered_by, hosts, ended_at is not null as ended, to_char(starts_local, 'HH24:MI') as starts
     from programme.activity join programme.schedule on activity_id = activity.id order by title`,
  );
  return rows;
}
