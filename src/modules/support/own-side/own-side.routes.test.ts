// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { type Actor, house, withActor } from "#platform/db";
import { linkToken } from "#platform/links";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addPath, addPeer } from "../../../../test/support/walking.ts";
import { handingOverJobs } from "./handing-over.jobs.ts";
import { clearPastReflections, eraseReflectionsOf } from "./reflection.commands.ts";
import { listReflections } from "./reflection.queries.ts";

const centre = await createTestCentre();
const { superPool, db, keys } = centre;
const words = "De ruzie van vroeger kwam boven";

test("nobody but me reads my reflection: no colleague, no coordinator, not the house, and the house can erase it", async () => {
  const { id, browser } = await peer("Samir");
  const other = await peer("Noor");
  await browser.post("/team/voor-mezelf", { touched: words });

  expect(await (await browser.get("/team/voor-mezelf")).text()).toContain(words);
  expect(await (await browser.get("/team/voor-mezelf/meenemen")).text()).toContain(words);
  expect(await (await other.browser.get("/team/voor-mezelf")).text()).not.toContain(words);
  expect((await (await centre.coordinator()).get("/team/voor-mezelf")).status).toBe(404);
  const coordinator: Actor = {
    kind: "person",
    personId: other.id,
    hostAt: [centre.centre.id],
    coordinatorAt: [centre.centre.id],
  };
  for (const asker of [coordinator, house]) {
    expect(await withActor(db, asker, async (trx) => await listReflections(trx, centre.centre.id))).toEqual([]);
  }
  expect(await withActor(db, coordinator, async (trx) => await eraseReflectionsOf(trx, { personId: id }))).toBe(0);
  expect(await withActor(db, house, async (trx) => await eraseReflectionsOf(trx, { personId: id }))).toBe(1);
  expect(await (await browser.get("/team/voor-mezelf")).text()).not.toContain(words);
});

test("what I wrote for myself I erase myself, and after a year it goes by itself", async () => {
  const { browser } = await peer("Ilse");
  await browser.post("/team/voor-mezelf", { mine: "Weg hiermee" });
  const page = await (await browser.get("/team/voor-mezelf")).text();
  const [, id] = /voor-mezelf\/([0-9a-f-]{36})\/gewist/.exec(page) ?? [];

  await browser.post(`/team/voor-mezelf/${id}/gewist`, {});

  expect(await (await browser.get("/team/voor-mezelf")).text()).not.toContain("Weg hiermee");
  await browser.post("/team/voor-mezelf", { mine: "Van lang geleden" });
  const later = centre.clock.now().add({ hours: 366 * 24 });
  expect(await withActor(db, house, async (trx) => await clearPastReflections(trx, later))).toBe(1);
});

test("an empty page for myself comes back with what to do", async () => {
  const { browser } = await peer("Lot");

  const answer = await browser.post("/team/voor-mezelf", { touched: " " });

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("Eén woord mag ook");
});

test("handing over opens nothing before the yes: not when it is asked, not when the other says yes", async () => {
  const { samir, noor, path, own } = await onTheirWay();
  await ask(samir, noor, path);
  const asked = await (await noor.browser.get("/team/meelopen")).text();

  expect(asked).toContain("Samir vraagt of jij het over kunt nemen");
  expect(asked).not.toContain("Wilg");
  expect((await noor.browser.get(`/team/trajecten/${path}`)).status).toBe(404);

  await answerAs(noor, "yes");
  expect((await noor.browser.get(`/team/trajecten/${path}`)).status).toBe(404);
  expect(await readsPath(noor.id, path)).toBe(false);
  const question = await (await centre.visitor().get(`${own}/ander-mens`)).text();
  for (const line of ["Samir vraagt of Noor met je mag meelopen", "Ik ben een maand weg"])
    expect(question).toContain(line);

  const done = await centre.visitor().post(`${own}/ander-mens`, { answer: "yes" });

  expect(await centre.visitor().read(done)).toContain("Noor loopt nu met je mee");
  expect((await noor.browser.get(`/team/trajecten/${path}`)).status).toBe(200);
  expect((await samir.browser.get(`/team/trajecten/${path}`)).status).toBe(404);
  expect(await readsPath(samir.id, path)).toBe(false);
  const { rows } = await superPool.query(
    "select peer_name, from_on::text, until_on::text from support.path_peer where path_id = $1 order by id",
    [path],
  );
  expect(rows).toEqual([
    { peer_name: "Samir", from_on: "2026-09-03", until_on: "2026-11-24" },
    { peer_name: "Noor", from_on: "2026-11-24", until_on: null },
  ]);
});

test("later who walked along before can come back, in the same way", async () => {
  const { samir, noor, path, own } = await onTheirWay();
  await ask(samir, noor, path);
  await answerAs(noor, "yes");
  await centre.visitor().post(`${own}/ander-mens`, { answer: "yes" });

  await ask(noor, samir, path);
  await answerAs(samir, "yes");
  await centre.visitor().post(`${own}/ander-mens`, { answer: "yes" });

  expect((await samir.browser.get(`/team/trajecten/${path}`)).status).toBe(200);
  expect((await noor.browser.get(`/team/trajecten/${path}`)).status).toBe(404);
});

test("what was hidden stays hidden from who comes, until its owner opens it", async () => {
  const { samir, noor, path, own } = await onTheirWay();
  await superPool.query(
    `insert into support.path_words (path_id, domain, question, words, written_as, at, form_key)
     values ($1, 'money-paperwork', 'situationNow', 'Schuld bij mijn broer', 'self', now(), gen_random_uuid())`,
    [path],
  );
  await superPool.query(
    "insert into support.path_hidden (path_id, part, peer_id, at) values ($1, 'money-paperwork', $2, now())",
    [path, samir.id],
  );
  expect(await (await samir.browser.get(`/team/trajecten/${path}`)).text()).toContain("Schuld bij mijn broer");

  await ask(samir, noor, path);
  await answerAs(noor, "yes");
  await centre.visitor().post(`${own}/ander-mens`, { answer: "yes" });

  expect(await (await noor.browser.get(`/team/trajecten/${path}`)).text()).not.toContain("Schuld bij mijn broer");
  await superPool.query("delete from support.path_hidden where path_id = $1", [path]);
  expect(await (await noor.browser.get(`/team/trajecten/${path}`)).text()).toContain("Schuld bij mijn broer");
});

test("whoever walks along with somebody of the same family is not asked, unless both said that it may be", async () => {
  const { samir, noor, path, own } = await onTheirWay();
  const { id: other } = await addPath(superPool, { centre: centre.centre, peerId: noor.id, side: "family" });
  await superPool.query(
    `insert into support.together (centre_id, first_id, second_id, form_key, created_at)
     values ($1, $2, $3, gen_random_uuid(), now())`,
    [centre.centre.id, path, other],
  );
  const form = async () => await (await samir.browser.get(`/team/trajecten/${path}/overdragen`)).text();

  expect(await form()).not.toContain(noor.id);
  await superPool.query("update support.together set first_agrees_at = now(), second_agrees_at = now()");
  expect(await form()).toContain(noor.id);
  await ask(samir, noor, path);
  await answerAs(noor, "yes");
  await superPool.query("update support.together set first_agrees_at = null");
  await centre.visitor().post(`${own}/ander-mens`, { answer: "yes" });
  expect((await noor.browser.get(`/team/trajecten/${path}`)).status).toBe(404);
});

test("a no needs no reason and changes nothing; who asked reads it and can ask another", async () => {
  const { samir, noor, path, own } = await onTheirWay();
  await ask(samir, noor, path);
  await answerAs(noor, "yes");

  const said = await centre.visitor().post(`${own}/ander-mens`, { answer: "no" });

  expect(await centre.visitor().read(said)).toContain("Alles blijft zoals het is");
  expect((await noor.browser.get(`/team/trajecten/${path}`)).status).toBe(404);
  const page = await (await samir.browser.get(`/team/trajecten/${path}/overdragen`)).text();
  expect(page).toContain("Wilg wil dit niet");
  expect(page).toContain("Wie vraag je?");
});

test("the person cannot be overruled: a yes before the other answered, or by a colleague, does nothing", async () => {
  const { samir, noor, path, own } = await onTheirWay();
  await ask(samir, noor, path);

  await centre.visitor().post(`${own}/ander-mens`, { answer: "yes" });
  const asSamir = { kind: "person", personId: samir.id, hostAt: [], coordinatorAt: [] } as const;
  const forced = withActor(db, asSamir, async (trx) => {
    await trx.updateTable("support.handingOver").set({ holderYesAt: centre.clock.now() }).execute();
  });

  await expect(forced).rejects.toThrow(/row-level security/);
  expect((await noor.browser.get(`/team/trajecten/${path}`)).status).toBe(404);
});

test("each hears by a letter that says nothing: first who is asked, then whose path it is, then who asked", async () => {
  const { samir, noor, path, own } = await onTheirWay();
  await superPool.query("update support.request set email = 'wilg@huis.example' where id = $1", [path]);
  await letters();
  await ask(samir, noor, path);
  expect(await letters()).toEqual([{ address: noor.email, link: "/team/meelopen" }]);
  await answerAs(noor, "yes");
  expect(await letters()).toEqual([{ address: "wilg@huis.example", link: `${own}/ander-mens` }]);
  await centre.visitor().post(`${own}/ander-mens`, { answer: "yes" });

  const told = await letters();

  expect(told.map(({ address }) => address).sort()).toEqual([noor.email, samir.email].sort());
});

test("the page for today has with whom there is something this week, and no word of it", async () => {
  const { samir, path } = await onTheirWay();
  await superPool.query(
    `insert into support.contact (path_id, kind, on_day, at_time, form_key, created_at, made_by)
     values ($1, 'phone', '2026-11-25', '10:30', gen_random_uuid(), now(), 'peer')`,
    [path],
  );

  const page = await (await samir.browser.get("/team/meelopen")).text();

  expect(page).toContain("Wilg");
  expect(page).toContain("om 10.30");
  expect(page).toContain("Woensdag 25 november");
});

test("the help page has the numbers of the country and of the house, for the whole team", async () => {
  await superPool.query(
    `insert into house.facts (centre_id, doctors_post, crisis_line, call_first, changed_at)
     values ($1, '075 222 22 22', 'Crisisdienst Waterdam: 075 333 33 33', 'Anne: 06 11 11 11 11', now())`,
    [centre.centre.id],
  );

  const page = await (await (await centre.host()).get("/team/zorg-om-iemand")).text();

  for (const number of ["112", "113", "0800-0113", "0800-2000", "075 222 22 22", "075 333 33 33", "06 11 11 11 11"])
    expect(page).toContain(number);
});

type Somebody = Awaited<ReturnType<typeof peer>>;

async function peer(name: string) {
  const id = await addPeer(superPool, centre.centre, name);
  const { rows } = await superPool.query<{ email: string }>('select email from identity."user" where id = $1', [id]);
  return { id, name, email: rows[0]?.email ?? "", browser: await centre.signedIn(id) };
}

async function onTheirWay() {
  const [samir, noor] = [await peer("Samir"), await peer("Noor")];
  const { id: path } = await addPath(superPool, { centre: centre.centre, peerId: samir.id });
  return { samir, noor, path, own: `/traject/${linkToken(keys, { kind: "support", id: path, version: 1 })}` };
}

async function ask({ browser }: Somebody, to: Somebody, path: string): Promise<void> {
  await browser.post(`/team/trajecten/${path}/overdragen`, { peer: to.id, words: "Ik ben een maand weg" });
}

async function answerAs({ browser }: Somebody, answer: "yes" | "no"): Promise<void> {
  const page = await (await browser.get("/team/meelopen")).text();
  const [, id] = /meelopen\/overnemen\/([0-9a-f-]{36})/.exec(page) ?? [];
  await browser.post(`/team/meelopen/overnemen/${id}`, { answer });
}

async function readsPath(personId: string, path: string): Promise<boolean> {
  const actor = { kind: "person", personId, hostAt: [], coordinatorAt: [] } as const;
  return await withActor(db, actor, async (trx) => {
    const tables = ["support.path", "support.request"] as const;
    const found = await Promise.all(
      tables.map(async (table) => await trx.selectFrom(table).select("id").where("id", "=", path).execute()),
    );
    return found.flat().length > 0;
  });
}

/** Does what waits since the last time, and gives the letters that came of it. */
async function letters() {
  const { rows: events } = await superPool.query<{ id: string; subject_id: string; centre_id: string }>(
    "delete from platform.event where kind = 'support.handing-over' returning id, subject_id, centre_id",
  );
  const [job] = handingOverJobs(centre.identity.findEmails);
  if (!job || !("onEvent" in job)) throw new Error("Nobody would be told");
  for (const { id, subject_id: subjectId, centre_id: centreId } of events)
    await job.onEvent(centre.workshop, { eventId: Number(id), subjectId, centreId, kind: "support.handing-over" });
  const { rows } = await superPool.query<{ address: string; subject: string; body: string }>(
    "delete from platform.message where kind = 'support.handing-over' returning address, subject, body",
  );
  return rows.map(({ address, subject, body }) => {
    expect(subject).toBe("Er staat iets voor je klaar");
    expect(body).not.toMatch(/Wilg|Samir|Noor/);
    return { address, link: /http:\/\/localhost(\S+)/.exec(body)?.[1] };
  });
}
