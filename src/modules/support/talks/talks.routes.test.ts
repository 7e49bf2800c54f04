// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { listTalkFigures } from "./talk-figures.queries.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
let hour: { id: string; slug: string };
let date: string;
const { visitor: volunteer } = await centre.signInAs({ role: "volunteer" });
const host = await centre.host();

beforeEach(async () => {
  centre.clock.set("2026-11-24T12:30");
  await pool.query("truncate programme.activity, support.talk_tally, support.hour_facts cascade");
  hour = await addActivity(pool, centre.centre, { title: "Spreekuur in De Brug", kind: "consultation-hour" });
  date = await addOccurrence(pool, hour, { startsLocal: "2026-11-24T10:00" });
  await pool.query(
    "insert into support.hour_facts (activity_id, centre_id, neighbourhood, changed_at) values ($1, $2, 'Overwater', now())",
    [hour.id, centre.centre.id],
  );
});

describe("once the hour is over", () => {
  test("the team taps how many talks there were, and a theme if it wishes", async () => {
    expect(await plain("/team/spreekuur/tellen")).toContain(
      "Spreekuur in De Brug Dinsdag 24 november, 10.00 tot 12.00 uur",
    );

    await tap({ by: "5" });
    await tap({ by: "1" });
    await tap({ theme: "home", by: "1" });
    await tap({ theme: "home", by: "1" });

    const sheet = await plain(`/team/spreekuur/tellen/${date}`);
    expect(sheet).toContain("8 gesprekken samen");
    expect(sheet).toMatch(/Zonder thema: 6 .*Thuis: 2/);
    expect(await plain("/team/spreekuur/tellen")).toContain("8 gesprekken");
  });

  test("all that is kept is a day, a place, a theme and a number", async () => {
    await tap({ theme: "home", by: "5" });

    const { rows } = await pool.query("select * from support.talk_tally");

    expect(rows.map(({ id: _, centre_id: __, form_key: ___, ...rest }) => ({ ...rest, day: "" }))).toEqual([
      { day: "", way: "hour", occurrence_id: date, neighbourhood: "Overwater", theme: "home", number: 5 },
    ]);
  });

  test("a tap sent twice counts once, two who tap at once both count, and one too many is taken off", async () => {
    const twice = { by: "1", formKey: randomUUID() };
    await Promise.all([tap(twice), tap(twice)]);
    await Promise.all([tap({ by: "1" }), host.post(`/team/spreekuur/tellen/${date}`, { by: "1" })]);
    expect(await plain(`/team/spreekuur/tellen/${date}`)).toContain("3 gesprekken samen");

    for (let time = 0; time < 5; time += 1) await tap({ by: "-1" });

    expect(await plain(`/team/spreekuur/tellen/${date}`)).toContain("0 gesprekken samen");
  });

  test("an hour keeps its number when its neighbourhood gets another name", async () => {
    await tap({ by: "5" });
    await pool.query("update support.hour_facts set neighbourhood = 'Waterdam'");
    await tap({ by: "1" });

    expect(await plain(`/team/spreekuur/tellen/${date}`)).toContain("6 gesprekken samen");
  });

  test("what is no number says so and changes nothing", async () => {
    for (const fields of [{ by: "veel" }, { by: "100" }, { theme: "x", by: "1" }]) {
      const answer = await volunteer.post(`/team/spreekuur/tellen/${date}`, fields);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("Dat getal konden we niet lezen.");
    }
  });

  test("it can be mended for a week, and not before the end nor after that week", async () => {
    const at = async (local: string) => {
      centre.clock.set(local);
      return [(await tap({ by: "1" })).status, (await volunteer.get(`/team/spreekuur/tellen/${date}`)).status];
    };

    expect(await at("2026-11-24T11:59")).toEqual([404, 404]);
    expect(await at("2026-12-01T23:00")).toEqual([303, 200]);
    expect(await at("2026-12-02T00:10")).toEqual([404, 404]);
  });
});

test("talks on the street and at somebody's home count the same way", async () => {
  const sheet = { way: "outreach", day: "2026-11-23", neighbourhood: "Oost" };
  const address = `/team/spreekuur/tellen/elders?${new URLSearchParams(sheet)}`;
  expect(await plain(address)).toContain("Op straat of in de buurt, Oost Maandag 23 november");

  const answer = await volunteer.post("/team/spreekuur/tellen/elders", { ...sheet, theme: "help", by: "5" });

  expect(answer.headers.get("location")).toBe(address);
  expect(await plain(address)).toContain("Hulp: 5");
  expect(await plain("/team/spreekuur/tellen")).toContain(
    "Op straat of in de buurt, Oost Maandag 23 november 5 gesprekken",
  );
  const far = `/team/spreekuur/tellen/elders?${new URLSearchParams({ ...sheet, day: "2026-11-16" })}`;
  expect((await volunteer.get(far)).status).toBe(404);
  expect((await volunteer.get("/team/spreekuur/tellen/elders")).status).toBe(422);
});

test("a count of another house is not found", async () => {
  const other = await centre.addCentre("buren", "buren.localhost");
  const theirs = await addOccurrence(pool, await addActivity(pool, other, { kind: "consultation-hour" }), {
    startsLocal: "2026-11-24T10:00",
  });

  expect((await volunteer.get(`/team/spreekuur/tellen/${theirs}`)).status).toBe(404);
});

describe("the figures", () => {
  test("are for hosts, and say nothing under five, nor neighbourhood and theme together in a year that runs", async () => {
    await add("2026-02-10", "Overwater", "home", 20);
    await add("2026-02-10", "Oost", "help", 11);
    await add("2026-03-10", "Oost", "home", 12);
    await add("2026-03-10", "Overwater", "help", 3);

    expect((await volunteer.get("/team/spreekuur/cijfers")).status).toBe(404);
    const page = await plain("/team/spreekuur/cijfers", host);

    expect(page).toContain("46 gesprekken");
    expect(page).toMatch(/Februari 31 Maart 15/);
    expect(page).toMatch(/Thuis 32/);
    expect(page).not.toContain("Overwater, thuis");
    expect(page).toContain("Buurt en thema samen staan hier als het jaar voorbij is");
  });

  test("of a year that is over have both together from ten on, on the page and in the file", async () => {
    for (const [neighbourhood, theme, number] of [
      ...[
        ["Oost", "home", 20],
        ["Oost", "help", 15],
        ["Oost", "social", 4],
        ["Oost", "meaning", 3],
      ],
      ...[
        ["West", "home", 30],
        ["West", "help", 12],
        ["West", "social", 2],
        ["West", "meaning", 5],
      ],
    ] as const) {
      await add("2025-05-10", neighbourhood, theme, number);
    }

    const page = await plain("/team/spreekuur/cijfers?jaar=2025", host);
    const file = await (await host.get("/team/spreekuur/cijfers.csv?jaar=2025")).text();

    for (const text of [page.replaceAll(",", ""), file.replaceAll(/[",;]/g, " ").replaceAll(/ +/g, " ")]) {
      expect(text).toContain("Oost thuis 20");
      expect(text).not.toMatch(/(Oost|West) (sociale contacten|zingeving)/);
    }
  });

  test("for a document of the house are the same, and only of those days", async () => {
    await add("2026-02-10", "Overwater", "home", 20);
    await add("2026-02-11", "Oost", "help", 11);
    await add("2026-02-12", "Oost", "home", 7);
    await add("2026-07-10", "Oost", "home", 12);

    const figures = await listTalkFigures(centre.db, centre.centre.id, { from: "2026-01-01", until: "2026-03-31" });

    expect(figures.talks).toBe(38);
    expect(figures.themes).toEqual([
      { name: "help", number: 11 },
      { name: "home", number: 27 },
    ]);
  });
});

async function add(day: string, neighbourhood: string, theme: string, number: number): Promise<void> {
  await pool.query(
    `insert into support.talk_tally (centre_id, day, way, neighbourhood, theme, number, form_key)
     values ($1, $2, 'outreach', $3, $4, $5, gen_random_uuid())`,
    [centre.centre.id, day, neighbourhood, theme, number],
  );
}

async function tap(fields: Record<string, string>): Promise<Response> {
  return await volunteer.post(`/team/spreekuur/tellen/${date}`, fields);
}

async function plain(address: string, who: Visitor = volunteer): Promise<string> {
  const html = (await (await who.get(address)).text()).replaceAll(/<(svg|style|script|head).*?<\/\1>/gs, "");
  return html
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(" :", ":");
}
