// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { beforeEach, expect, test } from "vitest";
import { getCentre } from "#modules/network";
import { house, withActor } from "#platform/db";
import type { Language } from "#platform/i18n";
import { createTestCentre } from "../../../../../test/support/centre.ts";
import type { CentreRow } from "../../../../../test/support/rows.ts";
import { addActivity } from "../../activities/activity.commands.ts";
import { type Activity, type ActivityFacts, type DateTitle, emptyFacts } from "../../activities/activity.ts";
import { spokenLanguages } from "../../activities/facts.ts";
import { kinds } from "../../activities/kinds.ts";
import { importAgenda } from "../../incoming/import-agenda.ts";
import { getHere } from "../../incoming/incoming.queries.ts";
import { factsOf, isFactField, type SaidField, saidFields } from "../../incoming/said.ts";
import { planDates } from "../../schedules/plan-dates.ts";
import type { Schedule } from "../../schedules/schedule.ts";
import { listWholeProgramme } from "./export.queries.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
const elsewhere = await centre.addCentre("elders", "elders.example");
await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
const coordinator = await centre.coordinator();
const base: Schedule = {
  ...{ startsLocal: "2026-11-24T11:00", zone: "Europe/Amsterdam", durationMinutes: 90 },
  ...{ rrule: "FREQ=WEEKLY;BYDAY=TU", changes: [] },
};

beforeEach(async () => {
  await pool.query("delete from programme.activity");
});

async function add(
  title: string,
  schedule: Partial<Schedule>,
  facts: Partial<ActivityFacts> = {},
  dateTitles: DateTitle[] = [],
) {
  const own = await getCentre(centre.db, centre.centre.id, "http://localhost");
  const here = await getHere(centre.db, own, centre.workshop.texts("nl"), centre.clock.now());
  const content = {
    facts: { ...emptyFacts(here.organizationId), title, ...facts },
    schedule: { ...base, ...schedule },
    dateTitles,
  };
  await withActor(centre.db, house, async (trx) => {
    await addActivity(trx, centre.centre.id, content, randomUUID(), centre.clock.now());
  });
}

/** Exports here and brings it in at the other house. */
async function carryOver(ending: "csv" | "ics", language: Language = "nl"): Promise<{ said: string[] }> {
  const response = await coordinator.get(
    `${language === "nl" ? "" : "/en"}/team/programma/uitvoer/programma.${ending}`,
  );
  expect(response.status).toBe(200);
  const content = new Uint8Array(await response.arrayBuffer());
  const there = await getCentre(centre.db, elsewhere.id, "http://localhost");
  const order = { fileName: `programma.${ending}`, content, publish: true, isAgreed: true, language: "nl" as const };
  const said: string[] = [];
  expect(await importAgenda(centre.workshop, there, order, (line) => said.push(line))).toBe("done");
  return { said };
}

async function programmeOf({ id }: CentreRow): Promise<Activity[]> {
  const programme: Activity[] = [];
  for await (const activity of listWholeProgramme(centre.db, id)) programme.push(activity);
  return programme;
}

function datesOf({ schedule }: Activity): string[] {
  return planDates(schedule, { from: "2026-11-01", until: "2027-11-01" }, new Set()).map(
    ({ startsLocal, endsLocal, cancelled }) => `${startsLocal} ${endsLocal}${cancelled ? " cancelled" : ""}`,
  );
}

test("the calendar file brings in the same rules and the same dates elsewhere, with every exception", async () => {
  await add("Gewoon", {});
  await add("Eén keer", { rrule: null, startsLocal: "2026-12-03T14:00" });
  await add("Tot de zomer", { rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20270629T215959Z" });
  await add("Laatste vrijdag", { rrule: "FREQ=MONTHLY;BYDAY=-1FR", startsLocal: "2026-11-27T22:30" });
  await add("Acht keer", { rrule: "FREQ=WEEKLY;BYDAY=TU;COUNT=8" });
  const changes: Schedule["changes"] = [
    { kind: "skipped", originalLocal: "2026-12-01T11:00" },
    { kind: "cancelled", originalLocal: "2026-12-08T11:00" },
    { kind: "moved", originalLocal: "2026-12-15T11:00", startsLocal: "2026-12-16T13:00", durationMinutes: 60 },
    { kind: "extra", originalLocal: "2026-12-19T10:00", durationMinutes: 90 },
    { kind: "extra", originalLocal: "2027-03-28T10:00", durationMinutes: 120 },
    { kind: "extra", originalLocal: "2027-04-02T10:00", durationMinutes: 90 },
    { kind: "cancelled", originalLocal: "2027-04-02T10:00" },
  ];
  await add("Vol uitzonderingen", { changes }, {}, [
    { originalLocal: "2026-12-22T11:00", title: "Kerst; met soep, toe" },
  ]);

  await carryOver("ics");

  const [before, after] = [await programmeOf(centre.centre), await programmeOf(elsewhere)];
  expect(after.map(({ facts }) => facts.title)).toEqual(before.map(({ facts }) => facts.title));
  for (const [index, activity] of before.entries()) {
    const { changes: _before, ...rule } = activity.schedule;
    expect(after[index]?.schedule).toMatchObject(rule);
    expect(after[index] && datesOf(after[index])).toEqual(datesOf(activity));
    expect(after[index]?.dateTitles).toEqual(activity.dateTitles);
  }
});

/** Of each centre its own: where it is, who offers it, and how it says that one can come free. */
const ofEach: SaidField[] = ["place", "offeredBy"];
const compared = saidFields
  .filter((field) => !ofEach.includes(field))
  .flatMap((field) => (isFactField(field) ? factsOf(field) : []))
  .filter((fact) => fact !== "costNote");

test.each(["nl", "en"] as const)(
  "the spreadsheet (%s) brings in the same activities elsewhere, drafts too",
  async (language) => {
    const text = { summary: "Rustig samen; met “soep”.", description: "Kom gewoon.\nOok als je laat bent." };
    await add("Lopen; praten", {}, { ...text, kind: "sport", hosts: ["Noor", "Bram"], joining: "tell-us" });
    await add(
      "Schilderen",
      { rrule: "FREQ=WEEKLY;INTERVAL=2", startsLocal: "2026-11-26T13:30" },
      { costCents: 250, costNote: "Vraag het." },
    );
    await add(
      "Cursus",
      { rrule: "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270126T225959Z" },
      { joining: "series", capacity: 8, capacityReason: "De tafel." },
    );
    await add("Feest", { rrule: null }, { audience: "Jongeren", audienceReason: "Zo is het rustiger." });
    await add(
      "Ingewikkeld",
      { rrule: "FREQ=MONTHLY;BYDAY=1TU,3TU", startsLocal: "2026-12-01T11:00" },
      { joining: "acquaint" },
    );
    await add("Talen", {}, { languages: [...spokenLanguages] });
    for (const kind of kinds) await add(`Soort ${kind}`, {}, { kind });

    await carryOver("csv", language);

    const [before, after] = [await programmeOf(centre.centre), await programmeOf(elsewhere)];
    expect(after).toHaveLength(before.length);
    for (const [index, activity] of before.entries()) {
      const there = after[index];
      for (const fact of compared) expect([fact, there?.facts[fact]]).toEqual([fact, activity.facts[fact]]);
      expect(there?.schedule).toEqual(activity.schedule);
    }
    const nothing = emptyFacts("");
    const never = compared.filter((fact) => before.every(({ facts }) => isDeepStrictEqual(facts[fact], nothing[fact])));
    expect(never, "no activity here says anything of these").toEqual([]);
  },
);

test("the JSON has all that was filled in, by name, and nothing of what has ended", async () => {
  await add("Online", {}, { placeKind: "online", joining: "sign-up", onlineLink: "https://ontmoeten.example/x" });
  await add("Voorbij", {});
  await pool.query("update programme.activity set ended_at = now() where title = 'Voorbij'");

  const response = await coordinator.get("/team/programma/uitvoer/programma.json");
  const { activities } = JSON.parse(await response.text());

  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(activities).toHaveLength(1);
  expect(activities[0]).toMatchObject({
    ...{ title: "Online", onlineLink: "https://ontmoeten.example/x", offeredBy: "De Proeftuin", publishedAt: null },
    schedule: { rrule: "FREQ=WEEKLY;BYDAY=TU" },
  });
});

test("only coordinators take the programme along, and the page tells how", async () => {
  for (const address of ["", "/programma.csv", "/programma.ics", "/programma.json"]) {
    expect((await (await centre.host()).get(`/team/programma/uitvoer${address}`)).status).toBe(404);
    expect((await centre.visitor().get(`/team/programma/uitvoer${address}`)).status).toBe(303);
  }
  expect(await (await coordinator.get("/team/programma/uitvoer")).text()).toContain("Programma uitvoeren");
});
