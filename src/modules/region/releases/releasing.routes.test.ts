// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { EventIds } from "#platform/events";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addRole } from "../../../../test/support/people.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { workingIn } from "./release-test-document.ts";
import { releaseJobs } from "./second-yes.jobs.ts";

const house = await createTestCentre();
const { superPool, centre, clock, db } = house;
const { start, write, letRead, afterReading, say, wordId } = workingIn(house);
let noor: Visitor;
let noorElsewhere: Visitor;
let sam: Visitor;
let ruth: Visitor;

beforeAll(async () => {
  await superPool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.id]);
  const { personId, visitor } = await house.signInAs({ role: "coordinator", name: "Noor" });
  await addRole(superPool, personId, { role: "host", centre });
  noor = visitor;
  noorElsewhere = await house.signedIn(personId);
  sam = (await house.signInAs({ role: "host", name: "Sam" })).visitor;
  ruth = (await house.signInAs({ role: "coordinator", name: "Ruth" })).visitor;
});
beforeEach(async () => {
  clock.set("2026-11-24T11:00");
  await superPool.query("truncate region.release cascade; delete from platform.event; delete from platform.message");
});

async function proposed(): Promise<string> {
  const path = await start(noor);
  await write(noor, path);
  await letRead(noor, path);
  afterReading();
  await noor.post(`${path}/voorstel`, {});
  return path;
}

describe("releasing takes two", () => {
  test("whoever proposed it does not release it, in no session and with no other role", async () => {
    const path = await proposed();

    for (const again of [noor, noorElsewhere]) {
      const answer = await again.post(`${path}/vrijgave`, {});
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("Jij stelde dit voor. Iemand anders geeft het vrij.");
    }
    expect(await released()).toEqual([]);

    expect((await sam.post(`${path}/vrijgave`, {})).status).toBe(303);
    expect(await released()).toHaveLength(1);
    expect(await (await noor.get(path)).text()).toContain("Twee mensen zeiden ja: Noor en Sam.");
  });

  test("coordinators hear that a second yes is asked for, once for each proposal, and nothing of what it says", async () => {
    const path = await proposed();
    await noor.post(`${path}/voorstel/terug`, {});
    await noor.post(`${path}/voorstel`, {});
    for (const _ of [1, 2]) await tellProposals();

    const { rows } = await superPool.query<{ subject: string; body: string }>(
      "select subject, body from platform.message where kind = 'region.release'",
    );
    expect(rows).toHaveLength(2 * 2);
    for (const { subject, body } of rows) {
      expect(subject).toBe("Een document wacht op een tweede ja");
      expect(body).toContain(path);
      expect(body).not.toMatch(/Zaanstad|Een jaar/);
    }
  });

  test("proposing and releasing at once, from two sessions of one person, releases nothing", async () => {
    const path = await start(noor);
    await write(noor, path);
    await letRead(noor, path);
    afterReading();

    await Promise.all([
      noor.post(`${path}/voorstel`, {}),
      noorElsewhere.post(`${path}/vrijgave`, {}),
      noorElsewhere.post(`${path}/voorstel`, {}),
      noor.post(`${path}/vrijgave`, {}),
    ]);

    expect(await released()).toEqual([]);
  });

  test("released by two others at once it is released once", async () => {
    const path = await proposed();

    const answers = await Promise.all([sam.post(`${path}/vrijgave`, {}), ruth.post(`${path}/vrijgave`, {})]);

    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await released()).toHaveLength(1);
    expect((await superPool.query("select step from region.release_yes order by step")).rows).toHaveLength(2);
  });

  test("the database itself refuses one person twice, and a release without two", async () => {
    const path = await start(noor);
    const id = path.split("/").at(-1);
    const sayYes = (step: string, person: string) =>
      superPool.query(
        "insert into region.release_yes (release_id, step, centre_id, person_id, name, at) values ($1, $2, $3, $4, '', now())",
        [id, step, centre.id, person],
      );
    await sayYes("proposed", centre.id);
    await expect(sayYes("released", centre.id)).rejects.toThrow("released_by_two");

    const content = "{}";
    const hash = createHash("sha256").update(content).digest("hex");
    const insert = db
      .insertInto("region.released")
      .values({ releaseId: id ?? "", centreId: centre.id, content, hash, releasedOn: "2026-11-24" });
    await expect(insert.execute()).rejects.toThrow("row-level security");
  });

  test("a proposal can be taken back by the other too, and is then changed again", async () => {
    const path = await proposed();
    expect((await noor.post(`${path}/stuk`, { heading: "Nog iets", content: "Tekst" })).status).toBe(422);

    await sam.post(`${path}/voorstel/terug`, {});

    expect((await noor.post(`${path}/stuk`, { heading: "Nog iets", content: "Tekst" })).status).toBe(303);
    expect(await (await noor.get(path)).text()).toContain("Nog iets");
  });
});

describe("before that those it is about read it", () => {
  test("nothing is proposed before it could be read, nor while it can be", async () => {
    const path = await start(noor);
    await write(noor, path);
    const unread = await noor.post(`${path}/voorstel`, {});
    await letRead(noor, path);
    const reading = await noor.post(`${path}/voorstel`, {});

    for (const answer of [unread, reading]) {
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("Mensen kunnen het nog lezen.");
    }
  });

  test("an empty document is not read, and sending a form twice makes one document", async () => {
    const formKey = crypto.randomUUID();
    const [path, again] = [await start(noor, { formKey }), await start(noor, { formKey })];
    const answer = await noor.post(`${path}/lezen`, { days: "7" });

    expect(again).toBe(path);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Zet er eerst iets in.");
  });

  test("what was said is answered first; who reads along sees the answer and not the words", async () => {
    const path = await start(noor);
    await write(noor, path);
    await letRead(noor, path);
    await say(path, { body: "We aten op dinsdag." });
    const answered = `${path}/gezegd/${await wordId()}`;
    const { door } = workingIn(house);
    const reading = `${door}/${path.split("/").at(-1)}`;

    expect((await noor.post(answered, {})).status).toBe(422);
    clock.set("2026-12-02T11:00");
    expect(await (await noor.post(`${path}/voorstel`, {})).text()).toContain("Geef eerst antwoord");
    clock.set("2026-11-25T11:00");
    await noor.post(answered, { outcome: "takenIn", answer: "Klopt, dinsdag staat er nu." });
    const page = await (await house.visitor().get(reading)).text();
    expect(page).toContain("Klopt, dinsdag staat er nu.");
    expect(page).not.toContain("We aten op dinsdag.");
    afterReading();
    expect((await noor.post(`${path}/voorstel`, {})).status).toBe(303);
  });

  test("an objection is met by changing its part or leaving it out, never by words alone", async () => {
    const path = await start(noor);
    const part = await write(noor, path, "De praatgroep", "De mannen van dinsdag praten samen.");
    await write(noor, path, "Samen eten", "Elke week.");
    await letRead(noor, path);
    await say(path, { about: part, kind: "objection", body: "Dit gaat over ons." });
    await noor.post(`${path}/gezegd/${await wordId()}`, { outcome: "answered", answer: "We vinden het mooi." });
    afterReading();

    const refused = await noor.post(`${path}/voorstel`, {});
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("Iemand heeft bezwaar tegen een stuk.");

    await noor.post(`${path}/stuk/${part}/weg`, {});
    expect((await noor.post(`${path}/voorstel`, {})).status).toBe(303);
    await sam.post(`${path}/vrijgave`, {});
    const [{ content } = { content: "" }] = await released();
    expect(content).toContain("Samen eten");
    expect(content).not.toContain("praatgroep");
  });

  test("what changes after reading began can be read three more days", async () => {
    const path = await start(noor);
    const part = await write(noor, path);
    await letRead(noor, path);
    clock.set("2026-12-01T11:00");
    await noor.post(`${path}/stuk/${part}`, { heading: "Samen eten", content: "Op dinsdag." });
    afterReading();

    expect((await noor.post(`${path}/voorstel`, {})).status).toBe(422);
    clock.set("2026-12-05T11:00");
    expect((await noor.post(`${path}/voorstel`, {})).status).toBe(303);
  });
});

describe("what was released", () => {
  test("carries the hash of exactly what is in it, and nobody changes a letter", async () => {
    const path = await proposed();
    await sam.post(`${path}/vrijgave`, {});
    const [row] = await released();

    expect(row?.hash).toBe(
      createHash("sha256")
        .update(row?.content ?? "")
        .digest("hex"),
    );
    await expect(superPool.query("update region.released set released_on = '2026-01-01'")).rejects.toThrow(
      "What was released stays as it is",
    );
    await expect(db.updateTable("region.released").set({ hash: "x" }).execute()).rejects.toThrow("permission denied");
    await expect(db.deleteFrom("region.released").execute()).rejects.toThrow("permission denied");
    for (const step of ["stuk", "lezen", "gegevens", "weg"]) {
      const fields = { heading: "a", content: "b", days: "7", title: "x", forWhom: "y", sure: "yes" };
      expect((await noor.post(`${path}/${step}`, fields)).status).toBe(422);
    }
    expect(await released()).toEqual([row]);
  });

  test("is mended in a next version that says what changed, is read first, and is released by two", async () => {
    const path = await proposed();
    await sam.post(`${path}/vrijgave`, {});
    const next = (await noor.post(`${path}/versie`, {})).headers.get("location") ?? "";
    const again = (await noor.post(`${path}/versie`, {})).headers.get("location");

    expect(again).toBe(next);
    const silent = await noor.post(`${next}/lezen`, { days: "7" });
    expect(silent.status).toBe(422);
    expect(await silent.text()).toContain("Schrijf eerst op wat er in deze versie veranderd is.");
    await noor.post(`${next}/gegevens`, {
      title: "Een jaar in huis",
      forWhom: "Gemeente Zaanstad",
      whatChanged: "We aten op dinsdag.",
    });
    await noor.post(`${next}/lezen`, { days: "7" });
    clock.set("2026-12-20T11:00");
    await noor.post(`${next}/voorstel`, {});
    await sam.post(`${next}/vrijgave`, {});
    expect((await released()).map(({ content }) => JSON.parse(content).version)).toEqual([1, 2]);
  });
});

/** Does what follows from all that was proposed. */
async function tellProposals(): Promise<void> {
  const { rows } = await superPool.query<EventIds>(
    `select id as "eventId", kind, subject_id as "subjectId", centre_id as "centreId" from platform.event where kind = 'region.release-proposed'`,
  );
  for (const event of rows)
    for (const job of releaseJobs) if ("onEvent" in job) await job.onEvent(house.workshop, event);
}

async function released() {
  const { rows } = await superPool.query<{ content: string; hash: string }>(
    "select content, hash from region.released order by released_on",
  );
  return rows;
}
