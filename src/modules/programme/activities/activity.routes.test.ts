// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
const newForm = "/team/programma/nieuw";
let coordinator: Visitor;

beforeEach(async () => {
  await pool.query("delete from programme.activity");
  coordinator = await centre.coordinator();
});

describe("adding an activity", () => {
  test("shows the dates in words before anything is kept", async () => {
    const answer = await coordinator.post(newForm, filled());

    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain("Klopt dit?");
    expect(page).toContain("Dinsdag 1 december van 11.00 tot 12.30 uur");
    expect(page).toContain("in de komende 26 weken");
    expect(await countActivities()).toBe(0);
  });

  test("names the days on which the house is closed", async () => {
    await pool.query(
      "insert into network.closed_day (centre_id, day) values ($1, '2026-12-29') on conflict do nothing",
      [centre.centre.id],
    );

    const page = await (await coordinator.post(newForm, filled())).text();

    expect(page).toContain("Op dinsdag 29 december zijn we dicht. Die datum valt weg.");
  });

  test("keeps it after yes, as a draft that visitors do not see", async () => {
    const answer = await coordinator.post(newForm, { ...filled(), step: "save" });

    expect(answer.status).toBe(303);
    expect(await coordinator.read(answer)).toContain("Bezoekers zien het nog niet.");
    expect((await centre.visitor().get("/programma/schrijven-bij-het-raam")).status).toBe(404);
  });

  test("can show it to visitors at once", async () => {
    await coordinator.post(newForm, { ...filled(), step: "publish" });

    expect((await centre.visitor().get("/programma/schrijven-bij-het-raam")).status).toBe(200);
  });

  test("the same form sent twice is one activity", async () => {
    const form = { ...filled(), step: "save", formKey: randomUUID() };

    const [first, second] = await Promise.all([coordinator.post(newForm, form), coordinator.post(newForm, form)]);

    expect(first.headers.get("location")).toBe(second.headers.get("location"));
    expect(await countActivities()).toBe(1);
  });

  test("two activities with one title have two addresses", async () => {
    await coordinator.post(newForm, { ...filled(), step: "save" });
    await coordinator.post(newForm, { ...filled(), step: "save" });

    const { rows } = await pool.query("select slug from programme.activity order by slug");
    expect(rows.map(({ slug }) => slug)).toEqual(["schrijven-bij-het-raam", "schrijven-bij-het-raam-2"]);
  });

  test("going back to the form keeps every value", async () => {
    const answer = await coordinator.post(newForm, { ...filled(), title: "Iets met <kaas> & brood", step: "edit" });

    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('value="Iets met &lt;kaas> &amp; brood"');
  });

  test("a mistake gives the form again with what was typed, and says what is wrong", async () => {
    const answer = await coordinator.post(newForm, {
      ...filled(),
      capacityReason: "",
      summary: "Een uurtje schrijven",
    });

    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain("Kijk nog even naar één ding");
    expect(page).toContain('href="#capacityReason"');
    expect(page).toContain('value="Een uurtje schrijven"');
  });

  test("a course under a method's name hears where it departs from what was published, and may be kept", async () => {
    const wrap = { ...filled(), title: "WRAP voor iedereen", kind: "course", hosts: "Noor" };

    const check = await (await coordinator.post(newForm, wrap)).text();
    const saved = await coordinator.post(newForm, { ...wrap, step: "save" });

    expect(check).toContain("Er zijn 2 begeleiders. Bij jullie staat er 1.");
    expect(check).toContain("Basiscurriculum ervaringsdeskundigheid (2015)");
    expect(saved.status).toBe(303);
  });

  test("all five ways of joining can be kept, published and copied", async () => {
    for (const joining of ["walk-in", "tell-us", "sign-up", "series", "acquaint"]) {
      const limit = ["walk-in", "tell-us"].includes(joining) ? { capacity: "", capacityReason: "" } : {};
      const link = joining === "walk-in" ? {} : { onlineLink: "https://bellen.example/kamer" };

      const answer = await coordinator.post(newForm, { ...filled(), ...limit, ...link, joining, step: "publish" });
      const address = (answer.headers.get("location") ?? "").split("?")[0] ?? "";

      expect((await coordinator.post(`${address}/kopie`, {})).status).toBe(303);
    }
    const { rows } = await pool.query(
      "select joining, online_link is not null as linked, count(*)::int as count from programme.activity group by 1, 2 order by 1",
    );
    expect(rows).toEqual([
      { joining: "acquaint", linked: true, count: 2 },
      { joining: "series", linked: true, count: 2 },
      { joining: "sign-up", linked: true, count: 2 },
      { joining: "tell-us", linked: true, count: 2 },
      { joining: "walk-in", linked: false, count: 2 },
    ]);
  });

  test("a room of another centre cannot be chosen", async () => {
    const other = await centre.addCentre(`ander-${randomUUID().slice(0, 8)}`, `${randomUUID()}.localhost`);
    const { rows } = await pool.query<{ id: string }>(
      "insert into spaces.room (centre_id, name) values ($1, 'Elders') returning id",
      [other.id],
    );

    const answer = await coordinator.post(newForm, { ...filled(), roomId: rows[0]?.id ?? "", step: "save" });

    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('href="#roomId"');
  });
});

describe("an activity that is there", () => {
  test("changes at once when only words change, and calendars hear of it", async () => {
    const address = await addActivity();

    const answer = await coordinator.post(address, { ...filled(), title: "Schrijven en thee" });

    expect(answer.status).toBe(303);
    const { rows } = await pool.query("select title, slug, sequence from programme.activity");
    expect(rows).toEqual([{ title: "Schrijven en thee", slug: "schrijven-bij-het-raam", sequence: 1 }]);
  });

  test("shows the dates first when its time changes, and asks about the date that people come to", async () => {
    const address = await addActivity();
    await takePlaces("2026-12-01", 2);
    const later = { ...filled(), startTime: "13:00", endTime: "14:00" };

    const check = await (await coordinator.post(address, later)).text();
    const dates = await coordinator.read(await coordinator.post(address, { ...later, step: "save" }));

    expect(check).toContain("Op dinsdag 1 december komen er al mensen.");
    expect(dates).toContain("Wat gebeurt er met deze datums?");
    expect(dates).toContain("Dinsdag 1 december, 11.00 tot 12.30 uur, 2 aanmeldingen");
  });

  test("asks to look first when people would join in another way", async () => {
    const address = await addActivity();
    await takePlaces("2026-12-01", 2);

    const check = await (await coordinator.post(address, { ...filled(), joining: "series" })).text();

    expect(check).toContain("Op dinsdag 1 december komen al mensen. Hun aanmelding blijft zoals die is.");
  });

  test("an answer per date with people is kept", async () => {
    const address = await addActivity();
    await takePlaces("2026-12-01", 2);
    await coordinator.post(address, { ...filled(), startTime: "13:00", endTime: "14:00", step: "save" });
    const { rows } = await pool.query<{ id: string }>("select id from programme.occurrence where places_taken = 2");

    const answer = await coordinator.post(`${address}/datums`, { [`date-${rows[0]?.id}`]: "move" });

    expect(await coordinator.read(answer)).not.toContain("Wat gebeurt er met deze datums?");
    const moved = await pool.query("select starts_local::text from programme.occurrence where places_taken = 2");
    expect(moved.rows).toEqual([{ starts_local: "2026-12-01 13:00:00" }]);
  });

  test("can be copied to a draft, once per button", async () => {
    const address = await addActivity();
    const formKey = randomUUID();

    const copied = await coordinator.read(await coordinator.post(`${address}/kopie`, { formKey }));
    await coordinator.post(`${address}/kopie`, { formKey });

    expect(copied).toContain("Schrijven bij het raam (kopie)");
    expect(await countActivities()).toBe(2);
  });

  test("ends after asking when people signed up, and opens again", async () => {
    const address = await addActivity();
    await takePlaces("2026-12-01", 1);

    const asked = await (await coordinator.post(`${address}/einde`, {})).text();
    const ended = await coordinator.read(await coordinator.post(`${address}/einde`, { confirmed: "yes" }));
    const reopened = await coordinator.read(await coordinator.post(`${address}/heropening`, {}));

    expect(asked).toContain("Op 1 datum hebben mensen zich aangemeld.");
    expect(ended).toContain("Toch weer openen");
    expect(reopened).toContain("Het is weer open.");
  });

  test("ends at once when nobody signed up", async () => {
    const address = await addActivity();

    const answer = await coordinator.post(`${address}/einde`, {});

    expect(answer.headers.get("location")).toContain("gedaan=ended");
  });

  test("one date is cancelled after asking, and that can be undone", async () => {
    const address = `${await addActivity()}/datums/2026-12-01`;

    const asked = await (await coordinator.get(`${address}/anders`)).text();
    const cancelled = await coordinator.read(await coordinator.post(`${address}/anders`, { what: "cancel" }));
    const restored = await coordinator.read(await coordinator.post(`${address}/anders`, { what: "restore" }));

    expect(asked).toContain("Niemand heeft zich aangemeld.");
    expect(cancelled).toContain("Laat het toch doorgaan");
    expect(restored).toContain("Deze datum gaat toch door.");
  });

  test("is found by name or host, also without its accents", async () => {
    await addActivity({ title: "Café Noord" });

    expect(await (await coordinator.get("/team/programma?staat=klad&woorden=cafe")).text()).toContain("Café Noord");
    expect(await (await coordinator.get("/team/programma?staat=klad&woorden=samir")).text()).toContain("Café Noord");
    expect(await (await coordinator.get("/team/programma?staat=klad&woorden=100%25")).text()).toContain(
      "We vinden niets met",
    );
  });
});

describe("who may make the programme", () => {
  const addresses = ["/team/programma", newForm];

  test("who is not signed in is sent to sign in", async () => {
    for (const address of addresses) {
      const answer = await centre.visitor().get(address);
      expect([answer.status, answer.headers.get("location")?.split("?")[0]]).toEqual([303, "/inloggen"]);
    }
  });

  test("for a host it is as if these pages do not exist", async () => {
    const host = await centre.host();
    const address = await addActivity();

    for (const one of [...addresses, address]) expect((await host.get(one)).status).toBe(404);
    for (const what of ["einde", "datums"]) expect((await host.post(`${address}/${what}`, {})).status).toBe(404);
  });

  test("for the coordinator of another centre it is as if this activity does not exist", async () => {
    const address = await addActivity();
    const other = await centre.addCentre(`ander-${randomUUID().slice(0, 8)}`, `${randomUUID()}.localhost`);
    const stranger = await centre.coordinatorOf(other);

    expect((await stranger.get(address)).status).toBe(404);
    expect((await stranger.post(address, { ...filled(), step: "save" })).status).toBe(404);
  });

  test("an address that is no activity is a page that is not there", async () => {
    expect((await coordinator.get("/team/programma/onzin")).status).toBe(404);
    expect((await coordinator.get(`/team/programma/${randomUUID()}`)).status).toBe(404);
    expect((await coordinator.get(`${await addActivity()}/datums/2026-02-31`)).status).toBe(404);
  });
});

function filled() {
  return {
    title: "Schrijven bij het raam",
    summary: "",
    kind: "creative",
    offeredBy: centre.centre.organizationId,
    placeKind: "here",
    forWhom: "everyone",
    languages: ["nl-easy", "en"],
    hosts: "Noor, Samir",
    joining: "sign-up",
    capacity: "8",
    capacityReason: "De tafel heeft 8 stoelen.",
    repeat: "weekly",
    date: "2026-12-01",
    startTime: "11:00",
    endTime: "12:30",
  };
}

/** The team's address of a draft. */
async function addActivity(changes: Partial<ReturnType<typeof filled>> = {}): Promise<string> {
  const answer = await coordinator.post(newForm, { ...filled(), ...changes, step: "save" });
  return (answer.headers.get("location") ?? "").split("?")[0] ?? "";
}

async function takePlaces(day: string, places: number) {
  await pool.query("update programme.occurrence set places_taken = $2 where starts_local::date = $1", [day, places]);
}

async function countActivities(): Promise<number> {
  const { rows } = await pool.query("select 1 from programme.activity");
  return rows.length;
}
