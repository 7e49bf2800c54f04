// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, test } from "vitest";
import { house, type Transaction, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { agenda, fixture, once, sheet, weekly } from "./incoming-test-agenda.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
const door = "/team/binnenhalen";
let coordinator: Visitor;

beforeEach(async () => {
  await pool.query("delete from programme.activity");
  coordinator = await centre.coordinator();
});

describe("the same agenda again", () => {
  test.each([
    "google-weekly-with-overrides.ics",
    "nextcloud-series.ics",
    "the-events-calendar.ics",
    "excel-dutch-cp1252.csv",
  ])("%s doubles nothing and changes nothing", async (name) => {
    await bringIn(fixture(name));
    const before = await everything();

    const page = await coordinator.read(await coordinator.post(door, { file: fixture(name) }));

    expect(page).toContain("Er is niets om binnen te halen.");
    await bringIn(fixture(name));
    expect(await everything()).toEqual(before);
  });

  test("changes what the file changed, and says which fields", async () => {
    await bringIn(agenda(weekly("a", "Koor")));

    const page = await preview(agenda(weekly("a", "Popkoor", "DESCRIPTION:Iedereen kan zingen.", "SEQUENCE:1")));
    const report = await bringIn(agenda(weekly("a", "Popkoor", "DESCRIPTION:Iedereen kan zingen.", "SEQUENCE:1")));

    expect(page).toContain("Dit verandert: titel, tekst.");
    expect(report).toContain("1 activiteit veranderde.");
    expect(await facts()).toEqual([{ title: "Popkoor", summary: "Iedereen kan zingen.", slug: "koor" }]);
  });

  test("leaves alone what people changed here, as long as the file says there what it said before", async () => {
    await bringIn(agenda(weekly("a", "Koor", "DESCRIPTION:Kom zingen.")));
    await pool.query("update programme.activity set title = 'Koor met Noor', hosts = '{Noor}'");

    await bringIn(agenda(weekly("a", "Koor", "DESCRIPTION:Kom meezingen.")));

    expect(await facts()).toEqual([{ title: "Koor met Noor", summary: "Kom meezingen.", slug: "koor" }]);
    expect((await pool.query("select hosts from programme.activity")).rows).toEqual([{ hosts: ["Noor"] }]);
  });

  test("warns when the file overwrites what people changed here", async () => {
    await bringIn(agenda(weekly("a", "Koor")));
    await pool.query("update programme.activity set title = 'Koor met Noor'");

    const page = await preview(agenda(weekly("a", "Popkoor")));

    expect(page).toContain("Let op: dit heb je hier ook zelf veranderd, en dat gaat verloren: titel.");
  });

  test("brings in another number of places, and warns where that was changed here", async () => {
    const choir = (places: number) =>
      sheet("titel;datum;begin;einde;plekken;kenmerk", `Koor;24-11-2026;14.00;15.30;${places};koor`);
    await bringIn(choir(8));
    await pool.query("update programme.activity set capacity = 12");

    const page = await preview(choir(10));
    await bringIn(choir(10));

    expect(page).toContain("Let op: dit heb je hier ook zelf veranderd, en dat gaat verloren:");
    expect((await pool.query("select capacity from programme.activity")).rows).toEqual([{ capacity: 10 }]);
  });

  test("keeps a date that was cancelled here when the file adds another", async () => {
    await bringIn(agenda(weekly("a", "Koor")));
    const { rows } = await pool.query("select id from programme.activity");
    await coordinator.post(`/team/programma/${rows[0].id}/datums/2026-12-01/anders`, { what: "cancel" });

    await bringIn(agenda(weekly("a", "Koor", "EXDATE;TZID=Europe/Amsterdam:20261208T140000")));

    expect(await dates()).toEqual(["2026-11-24", "2026-12-01 off", "2026-12-15"]);
  });

  test("never lets an older version win", async () => {
    await bringIn(agenda(once("a", "Koor nu", "SEQUENCE:3")));

    const page = await preview(agenda(once("a", "Koor toen", "SEQUENCE:2")));

    expect(page).toContain("Dit bestand is ouder dan wat hier al staat.");
    expect((await facts()).map(({ title }) => title)).toEqual(["Koor nu"]);
  });
});

describe("what is called off in the file", () => {
  test("one date of a series stays in sight as cancelled", async () => {
    await bringIn(agenda(weekly("a", "Koor")));
    const off = ["UID:a", "RECURRENCE-ID;TZID=Europe/Amsterdam:20261201T140000", "STATUS:CANCELLED", "SUMMARY:Koor"];

    await bringIn(agenda(weekly("a", "Koor"), [...off, "DTSTART;TZID=Europe/Amsterdam:20261201T140000"]));

    expect(await dates()).toEqual(["2026-11-24", "2026-12-01 off", "2026-12-08"]);
    expect(await (await centre.visitor().get("/programma/koor")).text()).toContain("Gaat niet door");
  });

  test("a single date stays in sight as cancelled, and comes back when the file says so", async () => {
    await bringIn(agenda(once("a", "Koor")));

    await bringIn(agenda(once("a", "Koor", "STATUS:CANCELLED")));
    const cancelled = await dates();
    await bringIn(agenda(once("a", "Koor")));

    expect(cancelled).toEqual(["2026-12-03 off"]);
    expect(await dates()).toEqual(["2026-12-03"]);
  });

  test("a whole series ends; what was never here is left out", async () => {
    await bringIn(agenda(weekly("a", "Koor")));

    const report = await bringIn(agenda(weekly("a", "Koor", "STATUS:CANCELLED")));
    const page = await preview(agenda(once("b", "Brei", "STATUS:CANCELLED")));

    expect(report).toContain("1 activiteit stopte.");
    expect(page).toContain("Dit gaat niet door, en het stond hier nog niet.");
    expect(await dates()).toEqual([]);
  });
});

describe("a file that holds one changed date of a series", () => {
  const start = "DTSTART;TZID=Europe/Amsterdam:20261202T160000";
  const original = "RECURRENCE-ID;TZID=Europe/Amsterdam:20261201T140000";

  test("moves and renames that date of the series that is known", async () => {
    await bringIn(agenda(weekly("a", "Koor")));

    await bringIn(agenda(["UID:a", original, start, "DURATION:PT1H", "SUMMARY:Koor in het park"]));
    const page = await preview(agenda(["UID:a", original, start, "DURATION:PT1H", "SUMMARY:Koor in het park"]));

    expect(await dates()).toEqual(["2026-11-24", "2026-12-02 Koor in het park", "2026-12-08"]);
    expect(await facts()).toHaveLength(1);
    expect(page).toContain("Er is niets om binnen te halen.");
  });

  test("becomes an activity by itself when the series is unknown", async () => {
    await bringIn(agenda(["UID:a", original, start, "DURATION:PT1H", "SUMMARY:Koor in het park"]));

    expect(await dates()).toEqual(["2026-12-02"]);
  });
});

test("a date that people signed up for stays when the file no longer has it, and the report says so", async () => {
  await bringIn(sheet("titel;datum;begin;einde;herhaling;plekken", "Koor;24-11-2026;14.00;15.30;wekelijks;8"));
  const visitor = centre.visitor();
  await visitor.post("/programma/koor/2026-12-01/aanmelding", { name: "Anna", website: "" });

  const row = "Koor;25-11-2026;14.00;15.30;wekelijks;8;koor";
  await pool.query("update programme.activity set uid = 'koor'");
  const report = await bringIn(sheet("titel;datum;begin;einde;herhaling;plekken;kenmerk", row));

  expect(report).toContain("Voor 1 datum die niet meer in het bestand staat, hebben mensen zich aangemeld.");
  expect((await dates()).slice(0, 3)).toEqual(["2026-11-25", "2026-12-01", "2026-12-02"]);
});

test("two centres bring in the same file, each for itself", async () => {
  const other = await centre.addCentre("buren", "buren.example");
  await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
  await bringIn(agenda(once("a", "Koor")));
  await pool.query("update programme.activity set centre_id = $1", [other.id]);

  await bringIn(agenda(once("a", "Koor")));

  expect(await facts()).toHaveLength(2);
});

test("row by row, only whoever sent a file sees it: not another coordinator, a host, a guest or nobody", async () => {
  await coordinator.post(door, { file: agenda(once("a", "Koor")) });
  const { rows } = await pool.query("select person_id, centre_id from programme.incoming_file limit 1");
  const sender = rows[0].person_id;
  const here = [rows[0].centre_id];
  const somebody = crypto.randomUUID();
  const count = async (trx: Transaction) =>
    (await trx.selectFrom("programme.incomingFile").select("id").where("personId", "=", sender).execute()).length;

  const person = { kind: "person" as const, hostAt: here };
  expect(await withActor(centre.db, { ...person, personId: sender, coordinatorAt: here }, count)).toBeGreaterThan(0);
  expect(await withActor(centre.db, house, count)).toBeGreaterThan(0);
  expect(await withActor(centre.db, { ...person, personId: somebody, coordinatorAt: here }, count)).toBe(0);
  expect(await withActor(centre.db, { ...person, personId: sender, coordinatorAt: [] }, count)).toBe(0);
  expect(await withActor(centre.db, { kind: "guest", subjectId: sender }, count)).toBe(0);
  expect(await withActor(centre.db, { kind: "nobody" }, count)).toBe(0);
});

async function preview(file: File): Promise<string> {
  return await coordinator.read(await coordinator.post(door, { file }));
}

async function bringIn(file: File): Promise<string> {
  const address = (await coordinator.post(door, { file })).headers.get("location") ?? "";
  const page = await (await coordinator.get(address)).text();
  const shown = /name="shown" value="([^"]*)"/.exec(page)?.[1] ?? "";
  const choice = { shown, records: shown.split(","), publish: "yes", step: "accept" };
  return await coordinator.read(await coordinator.post(address, choice));
}

async function facts() {
  return (await pool.query("select title, summary, slug from programme.activity order by title")).rows;
}

/** The first three dates ahead, with what is particular about each. */
async function dates(): Promise<string[]> {
  const { rows } = await pool.query<{ date: string }>(
    `select concat_ws(' ', to_char(starts_local, 'YYYY-MM-DD'), title, case when cancelled_at is not null then 'off' end) as date
     from programme.occurrence order by starts_local limit 3`,
  );
  return rows.map(({ date }) => date);
}

async function everything(): Promise<unknown> {
  const tables = ["activity", "schedule", "schedule_change", "occurrence"];
  const rows = [];
  for (const table of tables)
    rows.push((await pool.query(`select * from programme.${table} order by 1, 2, 3, 4`)).rows);
  return rows;
}
