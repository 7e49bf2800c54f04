// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createTestMaking, newForm } from "./activity-test-making.ts";

const { centre, pool, coordinator, filled, addActivity, countActivities } = await createTestMaking();

describe("an activity that is there", () => {
  test("changes at once when only words change, and calendars hear of it", async () => {
    const address = await addActivity();

    const answer = await coordinator().post(address, { ...filled(), title: "Schrijven en thee" });

    expect(answer.status).toBe(303);
    const { rows } = await pool.query("select title, slug, sequence from programme.activity");
    expect(rows).toEqual([{ title: "Schrijven en thee", slug: "schrijven-bij-het-raam", sequence: 1 }]);
  });

  test("shows the dates first when its time changes, and asks about the date that people come to", async () => {
    const address = await addActivity();
    await takePlaces("2026-12-01", 2);
    const later = { ...filled(), startTime: "13:00", endTime: "14:00" };

    const check = await (await coordinator().post(address, later)).text();
    const dates = await coordinator().read(await coordinator().post(address, { ...later, step: "save" }));

    expect(check).toContain("Op dinsdag 1 december komen er al mensen.");
    expect(dates).toContain("Wat gebeurt er met deze datums?");
    expect(dates).toContain("Dinsdag 1 december, 11.00 tot 12.30 uur, 2 aanmeldingen");
  });

  test("asks to look first when people would join in another way", async () => {
    const address = await addActivity();
    await takePlaces("2026-12-01", 2);

    const check = await (await coordinator().post(address, { ...filled(), joining: "series" })).text();

    expect(check).toContain("Op dinsdag 1 december komen al mensen. Hun aanmelding blijft zoals die is.");
  });

  test("an answer per date with people is kept", async () => {
    const address = await addActivity();
    await takePlaces("2026-12-01", 2);
    await coordinator().post(address, { ...filled(), startTime: "13:00", endTime: "14:00", step: "save" });
    const { rows } = await pool.query<{ id: string }>("select id from programme.occurrence where places_taken = 2");

    const answer = await coordinator().post(`${address}/datums`, { [`date-${rows[0]?.id}`]: "move" });

    expect(await coordinator().read(answer)).not.toContain("Wat gebeurt er met deze datums?");
    const moved = await pool.query("select starts_local::text from programme.occurrence where places_taken = 2");
    expect(moved.rows).toEqual([{ starts_local: "2026-12-01 13:00:00" }]);
  });

  test("can be copied to a draft, once per button", async () => {
    const address = await addActivity();
    const formKey = randomUUID();

    const copied = await coordinator().read(await coordinator().post(`${address}/kopie`, { formKey }));
    await coordinator().post(`${address}/kopie`, { formKey });

    expect(copied).toContain("Schrijven bij het raam (kopie)");
    expect(await countActivities()).toBe(2);
  });

  test("ends after asking when people signed up, and opens again", async () => {
    const address = await addActivity();
    await takePlaces("2026-12-01", 1);

    const asked = await (await coordinator().post(`${address}/einde`, {})).text();
    const ended = await coordinator().read(await coordinator().post(`${address}/einde`, { confirmed: "yes" }));
    const reopened = await coordinator().read(await coordinator().post(`${address}/heropening`, {}));

    expect(asked).toContain("Op 1 datum hebben mensen zich aangemeld.");
    expect(ended).toContain("Toch weer openen");
    expect(reopened).toContain("Het is weer open.");
  });

  test("ends at once when nobody signed up", async () => {
    const address = await addActivity();

    const answer = await coordinator().post(`${address}/einde`, {});

    expect(answer.headers.get("location")).toContain("gedaan=ended");
  });

  test("one date is cancelled after asking, and that can be undone", async () => {
    const address = `${await addActivity()}/datums/2026-12-01`;

    const asked = await (await coordinator().get(`${address}/anders`)).text();
    const cancelled = await coordinator().read(await coordinator().post(`${address}/anders`, { what: "cancel" }));
    const restored = await coordinator().read(await coordinator().post(`${address}/anders`, { what: "restore" }));

    expect(asked).toContain("Niemand heeft zich aangemeld.");
    expect(cancelled).toContain("Laat het toch doorgaan");
    expect(restored).toContain("Deze datum gaat toch door.");
  });

  test("is found by name or host, also without its accents", async () => {
    await addActivity({ title: "Café Noord" });

    expect(await (await coordinator().get("/team/programma?staat=klad&woorden=cafe")).text()).toContain("Café Noord");
    expect(await (await coordinator().get("/team/programma?staat=klad&woorden=samir")).text()).toContain("Café Noord");
    expect(await (await coordinator().get("/team/programma?staat=klad&woorden=100%25")).text()).toContain(
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
    expect((await coordinator().get("/team/programma/onzin")).status).toBe(404);
    expect((await coordinator().get(`/team/programma/${randomUUID()}`)).status).toBe(404);
    expect((await coordinator().get(`${await addActivity()}/datums/2026-02-31`)).status).toBe(404);
  });
});

async function takePlaces(day: string, places: number) {
  await pool.query("update programme.occurrence set places_taken = $2 where starts_local::date = $1", [day, places]);
}
