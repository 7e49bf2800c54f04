// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { house as asTheHouse, withActor } from "#platform/db";
import { addPath, addPeer } from "../../../../test/support/walking.ts";
import { clearPastRequests, eraseRequestsOf, giveBackAllRequests } from "./clearing.commands.ts";
import { listRequestsAbout } from "./clearing.queries.ts";
import { requestJobs } from "./request.jobs.ts";
import { createRequests } from "./request-test-making.ts";

const { house, superPool, centre, db, ask, asHouse } = await createRequests();

test("whoever asked changes it, stops without a reason, and asks again after all", async () => {
  const { id, browser, address } = await ask({ phone: "06 11", words: "Iemand voor papieren" });

  const form = await (await browser.get(`${address}/aanpassen`)).text();
  expect(form).toContain("Iemand voor papieren");
  await browser.post(`${address}/aanpassen`, {
    phone: "06 22",
    words: "Iemand om mee te wandelen",
    days: ["mon", "fri"],
  });
  expect(await (await browser.get(address)).text()).toContain("maandag, vrijdag");
  await browser.post(`${address}/intrekken`, {});
  const ended = await (await browser.get(address)).text();
  expect(ended).toContain("Je vraag staat stil.");
  expect(ended).toContain("Iemand om mee te wandelen");
  await browser.post(`${address}/toch-weer`, {});

  const { rows } = await superPool.query("select ended_at, phone from support.request where id = $1", [id]);
  expect(rows).toEqual([{ ended_at: null, phone: "06 22" }]);
});

test("a change without a way to answer comes back with what was typed, and leaves the question as it was", async () => {
  const { browser, address } = await ask({ phone: "06 11", words: "Zoals het was" });

  const answer = await browser.post(`${address}/aanpassen`, { words: "Nieuwe woorden" });

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("Nieuwe woorden");
  expect(await (await browser.get(address)).text()).toContain("Zoals het was");
});

test("erasing asks for one tick, and then nothing is left", async () => {
  const { id, browser, address } = await ask({ phone: "06 11", words: "Weg ermee" });

  expect((await browser.post(`${address}/gewist`, {})).status).toBe(422);
  const gone = await browser.post(`${address}/gewist`, { sure: "yes" });

  expect(await browser.read(gone)).toContain("Je vraag is gewist.");
  expect((await browser.get(address)).status).toBe(404);
  expect((await superPool.query("select 1 from support.request where id = $1", [id])).rows).toEqual([]);
});

test("who stops frees whom they had asked, and the peer worker no longer finds their words", async () => {
  const { id, browser, address } = await ask({ phone: "06 11", words: "Kom je kennismaken" });
  const peerId = await addPeer(superPool, centre, "Yara");
  await addMatch(id, peerId);

  await browser.post(`${address}/intrekken`, {});

  const { rows } = await superPool.query(
    "select ended_by, ended_at is not null as ended from support.match where request_id = $1",
    [id],
  );
  expect(rows).toEqual([{ ended_by: "asker", ended: true }]);
});

test("the code on paper opens the page, and a code that does not exist is told kindly", async () => {
  const { browser, address } = await ask({ phone: "06 11", words: "Met een code" });
  const code = /([CDFHJKMNPQRTVWX34679]{4} [CDFHJKMNPQRTVWX34679]{4})/.exec(
    await (await browser.get(address)).text(),
  )?.[1];
  const other = house.visitor();

  expect(await other.read(await other.post("/vraag/code", { code: code?.toLowerCase() ?? "" }))).toContain(
    "Met een code",
  );
  const unknown = await other.post("/vraag/code", { code: "CDFH 3467" });
  expect(unknown.status).toBe(422);
  expect(await unknown.text()).toContain("Deze code kennen we niet.");
  expect((await other.post("/vraag/code", { code: "hallo" })).status).toBe(422);
});

test("a new link ends the old one and the old code", async () => {
  const { browser, address } = await ask({ phone: "06 11" });

  const next = await browser.post(`${address}/nieuwe-link`, {});

  expect((await browser.get(address)).status).toBe(404);
  expect((await browser.get(next.headers.get("location") ?? "")).status).toBe(200);
});

test("with a place of one's own the question stands there too, until its owner takes it away", async () => {
  const { id, address } = await ask({ phone: "06 11", words: "Voor mijn plek" });
  const { visitor } = await house.signInAs({ role: "participant" });
  const { visitor: stranger } = await house.signInAs({ role: "participant" });

  const kept = await visitor.post(`${address}/bewaren`, {});

  expect(kept.headers.get("location")).toBe(`/mijn-plek/vraag/${id}`);
  expect(await (await visitor.get(`/mijn-plek/vraag/${id}`)).text()).toContain("Voor mijn plek");
  expect((await stranger.get(`/mijn-plek/vraag/${id}`)).status).toBe(404);
  expect((await stranger.post(`${address}/bewaren`, {})).status).toBe(404);
  await visitor.post(`/mijn-plek/vraag/${id}/losmaken`, {});
  expect((await visitor.get(`/mijn-plek/vraag/${id}`)).status).toBe(404);
  expect((await visitor.get(address)).status).toBe(200);
});

test("what nobody was found for goes after three months, unless they say that it stands; who asked hears of it", async () => {
  const left = await ask({ email: "weg@thuis.example" });
  const stays = await ask({ email: "blijft@thuis.example" });
  const path = await addPath(superPool, { centre });
  house.clock.set("2027-02-15T09:00");
  const job = requestJobs.find(({ queue }) => queue === "support.tell-goes-soon");
  if (!job || !("work" in job)) throw new Error("no such job");

  await job.work(house.workshop);
  await job.work(house.workshop);
  await stays.browser.post(`${stays.address}/nog-steeds`, {});
  house.clock.set("2027-02-23T09:00");
  await withActor(db, asTheHouse, async (trx) => await clearPastRequests(trx, house.clock.now()));

  const { rows: letters } = await superPool.query(
    "select subject, centre_id from platform.message where address = 'weg@thuis.example' and kind = 'support.goes-soon'",
  );
  expect(letters).toEqual([{ subject: "Je eigen bladzijde", centre_id: null }]);
  expect((await left.browser.get(left.address)).status).toBe(404);
  expect((await stays.browser.get(stays.address)).status).toBe(200);
  expect((await superPool.query("select 1 from support.path where id = $1", [path.id])).rows).toHaveLength(1);
  house.clock.set("2026-11-24T11:00");
});

test("whoever leaves an address gets their link in a letter that says nothing to others", async () => {
  const { id, address } = await ask({ email: "link@thuis.example", words: "Geheim" });
  const job = requestJobs.find(({ queue }) => queue === "support.tell-asked");
  if (!job || !("onEvent" in job)) throw new Error("no such job");

  await job.onEvent(house.workshop, { eventId: 1, kind: "support.asked", subjectId: id, centreId: centre.id });

  const { rows } = await superPool.query<{ subject: string; body: string }>(
    "select subject, body from platform.message where address = 'link@thuis.example'",
  );
  expect(rows[0]?.subject).toBe("Je eigen bladzijde");
  expect(rows[0]?.body).toContain(address);
  expect(rows[0]?.body).not.toContain("Geheim");
});

test("whoever has everything erased frees whom they walked along with, and takes along what they asked", async () => {
  const { personId } = await house.signInAs({ role: "participant" });
  const path = await addPath(superPool, { centre, personId, words: "Mijn eigen woorden" });
  await superPool.query("update support.peer_profile set is_available = false where person_id = $1", [path.peerId]);

  const taken = await asHouse(async (trx) => await listRequestsAbout(trx, { personId }));
  await asHouse(async (trx) => await eraseRequestsOf(trx, { personId }));

  expect(JSON.stringify(taken)).toContain("Mijn eigen woorden");
  expect((await superPool.query("select 1 from support.path where id = $1", [path.id])).rows).toEqual([]);
  const { rows } = await superPool.query("select is_available from support.peer_profile where person_id = $1", [
    path.peerId,
  ]);
  expect(rows).toEqual([{ is_available: true }]); // has room again
});

test("whoever ends their place and wants it to stay keeps it by its link, with the path that came of it", async () => {
  const { personId } = await house.signInAs({ role: "participant" });
  const path = await addPath(superPool, { centre, personId });

  await asHouse(async (trx) => await giveBackAllRequests(trx, personId));
  await asHouse(async (trx) => await eraseRequestsOf(trx, { personId }));

  const { rows } = await superPool.query(
    "select request.person_id as asked, path.person_id as walks from support.request join support.path using (id) where id = $1",
    [path.id],
  );
  expect(rows).toEqual([{ asked: null, walks: null }]);
});

async function addMatch(requestId: string, peerId: string): Promise<void> {
  await superPool.query(
    `insert into support.match (request_id, centre_id, peer_id, peer_name, chosen_by, asked_at, form_key)
     values ($1, $2, $3, 'Yara', 'asker', now(), gen_random_uuid())`,
    [requestId, centre.id, peerId],
  );
}
