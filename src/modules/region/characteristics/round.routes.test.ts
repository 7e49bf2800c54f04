// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { clearPastTerms } from "#platform/rights";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import type { Face } from "./face.ts";
import { closeEndedRounds } from "./outcomes/closing.jobs.ts";
import { characteristicsTables } from "./personal-tables.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
let coordinator: Visitor;
let host: Visitor;

beforeEach(async () => {
  await pool.query("delete from region.initiative; delete from region.own_sentence; delete from platform.rate_count");
  centre.clock.set("2026-11-24T11:00");
  coordinator = await centre.coordinator();
  host = await centre.host();
});

describe("filling in", () => {
  test("goes screen by screen without JavaScript, and keeps nothing before the last", async () => {
    const round = await openRound();
    const visitor = centre.visitor();
    expect(await (await visitor.get(round)).text()).toContain("Wie ben jij hier?");
    const first = await visitor.post(round, { at: "0", group: "team", go: "next" });
    expect(await first.text()).toContain("Iedereen kan hier zomaar binnenlopen, ook familie en vrienden.");

    const second = await visitor.post(round, {
      at: "1",
      go: "next",
      group: "team",
      "face-1": "mostly",
      "story-1": "Fijn.",
    });
    const page = await second.text();
    expect(page).toContain("Je kunt hier leren, herstellen en groeien.");
    expect(page).toContain('name="face-1" value="mostly"');
    expect(page).toContain('name="story-1" value="Fijn."');
    expect(await countRows()).toEqual({ tally: 0, receipt: 0, story: 0 });
  });

  test("asks for a face or for skipping, and forgets what is skipped", async () => {
    const round = await openRound();
    const nothing = await centre.visitor().post(round, { at: "1", go: "next", group: "team" });
    expect(nothing.status).toBe(422);
    expect(await nothing.text()).toContain("Kies een gezicht, of sla de zin over.");

    const skipped = await centre.visitor().post(round, { at: "1", go: "skip", group: "team", "face-1": "fully" });
    expect(await skipped.text()).not.toContain('value="fully" checked');
    expect(await (await centre.visitor().post(round, { at: "1", go: "back", group: "team" })).text()).toContain(
      "Beginnen",
    );
    expect((await centre.visitor().post(round, { at: "0", go: "next" })).status).toBe(422);
  });

  test("sent twice it counts once, and a group that was not asked is not counted", async () => {
    const round = await openRound({ groups: "team" });
    const form = { group: "team", "face-1": "fully", formKey: randomUUID() };
    await Promise.all([send(round, form), send(round, form)]);
    expect((await pool.query("select count from region.asking_tally")).rows).toEqual([{ count: 1 }]);

    expect((await send(round, { group: "partners", "face-1": "fully" })).status).toBe(422);
    expect(await countRows()).toEqual({ tally: 1, receipt: 1, story: 0 });
  });

  test("before the first day and after the last nothing is taken", async () => {
    const round = await openRound({ opensOn: "2026-12-01", closesOn: "2026-12-10" });
    expect(await (await centre.visitor().get(round)).text()).toContain("Meedoen kan vanaf 1 december 2026.");
    expect((await send(round, { group: "team", "face-1": "fully" })).status).toBe(422);
    centre.clock.set("2026-12-11T00:01");
    expect((await send(round, { group: "team", "face-1": "fully" })).status).toBe(422);
    expect(await countRows()).toEqual({ tally: 0, receipt: 0, story: 0 });
  });

  test("from one address so much is taken and no more, and nothing says who it was", async () => {
    const round = await openRound();
    const answers = [];
    for (let time = 0; time < 61; time += 1) answers.push((await send(round, {})).status);
    expect(answers.slice(-2)).toEqual([422, 429]);
  });

  test("what is on paper is typed over at the desk", async () => {
    const round = await openRound();
    expect(await (await centre.visitor().get(`${round}/papier`)).text()).toContain("Zet een kring om één gezicht");
    const typed = await host.post(teamOf(round, "/overtypen"), { group: "participants", "face-2": "partly" });
    expect(await host.read(typed)).toContain("Geteld.");
    expect((await host.post(teamOf(round, "/overtypen"), { "face-2": "partly" })).status).toBe(422);
    expect(await countRows()).toEqual({ tally: 1, receipt: 1, story: 0 });
  });
});

describe("nothing ties an answer to a person", () => {
  test("no table of an open round has a row for an answer, a moment, an order, an address or a person", async () => {
    const round = await openRound();
    const coming = centre.visitor();
    for (const face of ["fully", "fully", "mostly"] as const) {
      const sent = await coming.post(`${round}/verstuurd`, { group: "team", "face-1": face, "face-2": "fully" });
      expect(sent.headers.getSetCookie()).toEqual([]);
    }

    expect((await pool.query("select place, face, count from region.asking_tally order by place, face")).rows).toEqual([
      { place: 1, face: "fully", count: 2 },
      { place: 1, face: "mostly", count: 1 },
      { place: 2, face: "fully", count: 3 },
    ]);
    const { rows } = await pool.query<{ column: string }>(
      `select table_name || '.' || column_name as column from information_schema.columns
       where table_schema = 'region' and table_name in ('asking_tally', 'asking_receipt', 'asking_story', 'asking_outcome')
         and (data_type like 'timestamp%' or data_type = 'date' or is_identity = 'YES' or column_default like 'nextval%'
           or column_name ~ 'person|email|address|phone|name|at$')`,
    );
    expect(rows).toEqual([]);
  });

  test("a story hangs on no face, no group and no form", async () => {
    const { rows } = await pool.query<{ column: string }>(
      "select column_name as column from information_schema.columns where table_schema = 'region' and table_name = 'asking_story'",
    );
    const columns = rows.map(({ column }) => column).sort();
    expect(columns).toEqual(
      ["centre_id", "id", "initiative_id", "may_show", "place", "round_id", "state", "why", "words"].sort(),
    );
  });

  test("while a round is open one more answer changes no page, but for the fifth of a group", async () => {
    const round = await openRound();
    await answerAs(round, "team", { mostly: 3 });
    const look = async () => [
      await (await coordinator.get(teamOf(round))).text(),
      await (await coordinator.get("/team/doen-we-dat-echt")).text(),
      await (await centre.visitor().get("/doen-we-dat-echt")).text(),
    ];
    const before = await look();
    await answerAs(round, "team", { fully: 1 });
    expect(await look()).toEqual(before);
    await answerAs(round, "team", { fully: 1 });
    const withFive = await look();
    expect(withFive[0]).toContain("Team: vijf of meer antwoorden.");
    await answerAs(round, "team", { hardly: 6 });
    expect(await look()).toEqual(withFive);
    expect((await coordinator.get(teamOf(round, "/gespreksblad"))).status).toBe(404);
    expect((await centre.visitor().get(`${round}/uitkomst`)).status).toBe(404);
  });

  test("the days stand: a round cannot be closed early, made short, or follow another within eight weeks", async () => {
    const refused = async (days: object) =>
      (await coordinator.post("/team/doen-we-dat-echt/ronde", formOf(days))).status;
    expect(await refused({ opensOn: "2026-11-24", closesOn: "2026-11-27" })).toBe(422);
    expect(await refused({ opensOn: "2026-11-24", closesOn: "2027-03-27" })).toBe(422);
    expect(await refused({ opensOn: "2026-11-20", closesOn: "2026-12-01" })).toBe(422);
    await openRound();
    expect(await refused({ opensOn: "2027-01-20", closesOn: "2027-02-01" })).toBe(422);
    expect(await refused({ opensOn: "2027-02-10", closesOn: "2027-02-20" })).toBe(303);
  });
});

describe("what came of it", () => {
  test("is fixed at closing, and all else is gone", async () => {
    const round = await openRound();
    await answerAs(round, "participants", { fully: 4, mostly: 3 });
    await answerAs(round, "team", { partly: 4 });
    await answerAs(round, "partners", { fully: 6 });
    await close();

    const page = await (await coordinator.get(teamOf(round))).text();
    expect(countCells(page)).toEqual(["4 keer", "3 keer"]);
    expect(page).toContain("<b>Team, Partners</b>: te weinig antwoorden om te laten zien");
    expect(await countRows()).toEqual({ tally: 0, receipt: 0, story: 0 });
    const { rows } = await pool.query("select distinct asked_group from region.asking_outcome");
    expect(rows).toEqual([{ asked_group: "participants" }]);
  });

  test("never adds groups together, so nothing can be taken off a total", async () => {
    const round = await openRound();
    await answerAs(round, "participants", { fully: 6, mostly: 5 });
    await answerAs(round, "team", { mostly: 13, hardly: 8 });
    await answerAs(round, "partners", { partly: 2 });
    await close();
    await coordinator.post(teamOf(round, "/tonen"), { show: "yes" });

    for (const page of await readOutcomePages(round)) {
      const numbers = [...page.matchAll(/(\d+) keer/g)].map(([, number]) => number);
      expect(new Set(numbers)).toEqual(new Set(["6", "5", "13", "8"]));
      expect(page).not.toMatch(/procent|gemiddeld cijfer|\d ?%|score/i);
    }
  });

  test("of two rounds in a row, one person more does not show", async () => {
    const first = await openRound();
    await answerAs(first, "team", { fully: 3, mostly: 3 });
    await close();
    const second = await openRound({ opensOn: "2027-02-20", closesOn: "2027-03-01" }, "2027-02-20T11:00");
    await answerAs(second, "team", { fully: 3, mostly: 3, hardly: 1 });
    await close("2027-03-02T01:00");
    const third = await openRound({ opensOn: "2027-05-20", closesOn: "2027-06-01" }, "2027-05-20T11:00");
    await answerAs(third, "team", { fully: 3, mostly: 3, hardly: 3, partly: 3 });
    await close("2027-06-02T01:00");

    expect(countCells(await (await coordinator.get(teamOf(first))).text())).toEqual(["3 keer", "3 keer"]);
    expect(countCells(await (await coordinator.get(teamOf(second))).text())).toEqual(["3 keer", "3 keer"]);
    expect((await pool.query("select from region.asking_outcome where round_id = $1", [idOf(second)])).rowCount).toBe(
      0,
    );
    expect((await pool.query("select from region.asking_outcome where round_id = $1", [idOf(third)])).rowCount).toBe(4);
  });

  test("a statement of their own with a comma more is the same one", async () => {
    const own = (words: string) => ({ which: [], own: words });
    const first = await openRound(own("De soep is goed."));
    await answerAs(first, "team", { fully: 3, mostly: 3 });
    await close();
    const second = await openRound(
      { ...own("De soep, is goed"), opensOn: "2027-02-20", closesOn: "2027-03-01" },
      "2027-02-20T11:00",
    );
    await answerAs(second, "team", { fully: 4, mostly: 3 });
    await close("2027-03-02T01:00");
    expect((await pool.query("select from region.asking_outcome where round_id = $1", [idOf(second)])).rowCount).toBe(
      0,
    );
  });

  test("what the lot holds back is nowhere, and closing again draws no other lot", async () => {
    const round = await openRound();
    await answerAs(round, "team", { fully: 3, mostly: 3 });
    await close("2026-12-16T01:00", () => true);
    await close();
    expect((await pool.query("select from region.asking_outcome")).rowCount).toBe(0);
    expect(await (await coordinator.get(teamOf(round))).text()).toContain("te weinig antwoorden om te laten zien");
  });

  test("anyone reads it where the house says so, and no longer when it takes that back", async () => {
    const round = await openRound();
    await answerAs(round, "team", { fully: 3, mostly: 3 });
    await close();
    expect((await centre.visitor().get(`${round}/uitkomst`)).status).toBe(404);
    await coordinator.post(teamOf(round, "/tonen"), { show: "yes" });
    expect(await (await centre.visitor().get("/doen-we-dat-echt")).text()).toContain(`${round}/uitkomst`);
    expect(await (await centre.visitor().get(`${round}/gespreksblad`)).text()).toContain("3 keer helemaal wel");
    await coordinator.post(teamOf(round, "/tonen"), { show: "no" });
    expect((await centre.visitor().get(`${round}/uitkomst`)).status).toBe(404);
  });

  test("called off, nothing comes of it", async () => {
    const round = await openRound();
    await answerAs(round, "team", { fully: 3, mostly: 3 });
    expect((await coordinator.post(teamOf(round, "/afzegging"), {})).status).toBe(422);
    await coordinator.post(teamOf(round, "/afzegging"), { sure: "yes" });
    expect((await centre.visitor().get(round)).status).toBe(404);
    expect(await countRows()).toEqual({ tally: 0, receipt: 0, story: 0 });
  });
});

describe("stories", () => {
  test("show apart from faces, after a host read them, and only with a yes", async () => {
    const round = await openRound();
    await answerAs(round, "team", { fully: 3, mostly: 1 });
    await send(round, {
      group: "team",
      "face-1": "mostly",
      "story-1": "De deur stond open.",
      "may-1": "yes",
      "story-0": "Jongeren.",
    });
    expect(await (await host.get(teamOf(round))).text()).not.toContain("De deur stond open.");
    await close();
    await coordinator.post(teamOf(round, "/tonen"), { show: "yes" });
    const page = async () => await (await centre.visitor().get(`${round}/uitkomst`)).text();
    expect(await page()).not.toContain("De deur stond open.");

    const [door, young] = await Promise.all([storyAddress(round, "De deur%"), storyAddress(round, "Jongeren%")]);
    expect((await host.post(door, {})).status).toBe(422);
    expect((await host.post(door, { state: "left-out" })).status).toBe(422);
    await host.post(door, { state: "shown" });
    expect((await host.post(young, { state: "shown" })).status).toBe(404);
    expect(await page()).toContain("De deur stond open.");
    expect(await page()).not.toContain("Jongeren.");
    await host.post(door, { state: "left-out", why: "Iedereen weet wie dit is." });
    expect(await page()).not.toContain("De deur stond open.");
  });

  test("of fewer than five people go unread, and the others at the end of their term", async () => {
    const few = await openRound();
    await send(few, { group: "team", "story-1": "Alleen ik." });
    await close();
    expect(await countRows()).toEqual({ tally: 0, receipt: 0, story: 0 });
    await pool.query("delete from region.initiative");

    centre.clock.set("2026-11-24T11:00");
    const round = await openRound();
    await answerAs(round, "team", { fully: 4 });
    await send(round, { group: "team", "story-1": "Met z'n vijven." });
    await close();
    expect((await countRows()).story).toBe(1);
    centre.clock.set("2028-12-20T11:00");
    await clearPastTerms(centre.db, characteristicsTables, centre.clock.now());
    expect((await countRows()).story).toBe(0);
  });
});

describe("an initiative without the rest", () => {
  test("holds its own round behind its link, with its own statements, and ends with everything", async () => {
    const begun = await centre.visitor().post("/doen-we-dat-echt/beginnen", { name: "Buurtkamer Zuid" });
    const own = (begun.headers.get("location") ?? "").replace("?bewaard", "");
    expect(await (await centre.visitor().get(own)).text()).toContain("Buurtkamer Zuid");
    const made = await centre
      .visitor()
      .post(`${own}/ronde`, formOf({ which: [], own: "De soep is goed.", groups: "participants" }));
    const desk = (made.headers.get("location") ?? "").replace("?bewaard", "");
    const round = `/doen-we-dat-echt/${desk.split("/").at(-1)}`;
    await answerAs(round, "participants", { fully: 3, mostly: 3 });
    await close();

    expect(countCells(await (await centre.visitor().get(desk)).text())).toEqual(["3 keer", "3 keer"]);
    expect(await (await centre.visitor().get(`${desk}/gespreksblad`)).text()).toContain("De soep is goed.");
    expect(await (await coordinator.get("/team/doen-we-dat-echt")).text()).not.toContain(idOf(round));
    expect((await coordinator.get(teamOf(round))).status).toBe(404);
    await centre.visitor().post(`${own}/einde`, { sure: "yes" });
    expect((await centre.visitor().get(own)).status).toBe(404);
    expect((await pool.query("select from region.asking_round")).rowCount).toBe(0);
  });
});

describe("houses beside each other", () => {
  test("only where each said yes, and no longer when one takes it back", async () => {
    const other = await centre.addCentre(`ander-${randomUUID().slice(0, 8)}`, `${randomUUID()}.example`);
    const round = await openRound();
    await answerAs(round, "team", { fully: 3, mostly: 3 });
    await close();
    const besides = async () => await (await coordinator.get("/team/doen-we-dat-echt/naast-elkaar")).text();
    await addAgreedRound(other.id, { fully: 8, hardly: 2 });
    expect(await besides()).toContain("Dit lezen alleen huizen die zelf ja zeiden.");
    expect(await besides()).not.toContain("8 keer");

    await coordinator.post(teamOf(round, "/naast-elkaar"), { beside: "yes" });
    expect(await besides()).toContain("8 keer");
    await pool.query("update region.asking_round set beside_on = null where initiative_id = $1", [other.id]);
    expect(await besides()).not.toContain("8 keer");
    expect(await besides()).toContain("Zodra een ander huis in de regio dat ook doet");
  });
});

test("the house says in its own words how it does that, and what it said before stays to be read", async () => {
  const path = "/team/doen-we-dat-echt/zinnen/peers-lead";
  expect((await coordinator.post(path, { words: "Straks.", chosenOn: "2027-01-01" })).status).toBe(422);
  await coordinator.post(path, { words: "Eerst zo.", chosenOn: "2026-10-01" });
  await coordinator.post(path, { words: "Wij kiezen het bestuur.", chosenOn: "2026-11-01" });
  const page = await (await centre.visitor().get("/doen-we-dat-echt")).text();
  expect(page).toContain("Wij kiezen het bestuur.");
  expect(page).not.toContain("Eerst zo.");
  expect(await (await coordinator.get(path)).text()).toContain("Eerst zo.");
});

type Counted = Partial<Record<Face, number>>;

function formOf(different: object = {}): Record<string, string | string[]> {
  const groups = ["participants", "team", "partners"];
  return { opensOn: "2026-11-24", closesOn: "2026-12-15", groups, which: "ten", own: "", ...different };
}

/** Its public address. */
async function openRound(different: object = {}, at?: string): Promise<string> {
  if (at) centre.clock.set(at);
  if (at) coordinator = await centre.coordinator(); // who signed in months ago is asked again
  const made = await coordinator.post("/team/doen-we-dat-echt/ronde", formOf(different));
  expect(made.status).toBe(303);
  return `/doen-we-dat-echt/${(made.headers.get("location") ?? "").replace("?bewaard", "").split("/").at(-1)}`;
}

/** By so many people, to the first statement. */
async function answerAs(round: string, group: string, counted: Counted): Promise<void> {
  await pool.query("delete from platform.rate_count");
  for (const [face, count] of Object.entries(counted)) {
    for (let time = 0; time < count; time += 1) {
      expect((await send(round, { group, "face-1": face })).status).toBe(303);
    }
  }
}

async function send(round: string, fields: Record<string, string>): Promise<Response> {
  return await centre.visitor().post(`${round}/verstuurd`, fields);
}

async function close(at = "2026-12-16T01:00", lot = () => false): Promise<void> {
  centre.clock.set(at);
  await closeEndedRounds({ db: centre.db, now: centre.clock.now }, lot);
}

async function addAgreedRound(centreId: string, counted: Counted): Promise<void> {
  await pool.query(
    `with initiative as (insert into region.initiative (id, centre_id, name, form_key, created_on)
       values ($1, $1, 'Ander', $1, '2026-10-01') returning id),
     round as (insert into region.asking_round (initiative_id, asked_groups, opens_on, closes_on, closed_on, beside_on, form_key)
       select id, '{team}', '2026-10-01', '2026-10-20', '2026-10-21', '2026-10-22', id from initiative returning id),
     statement as (insert into region.asking_statement (round_id, place, code) select id, 1, 'open-to-everyone' from round
       returning round_id)
     insert into region.asking_outcome (round_id, place, asked_group, face, count)
     select round_id, 1, 'team', given.key, given.value::integer from statement, jsonb_each_text($2::jsonb) as given`,
    [centreId, JSON.stringify(counted)],
  );
}

async function readOutcomePages(round: string): Promise<string[]> {
  const visitor = centre.visitor();
  return await Promise.all([
    (await coordinator.get(teamOf(round))).text(),
    (await visitor.get(`${round}/uitkomst`)).text(),
    (await visitor.get(`${round}/gespreksblad`)).text(),
  ]);
}

/** Of the tables, without the faces that nobody chose. */
function countCells(page: string): string[] {
  return [...page.matchAll(/<td><span>(\d+ keer)/g)].map(([, words]) => words ?? "");
}

async function countRows() {
  const count = async (table: string) => (await pool.query(`select from region.asking_${table}`)).rowCount;
  return { tally: await count("tally"), receipt: await count("receipt"), story: await count("story") };
}

async function storyAddress(round: string, words: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>("select id from region.asking_story where words like $1", [words]);
  return teamOf(round, `/verhalen/${rows[0]?.id}`);
}

function idOf(round: string): string {
  return round.split("/").at(-1) ?? "";
}

function teamOf(round: string, below = ""): string {
  return `/team/doen-we-dat-echt/${idOf(round)}${below}`;
}
