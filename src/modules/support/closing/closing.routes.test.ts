// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, test } from "vitest";
import { house, withActor } from "#platform/db";
import { linkToken } from "#platform/links";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { addPath } from "../../../../test/support/walking.ts";
import { closingJobs } from "./closing.jobs.ts";
import { listGradesThatMayCount, listSentencesThatMayBeUsed } from "./what-may-leave.queries.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
const thisYear = { from: "2026-01-01", until: "2027-01-01" };
let peer: Visitor;
let peerId: string;
let path: string;
let link: string;

beforeEach(async () => {
  await pool.query("delete from support.request; delete from support.tally; delete from platform.rate_count");
  await pool.query("delete from platform.message; delete from support.peer_profile");
  centre.clock.set("2026-11-12T11:00");
  ({ visitor: peer, personId: peerId } = await centre.signInAs({ role: "peerWorker", name: "Samir" }));
  await pool.query(
    `insert into support.peer_profile (person_id, centre_id, name, changed_at) values ($1, $2, 'Samir', now())`,
    [peerId, centre.centre.id],
  );
  await pool.query("insert into support.peer_room (person_id, centre_id, room) values ($1, $2, 1)", [
    peerId,
    centre.centre.id,
  ]);
  await begin("Wilg");
});

describe("closing", () => {
  test("is for either, without a reason; from then on the clock runs where everybody can see it", async () => {
    expect(await read(`${link}/afronden`)).toContain("Daarna blijft alles bewaard tot 12 november 2027.");
    await post(`${link}/afronden`, { sure: "yes" });

    for (const page of [await read(`${link}/afronden`), await readAsPeer("/afronden")]) {
      expect(page).toContain("Afgerond op 12 november 2026.");
      expect(page).toContain("Alles blijft bewaard tot 12 november 2027.");
    }
    expect(await tally("path-ended")).toEqual([{ detail: "", number: 1 }]);
    expect((await pool.query("select is_available from support.peer_profile")).rows).toEqual([{ is_available: true }]);
    expect((await pool.query("select until_on from support.path_peer")).rows).toEqual([{ until_on: "2026-11-12" }]);
  });

  test("asks for a tick, and a second time changes nothing", async () => {
    expect((await centre.visitor().post(`${link}/afronden`, { reason: "reached" })).status).toBe(422);
    await post(`${link}/afronden`, { sure: "yes", reason: "reached" });
    centre.clock.set("2026-11-14T11:00");
    await post(`${link}/afronden`, { sure: "yes", reason: "no-click" });

    expect(await tally("path-ended")).toEqual([{ detail: "reached", number: 1 }]);
    expect((await pool.query("select ended_on from support.path")).rows).toEqual([{ ended_on: "2026-11-12" }]);
  });

  test("ends what is new, and nothing of what can be set right by whose path it is", async () => {
    await post(`${link}/afspraken/nieuw`, { words: "Bellen", who: "together", domain: "plans" });
    await post(`${link}/afronden`, { sure: "yes" });
    const { rows } = await pool.query<{ id: string }>("select id from support.commitment");
    const one = `/afspraken/${rows[0]?.id}`;

    expect((await centre.visitor().get(`${link}/afspraken/nieuw`)).status).toBe(404);
    expect((await centre.visitor().get(`${link}${one}/anders`)).status).toBe(200);
    expect((await peer.get(`/team/trajecten/${path}${one}/anders`)).status).toBe(404);
  });

  test("is told to the other, neutrally, and to nobody else", async () => {
    await pool.query("update support.request set email = 'wilg@post.example'");
    await postAsPeer("/afronden", { sure: "yes" });
    await work("support.tell-ended-holder");

    const letters = await listLetters();
    expect(letters.map(({ address }) => address)).toEqual(["wilg@post.example"]);
    for (const { subject, body, centre_id } of letters) {
      expect(subject + body).not.toMatch(/traject van|Samir|Wilg/);
      expect(centre_id).toBeNull();
    }
  });
});

describe("opening it again", () => {
  test("is for whose path it is, within thirty days, with all of it as it stood", async () => {
    await post(`${link}/afronden`, { sure: "yes" });
    expect((await peer.post(`/team/trajecten/${path}/afronden/weer-open`, {})).status).toBe(404);
    centre.clock.set("2026-12-12T11:00");
    await post(`${link}/afronden/weer-open`, { kind: "buddy" });

    expect((await pool.query("select ended_on, kept_until from support.path")).rows).toEqual([
      { ended_on: null, kept_until: null },
    ]);
    expect(await tally("came-back")).toEqual([{ detail: "buddy", number: 1 }]);
    await work("support.tell-reopened");
    expect((await listLetters()).length).toBe(1);
  });

  test("ends after thirty days", async () => {
    await post(`${link}/afronden`, { sure: "yes" });
    centre.clock.set("2026-12-13T11:00");

    expect(await read(`${link}/afronden`)).not.toContain("Open ons traject weer");
    expect((await centre.visitor().post(`${link}/afronden/weer-open`, {})).status).toBe(404);
  });
});

describe("the report", () => {
  test("has a part of either, apart; nobody writes in the part of who walked along but they themselves", async () => {
    await post(`${link}/afronden/verslag/persoon`, { howTheyCameIn: "Via de inloop." });
    await postAsPeer("/afronden/verslag/ervaringsdeskundige", {
      writtenAs: "peer",
      thePeerWorkersOwnReflection: "Ik leerde veel.",
    });
    await postAsPeer("/afronden/verslag/persoon", {
      writtenAs: "together",
      howTheyCameIn: "Via de inloop.",
      whatWasGoingOn: "Geen kamer.",
    });
    const ofPeer = `${link}/afronden/verslag/ervaringsdeskundige`;
    expect((await centre.visitor().get(ofPeer)).status).toBe(404);
    expect((await centre.visitor().post(ofPeer, { howTheyCameIn: "x" })).status).toBe(404);

    const page = await read(`${link}/afronden/blad`);
    expect(page).toContain("Verteld door Wilg");
    expect(page).toContain("Verteld door Samir");
    expect(page).toContain("Via de inloop.");
    expect(page).toContain("Samir, 12 november, samen opgeschreven");
    expect((await pool.query("select 1 from support.written")).rowCount).toBe(3);
  });

  test("tells how often they met and what was done, to write from", async () => {
    for (const day of ["2026-11-01", "2026-11-02"]) {
      await post(`${link}/contacten/nieuw`, { kind: "phone", onDay: day });
    }
    const page = await read(`${link}/afronden/verslag/persoon`);

    expect(page).toContain("2 keer telefoon");
  });

  test("without a word it is a sheet with room to write", async () => {
    expect(await read(`${link}/afronden/blad`)).toContain("schrijfvak");
  });
});

describe("what may be used", () => {
  test("is each piece with its own yes, and of the peer worker's part a yes of both; always without a name", async () => {
    await post(`${link}/afronden/verslag/persoon`, {
      howTheyCameIn: "Samir haalde mij op.",
      whatWasGoingOn: "Geheim.",
    });
    await postAsPeer("/afronden/verslag/ervaringsdeskundige", { writtenAs: "peer", howTheyCameIn: "Wilg belde." });
    await post(`${link}/afronden`, { sure: "yes" });
    expect(await sentences()).toEqual([]);

    await post(`${link}/afronden/gebruiken`, {
      may: [await piece("person.howTheyCameIn"), await piece("peer.howTheyCameIn")],
    });
    expect(await sentences()).toEqual(["… haalde mij op."]);
    expect(await readAsPeer("/afronden/gebruiken")).not.toContain("haalde mij op");

    await postAsPeer("/afronden/gebruiken", { may: await piece("peer.howTheyCameIn") });
    expect((await sentences()).sort()).toEqual(["… belde.", "… haalde mij op."]);
  });

  test("ends when the yes is taken back, when it is written otherwise, and when all of it is gone", async () => {
    await post(`${link}/afronden/verslag/persoon`, { howTheyCameIn: "Via de inloop." });
    await post(`${link}/afronden`, { sure: "yes" });
    const yes = async () => await post(`${link}/afronden/gebruiken`, { may: await piece("person.howTheyCameIn") });
    await yes();
    expect(await sentences()).toEqual(["Via de inloop."]);
    await post(`${link}/afronden/gebruiken`, {});
    expect(await sentences()).toEqual([]);

    await yes();
    await post(`${link}/afronden/verslag/persoon`, { howTheyCameIn: "Via een folder." });
    expect(await sentences()).toEqual([]);
  });

  test("is never said by one for another", async () => {
    await post(`${link}/afronden/verslag/persoon`, { howTheyCameIn: "Via de inloop." });
    await post(`${link}/afronden`, { sure: "yes" });
    const theirs = await piece("person.howTheyCameIn");
    await begin("Vos");
    await post(`${link}/afronden/gebruiken`, { may: theirs });
    await postAsPeer("/afronden/gebruiken", { may: theirs });

    expect((await pool.query("select 1 from support.may_be_used")).rowCount).toBe(0);
  });
});

test("grades leave only with a yes, from five upward, as counts alone", async () => {
  for (const [at, grade] of [7, 7, 7, 7, 9, 7].entries()) {
    await begin(`Mens ${at}`);
    await post(`${link}/terugkijken`, { otherDay: "2026-12-03" });
    const { rows } = await pool.query<{ id: string }>("select id from support.look_back where path_id = $1", [path]);
    const one = `${link}/terugkijken/${rows[0]?.id}`;
    await post(one, { grade: String(grade) });
    if (at < 5) await post(`${one}/meetellen`, { answer: "yes" });
  }
  const grades = await asHouse(async (trx) => await listGradesThatMayCount(trx, centre.centre.id, thisYear));

  expect(grades).toEqual([
    { grade: 7, times: null },
    { grade: 9, times: null },
  ]);
  await post(`${link}/terugkijken/${await lookBackOf()}/meetellen`, { answer: "yes" });
  expect(await asHouse(async (trx) => await listGradesThatMayCount(trx, centre.centre.id, thisYear))).toEqual([
    { grade: 7, times: 5 },
    { grade: 9, times: null },
  ]);
});

async function begin(name: string): Promise<void> {
  ({ id: path } = await addPath(pool, { centre: centre.centre, peerId, name }));
  link = `/traject/${linkToken(centre.keys, { kind: "support", id: path, version: 1 })}`;
}

async function post(address: string, fields: Record<string, string | string[]>): Promise<void> {
  expect((await centre.visitor().post(address, fields)).status).toBe(303);
}

async function postAsPeer(page: string, fields: Record<string, string | string[]>): Promise<void> {
  expect((await peer.post(`/team/trajecten/${path}${page}`, fields)).status).toBe(303);
}

async function read(address: string): Promise<string> {
  return await (await centre.visitor().get(address)).text();
}

async function readAsPeer(page: string): Promise<string> {
  return await (await peer.get(`/team/trajecten/${path}${page}`)).text();
}

async function piece(part: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    "select id from support.written where path_id = $1 and part = $2 order by id desc limit 1",
    [path, part],
  );
  return String(rows[0]?.id);
}

async function lookBackOf(): Promise<string> {
  const { rows } = await pool.query<{ id: string }>("select id from support.look_back where path_id = $1", [path]);
  return rows[0]?.id ?? "";
}

async function sentences(): Promise<string[]> {
  const found = await asHouse(async (trx) => await listSentencesThatMayBeUsed(trx, centre.centre.id, thisYear));
  return found.map(({ words }) => words);
}

async function asHouse<Result>(work: Parameters<typeof withActor<Result>>[2]): Promise<Result> {
  return await withActor(centre.db, house, work);
}

async function tally(what: string) {
  return (await pool.query("select detail, number from support.tally where what = $1", [what])).rows;
}

async function work(queue: string): Promise<void> {
  const event = { eventId: 1, kind: "x", subjectId: path, centreId: centre.centre.id };
  for (const job of closingJobs(centre.identity.findEmails)) {
    if (job.queue === queue && "onEvent" in job) await job.onEvent(centre.workshop, event);
  }
}

async function listLetters() {
  const { rows } = await pool.query<{ address: string; subject: string; body: string; centre_id: string | null }>(
    "select address, subject, body, centre_id from platform.message",
  );
  return rows;
}
