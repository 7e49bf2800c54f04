// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { linkToken } from "#platform/links";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { addPath } from "../../../../test/support/walking.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
let peer: Visitor;
let peerId: string;
let path: string;
let link: string;

beforeEach(async () => {
  await pool.query("delete from support.request; delete from support.tally; delete from platform.rate_count");
  centre.clock.set("2026-11-12T11:00");
  ({ visitor: peer, personId: peerId } = await centre.signInAs({ role: "peerWorker", name: "Samir" }));
  ({ id: path } = await addPath(pool, { centre: centre.centre, peerId }));
  link = `/traject/${linkToken(centre.keys, { kind: "support", id: path, version: 1 })}`;
});

describe("what two people agree", () => {
  test("stands on the page of both, with who does it and by when", async () => {
    await write("afspraken/nieuw", { words: "Samen bellen met de woningbouw", who: "holder", dueOn: "26-11-2026" });

    for (const page of [await read(link), await readAsPeer("")]) {
      expect(page).toContain("Samen bellen met de woningbouw");
      expect(page).toContain("Wilg doet dit");
      expect(page).toContain("26 november");
    }
  });

  test("is done, goes back, or is let go; and no page ever says that it is late", async () => {
    await write("afspraken/nieuw", { words: "Post laten doorsturen", who: "holder", dueOn: "2026-11-14" });
    const address = await firstOf("commitment", "afspraken");
    await post(`${address}/klaar`, { outcome: "done" });
    expect(await read(`${link}/afspraken`)).toContain("Wilg deed dit op 12 november");

    await post(`${address}/klaar`, { outcome: "open" });
    centre.clock.set("2026-11-20T11:00");
    const page = await read(`${link}/afspraken`);
    expect(page).toContain("14 november");
    expect(page).not.toMatch(/te laat|verlopen|tag--vol/);

    await post(`${address}/klaar`, { outcome: "let-go" });
    expect(await read(`${link}/afspraken`)).toContain("Losgelaten op 20 november");
  });

  test("is kept once when the form is sent twice", async () => {
    const form = { words: "Bellen", who: "together", domain: "plans", formKey: randomUUID() };
    await Promise.all([write("afspraken/nieuw", form), write("afspraken/nieuw", form)]);

    expect((await pool.query("select 1 from support.commitment")).rowCount).toBe(1);
    expect((await pool.query("select 1 from support.written")).rowCount).toBe(1);
  });

  test("comes back with what was typed when something misses", async () => {
    const answer = await centre
      .visitor()
      .post(`${link}/afspraken/nieuw`, { words: "", dueOn: "ooit", domain: "plans" });
    const page = await answer.text();

    expect(answer.status).toBe(422);
    expect(page).toContain("Schrijf kort op wat jullie afspreken.");
    expect(page).toContain('value="ooit"');
  });

  test("reads otherwise when it is written otherwise, and how it read before stays, with who wrote it", async () => {
    await write("afspraken/nieuw", { words: "Bellen", who: "together" });
    const address = await firstOf("commitment", "afspraken");
    const form = { words: "Een brief schrijven", who: "together", domain: "plans", writtenAs: "together" };
    await postAsPeer(`${address.replace(link, "")}/anders`, form);

    const page = await read(address);
    expect(page).toContain("<h1>Een brief schrijven</h1>");
    expect(page).toContain("Samir, 12 november, samen opgeschreven");
    expect(page).toContain("Zo stond het er eerst");
    expect(page).toContain("<p>Bellen</p>");
  });
});

describe("removing", () => {
  test("is for whose path it is, always", async () => {
    await postAsPeer("/contacten/nieuw", { kind: "phone", onDay: "2026-11-11", line: "Belde", writtenAs: "peer" });
    const address = await firstOf("contact", "contacten");
    expect((await centre.visitor().post(`${address}/weg`, {})).status).toBe(422);
    await post(`${address}/weg`, { sure: "yes" });

    expect((await pool.query("select 1 from support.written")).rowCount).toBe(0);
  });

  test("is for who walks along only of what they made, as long as the other wrote nothing in it", async () => {
    await postAsPeer("/contacten/nieuw", { kind: "phone", onDay: "2026-11-11", line: "Belde", writtenAs: "peer" });
    const address = (await firstOf("contact", "contacten")).replace(link, "");
    expect(await readAsPeer(address)).toContain("Helemaal weghalen");
    await post(`${link}${address}/anders`, { kind: "phone", onDay: "2026-11-11", line: "Ik belde zelf" });

    expect(await readAsPeer(address)).not.toContain("Helemaal weghalen");
    expect((await peer.post(`/team/trajecten/${path}${address}/weg`, { sure: "yes" })).status).toBe(404);
    expect((await pool.query("select 1 from support.contact")).rowCount).toBe(1);
  });
});

describe("contact", () => {
  test("that was is counted once, by how people met; the person reads the line about it", async () => {
    await postAsPeer("/contacten/nieuw", {
      ...{ kind: "walk or coffee outside", onDay: "2026-11-12", minutes: "40" },
      ...{ line: "Bij het water gelopen", writtenAs: "peer" },
    });
    const address = await firstOf("contact", "contacten");
    await post(`${address}/gegaan`, { outcome: "open" });
    await post(`${address}/gegaan`, { outcome: "met" });

    const page = await read(`${link}/contacten`);
    expect(page).toContain("Bij het water gelopen");
    expect(page).toContain("40 minuten");
    expect(await tally("contact")).toEqual([{ detail: "walk or coffee outside", number: 1 }]);
  });

  test("that is to come stands first, also on the path itself", async () => {
    await write("contacten/nieuw", { kind: "visit at home", onDay: "2026-11-26", atTime: "14.00" });

    expect(await read(link)).toContain("donderdag 26 november, 14.00 uur, bij jou thuis");
    expect(await tally("contact")).toEqual([]);
  });

  test("to go along to a talk is prepared, and afterwards says what was agreed there", async () => {
    const talk = { kind: "going along", whom: "landlord", onDay: "2026-11-26", say: "Ik wil een deur die dicht kan." };
    await write("contacten/nieuw", { ...talk, they: "Dat het druk is.", bring: "De brief", speaker: "Ik zelf" });
    const address = await firstOf("contact", "contacten");
    centre.clock.set("2026-11-27T11:00");
    await post(`${address}/anders`, { ...talk, agreed: "Zij bellen voor 1 december." });

    const page = await read(address);
    expect(page).toContain("samen naar de verhuurder");
    expect(page).toContain("Ik wil een deur die dicht kan.");
    expect(page).toContain("Zij bellen voor 1 december.");
    expect(page).toContain("Ging dit door?");
  });

  test("goes into somebody's own calendar without saying what it is or with whom", async () => {
    await write("contacten/nieuw", { kind: "going along", whom: "care", onDay: "2026-11-26", atTime: "14:00" });
    const answer = await centre.visitor().get(`${await firstOf("contact", "contacten")}/agenda.ics`);
    const calendar = await answer.text();

    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(calendar).toContain("DTSTART;TZID=Europe/Amsterdam:20261126T140000");
    expect(calendar).toContain("SUMMARY:Contact");
    expect(calendar).not.toMatch(/Samir|Wilg|zorg|care|traject/);
  });
});

describe("looking back", () => {
  test("is planned if two people like, moved, or dropped without a reason", async () => {
    await post(`${link}/terugkijken`, { onDay: "2026-12-03" });
    expect(await readAsPeer("/terugkijken")).toContain("Terugkijken op 3 december");
    const address = await firstOf("look_back", "terugkijken");
    await post(`${address}/dag`, { otherDay: "10-12-2026" });
    expect(await read(`${link}/terugkijken`)).toContain("Terugkijken op 10 december");

    await postAsPeer(`${address.replace(link, "")}/liever-niet`, {});
    expect(await read(`${link}/terugkijken`)).not.toContain("10 december");
  });

  test("shows how it was then in the words of then, and lets each be said otherwise", async () => {
    await say("situationNow", "Ik sliep bij mijn zus.");
    await say("wish", "Een eigen kamer.");
    await post(`${link}/terugkijken`, { onDay: "2026-12-03" });
    const address = await firstOf("look_back", "terugkijken");
    centre.clock.set("2026-12-03T11:00");
    const card = await read(link);
    expect(card).toContain("Afgesproken voor 3 december. Later mag, en niet terugkijken mag ook.");
    expect(card).toContain("Ik sliep bij mijn zus.");

    const form = { start: "Ik sliep bij mijn zus.", wish: "Een kamer met een oven.", now: "Ik heb een kamer." };
    await post(address, {
      ...form,
      grade: "8",
      why: "De deur kan dicht.",
      questionIs: "changed",
      question: "Nu de oven.",
    });

    const page = await read(`${link}/terugkijken`);
    for (const words of ["Een kamer met een oven.", "Ik heb een kamer.", "De deur kan dicht.", "Nu de oven."]) {
      expect(page).toContain(words);
    }
    expect(await partsWritten()).toEqual(["wish", "now", "why", "question"]);
    expect(await tally("look-back")).toEqual([{ detail: "", number: 1 }]);
  });

  test("keeps its grade, until the one whose path it is says yes to that very grade", async () => {
    await post(`${link}/terugkijken`, { onDay: "2026-12-03" });
    const address = await firstOf("look_back", "terugkijken");
    await post(address, { grade: "8" });
    expect(
      (await peer.post(`/team/trajecten/${path}${address.replace(link, "")}/meetellen`, { answer: "yes" })).status,
    ).toBe(404);

    await post(`${address}/meetellen`, { answer: "yes" });
    expect(await read(address)).toContain("Je zei ja: dit cijfer telt mee");
    await post(address, { grade: "9" });
    expect(await read(address)).toContain("Dit cijfer blijft hier.");
  });

  test.each(["0", "11", "acht", "-3"])("a grade of '%s' is none", async (grade) => {
    await post(`${link}/terugkijken`, { onDay: "2026-12-03" });
    const answer = await centre.visitor().post(await firstOf("look_back", "terugkijken"), { grade, now: "Beter" });

    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Beter");
  });
});

test("another's path is not there, whatever stands in the address", async () => {
  const other = await addPath(pool, { centre: centre.centre, peerId, name: "Vos" });
  await write("afspraken/nieuw", { words: "Bellen", who: "together" });
  const address = await firstOf("commitment", "afspraken");
  const theirs = `/traject/${linkToken(centre.keys, { kind: "support", id: other.id, version: 1 })}`;

  expect((await centre.visitor().get(address.replace(link, theirs))).status).toBe(404);
  const coordinator = await centre.coordinator();
  expect((await coordinator.get(`/team/trajecten/${path}/afspraken`)).status).toBe(404);
});

test("a medical word that a peer worker wrote about somebody is met with an everyday one, and stays if they like", async () => {
  await postAsPeer("/contacten/nieuw", {
    kind: "phone",
    onDay: "2026-11-11",
    line: "Na de intake gebeld",
    writtenAs: "peer",
  });
  const address = (await firstOf("contact", "contacten")).replace(link, "");
  expect(await readAsPeer(`${address}?bewaard`)).toContain("kennismaking");
  expect(await read(`${link}${address}?bewaard`)).not.toContain("kennismaking");

  await postAsPeer("/andere-woorden", { instead: "intake", say: "kennismaking" });
  expect(await readAsPeer(address)).toContain("Na de kennismaking gebeld");
  expect(await readAsPeer(address)).toContain("Na de intake gebeld");
});

async function write(page: string, fields: Record<string, string>): Promise<void> {
  await post(`${link}/${page}`, { domain: "going-along", ...fields });
}

async function post(address: string, fields: Record<string, string>): Promise<void> {
  expect((await centre.visitor().post(address, fields)).status).toBe(303);
}

async function postAsPeer(page: string, fields: Record<string, string>): Promise<void> {
  expect((await peer.post(`/team/trajecten/${path}${page}`, fields)).status).toBe(303);
}

async function read(address: string): Promise<string> {
  return await (await centre.visitor().get(address)).text();
}

async function readAsPeer(page: string): Promise<string> {
  return await (await peer.get(`/team/trajecten/${path}${page}`)).text();
}

async function firstOf(table: "contact" | "commitment" | "look_back", page: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(`select id from support.${table} order by created_at limit 1`);
  return `${link}/${page}/${rows[0]?.id}`;
}

async function say(question: string, words: string): Promise<void> {
  await pool.query(
    `insert into support.path_words (path_id, domain, question, words, written_as, at, form_key)
     values ($1, 'going-along', $2, $3, 'self', '2026-09-03T10:00Z', gen_random_uuid())`,
    [path, question, words],
  );
}

async function tally(what: string) {
  return (await pool.query("select detail, number from support.tally where what = $1", [what])).rows;
}

async function partsWritten(): Promise<string[]> {
  const { rows } = await pool.query<{ part: string }>("select part from support.written order by id");
  return rows.map(({ part }) => part);
}
