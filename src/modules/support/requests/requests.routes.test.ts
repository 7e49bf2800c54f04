// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { house as asTheHouse, type Transaction, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { createVisitor, type Visitor } from "../../../../test/support/visitor.ts";
import { addPath, addPeer } from "../../../../test/support/walking.ts";
import { clearPastRequests, eraseRequestsOf, giveBackAllRequests } from "./clearing.commands.ts";
import { listRequestsAbout } from "./clearing.queries.ts";
import { requestJobs } from "./request.jobs.ts";

const house = await createTestCentre();
const { superPool, centre, db } = house;
await superPool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.id]);

test("whoever does not want to write leaves a number, and that is enough", async () => {
  const { id, browser, address } = await ask({ phone: "06 11 22 33 44" });

  const own = await (await browser.get(`${address}?verstuurd`)).text();
  expect(own).toContain("Je vraag staat er.");
  expect(own).toContain("Er staan geen woorden bij. Dat is prima.");
  expect(own).toMatch(/[CDFHJKMNPQRTVWX34679]{4} [CDFHJKMNPQRTVWX34679]{4}/);
  const { rows } = await superPool.query(
    "select words, kinds, name, email, written_by from support.request where id = $1",
    [id],
  );
  expect(rows).toEqual([{ words: "", kinds: [], name: "", email: null, written_by: "" }]);
});

test("whoever ticks that they come by has said enough too", async () => {
  const { id } = await ask({ comesBy: "yes", reachWords: "Dinsdag bij de soep" });

  const { rows } = await superPool.query("select reach_words from support.request where id = $1", [id]);
  expect(rows).toEqual([{ reach_words: "Ik kom zelf langs. Dinsdag bij de soep" }]);
});

test("without a way to answer the form comes back with all that was typed, and nothing is kept", async () => {
  const before = await countRequests();

  const answer = await house
    .visitor()
    .post("/vraag", { words: "Ik wil weer slapen", kinds: ["buddy", "towards-work"], days: "thu", name: "Merel" });

  expect(answer.status).toBe(422);
  const html = await answer.text();
  for (const words of ["Eén manier is genoeg", "Ik wil weer slapen", "Merel"]) expect(html).toContain(words);
  for (const ticked of ["kinds-buddy", "kinds-towards-work", "days-thu"]) {
    expect(html).toMatch(new RegExp(`id="${ticked}"[^>]*checked`));
  }
  expect(await countRequests()).toBe(before);
});

test("the same form sent twice is one question, and counts once", async () => {
  const formKey = randomUUID();
  const browser = house.visitor();
  const [first, second] = [
    await browser.post("/vraag", { phone: "1", formKey, kinds: "respite" }),
    await browser.post("/vraag", { phone: "06 12", formKey, kinds: "respite" }),
  ];

  expect(first.status).toBe(422); // one digit is no number
  expect(second.headers.get("location")).toContain("/vraag/");
  const again = await browser.post("/vraag", { phone: "06 12", formKey, kinds: "respite" });
  expect(again.headers.get("location")).toBe(second.headers.get("location"));
  const { rows } = await superPool.query(
    "select sum(number)::int as number from support.tally where what = 'kind' and detail = 'respite'",
  );
  expect(rows).toEqual([{ number: 1 }]);
});

test("each kind of support has its own promise, and says so when nobody offers it here", async () => {
  await addPeerWith("buddy");
  const browser = house.visitor();

  const offered = await (await browser.get("/vraag/soort/buddy")).text();
  const notOffered = await (await browser.get("/vraag/soort/respite")).text();

  expect(offered).toContain("Jullie kiezen samen wat en wanneer.");
  expect(offered).not.toContain("biedt niemand hier dit aan");
  expect(notOffered).toContain("biedt niemand hier dit aan");
  expect((await browser.get("/vraag/soort/diagnose")).status).toBe(404);
  expect(await (await browser.get("/vraag?soort=buddy")).text()).toMatch(/id="kinds-buddy"[^>]*checked/);
});

test("a mother asks for herself: her question is of family, and nothing of her son is asked", async () => {
  const form = await (await house.visitor().get("/vraag/naasten")).text();
  expect(form).toContain("Geen woord gaat van jou naar de ander");
  expect(form).not.toContain('name="kinds"');

  const { id, browser, address } = await ask(
    { email: "moeder@thuis.example", words: "Ik slaap niet" },
    "/vraag/naasten",
  );

  const { rows } = await superPool.query("select side, kinds from support.request where id = $1", [id]);
  expect(rows).toEqual([{ side: "family", kinds: ["family"] }]);
  expect(await (await browser.get(address)).text()).toContain("gaat geen woord naar degene om wie je geeft");
});

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

test("a host writes along on the phone, gives a slip, and cannot read it afterwards", async () => {
  const { visitor: host } = await house.signInAs({ role: "host", name: "Fatima" });
  const formKey = randomUUID();

  const slip = await host.post("/team/vraag", {
    side: "self",
    phone: "06 11",
    words: "Ik wil mijn post openen",
    formKey,
  });

  const paper = await slip.text();
  expect(paper).toContain("De vraag staat er. Jij kunt hem nu niet meer lezen.");
  expect(paper).not.toContain("Ik wil mijn post openen");
  const code = /([CDFHJKMNPQRTVWX34679]{4} [CDFHJKMNPQRTVWX34679]{4})/.exec(paper)?.[1] ?? "";
  const { rows } = await superPool.query<{ id: string }>("select id from support.request where form_key = $1", [
    formKey,
  ]);
  expect((await host.get(`/team/vragen/${rows[0]?.id}`)).status).toBe(404);
  const own = house.visitor();
  const page = await own.read(await own.post("/vraag/code", { code }));
  expect(page).toContain("Ik wil mijn post openen");
  expect(page).toContain("Fatima schreef dit met je mee.");
});

test("a coordinator sees that people wait and since when, and reads only who asked them to", async () => {
  const { visitor: coordinator } = await house.signInAs({ role: "coordinator", name: "Anne" });
  const quiet = await ask({ phone: "06 11", words: "Alleen voor wie ik kies", name: "Stille" });
  const asking = await ask({ phone: "06 11", words: "Kijk mee alsjeblieft", name: "Vragende" });
  await asking.browser.post(`${asking.address}/meekijken`, {});

  const list = await (await coordinator.get("/team/vragen")).text();

  expect(list).toContain(`/team/vragen/${asking.id}`);
  for (const hidden of [quiet.id, "Alleen voor wie ik kies", "Stille", "Kijk mee alsjeblieft"]) {
    expect(list).not.toContain(hidden);
  }
  expect((await coordinator.get(`/team/vragen/${quiet.id}`)).status).toBe(404);
  expect(await (await coordinator.get(`/team/vragen/${asking.id}`)).text()).toContain("Kijk mee alsjeblieft");
  const own = await (await asking.browser.get(asking.address)).text();
  expect(own).toContain("Anne");
  expect(own).toContain("las je vraag");
  await asking.browser.post(`${asking.address}/zelf-kiezen`, {});
  expect((await coordinator.get(`/team/vragen/${asking.id}`)).status).toBe(404);
});

test("how long it takes is told honestly: first that we cannot say, then how it was for half of them", async () => {
  const browser = house.visitor();
  expect(await (await browser.get("/vraag")).text()).toContain("Dat kunnen we niet eerlijk zeggen.");

  await addFirstTalks("week", 2);
  await addFirstTalks("month", 3);
  await superPool.query(
    "insert into support.tally (centre_id, month, what, detail, number) values ($1, '2026-03-01', 'first-talk', 'longer', 50)",
    [centre.id],
  );

  expect(await (await browser.get("/vraag")).text()).toContain("binnen een maand een eerste gesprek");
  await superPool.query("delete from support.tally where what = 'first-talk'");
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

test("where a house no longer offers it nothing new begins, and what was asked goes on", async () => {
  const { browser, address } = await ask({ phone: "06 11", words: "Van eerder" });
  const { visitor: host } = await house.signInAs({ role: "host" });
  await chooseParts(
    "insert into network.part_choice (centre_id, part, is_on) select id, 'support', false from network.centre",
  );

  for (const path of ["/vraag", "/vraag/naasten", "/vraag/soort/buddy"])
    expect((await browser.get(path)).status).toBe(404);
  expect((await host.get("/team/vraag")).status).toBe(404);
  expect(await (await browser.get(address)).text()).toContain("Van eerder");
  expect((await browser.get("/vraag/code")).status).toBe(200);
  await chooseParts("delete from network.part_choice where part = 'support'");
});

async function ask(fields: Record<string, string | string[]>, path = "/vraag") {
  const formKey = randomUUID();
  const browser: Visitor = createVisitor(house.app);
  const answer = await browser.post(path, { ...fields, formKey });
  const { rows } = await superPool.query<{ id: string }>("select id from support.request where form_key = $1", [
    formKey,
  ]);
  const address = new URL(answer.headers.get("location") ?? "", "http://localhost").pathname;
  return { id: rows[0]?.id ?? "", browser, address };
}

async function asHouse<Result>(work: (trx: Transaction) => Promise<Result>): Promise<Result> {
  return await withActor(db, asTheHouse, work);
}

async function chooseParts(change: string): Promise<void> {
  await superPool.query(`${change}; insert into platform.content_version (centre_id, version) select id, 1 from network.centre
     on conflict (centre_id) do update set version = content_version.version + 1`);
  await house.hearOfChanges();
}

async function countRequests(): Promise<number> {
  const { rows } = await superPool.query<{ number: number }>("select count(*)::int as number from support.request");
  return rows[0]?.number ?? 0;
}

async function addPeerWith(kind: string): Promise<void> {
  const id = await addPeer(superPool, centre, `Met ${kind}`);
  await superPool.query("update support.peer_profile set kinds = array[$2] where person_id = $1", [id, kind]);
}

async function addMatch(requestId: string, peerId: string): Promise<void> {
  await superPool.query(
    `insert into support.match (request_id, centre_id, peer_id, peer_name, chosen_by, asked_at, form_key)
     values ($1, $2, $3, 'Yara', 'asker', now(), gen_random_uuid())`,
    [requestId, centre.id, peerId],
  );
}

async function addFirstTalks(detail: string, number: number): Promise<void> {
  await superPool.query(
    "insert into support.tally (centre_id, month, what, detail, number) values ($1, '2026-10-01', 'first-talk', $2, $3)",
    [centre.id, detail, number],
  );
}
