// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { planAllActivities } from "../activities/activity.jobs.ts";
import { at, createTestProgramme, now, weekly } from "../activities/test-programme.ts";
import { settleKeptDates } from "./kept-date.commands.ts";
import { replanCentre } from "./occurrence.commands.ts";
import { cancelOccurrence } from "./single-date.commands.ts";

const programme = await createTestProgramme();
const {
  db,
  change,
  close,
  keptAfterChange,
  takePlaces,
  datesOf,
  dateAt,
  dateById,
  changesOf,
  eventsAbout,
  contentVersion,
  add,
  inHouse,
} = programme;

describe("a new activity", () => {
  test("has its dates of the coming 26 weeks", async () => {
    const { id } = await add(weekly());

    const dates = await datesOf(id);
    expect(dates).toHaveLength(26);
    expect(dates[0]?.starts).toBe("2026-11-24T11:00");
    expect(dates.at(-1)?.starts).toBe("2027-05-18T11:00");
  });

  test("has the date that falls on the very last day of those weeks", async () => {
    const { id } = await add({ ...weekly(), startsLocal: "2026-11-22T18:00", rrule: "FREQ=WEEKLY;BYDAY=SU" });

    expect((await datesOf(id)).at(-1)?.starts).toBe("2027-05-23T18:00");
  });

  test("keeps its time on the wall when summer time begins", async () => {
    const { id } = await add(weekly());

    const march = (await datesOf(id)).filter(
      ({ starts }) => starts.startsWith("2027-03-2") || starts.startsWith("2027-03-3"),
    );
    expect(march.map(({ starts, utc }) => [starts, utc])).toEqual([
      ["2027-03-23T11:00", "2027-03-23T10:00"],
      ["2027-03-30T11:00", "2027-03-30T09:00"],
    ]);
  });

  test("has no date on a day that the house is closed", async () => {
    await close("2026-12-29");

    const { id } = await add(weekly());

    expect((await datesOf(id)).map(({ starts }) => starts)).not.toContain("2026-12-29T11:00");
  });

  test("that takes place once, next summer, has that date already", async () => {
    const { id } = await add({ ...weekly(), startsLocal: "2027-08-21T14:00", rrule: null });

    expect((await datesOf(id)).map(({ starts }) => starts)).toEqual(["2027-08-21T14:00"]);
  });
});

describe("the nightly planning", () => {
  test("changes nothing when it runs twice", async () => {
    const { id } = await add(weekly());
    const before = await datesOf(id);
    const version = await contentVersion();

    await planAllActivities({ db, now: () => now });

    expect(await datesOf(id)).toEqual(before);
    expect(await contentVersion()).toBe(version);
  });

  test("adds the date that came into sight, and leaves the past as it was", async () => {
    const { id } = await add(weekly());
    const before = await datesOf(id);

    await planAllActivities({ db, now: () => at("2026-12-02T03:10") });

    const after = await datesOf(id);
    expect(after.slice(0, 26)).toEqual(before);
    expect(after.at(-1)?.starts).toBe("2027-06-01T11:00");
  });
});

describe("a changed rule", () => {
  test("takes dates without people along, and keeps and names the date that people signed up for", async () => {
    const { id } = await add(weekly());
    await takePlaces(id, "2026-12-01T11:00", 2);

    const report = await change(id, { ...weekly(), startsLocal: "2026-11-24T13:00" });

    expect(report.kept.map(({ startsLocal }) => startsLocal)).toEqual(["2026-12-01T11:00"]);
    const starts = (await datesOf(id)).map((date) => date.starts);
    expect(starts.slice(0, 4)).toEqual([
      "2026-11-24T13:00",
      "2026-12-01T11:00",
      "2026-12-01T13:00",
      "2026-12-08T13:00",
    ]);
  });

  test("asks nothing about a date with people that was called off before", async () => {
    const { id } = await add(weekly());
    await takePlaces(id, "2026-12-01T11:00", 2);
    await inHouse(async (trx) => await cancelOccurrence(trx, id, await dateAt(id, "2026-12-01T11:00"), now));

    const report = await change(id, { ...weekly(), startsLocal: "2026-11-24T13:00" });

    expect(report.kept).toEqual([]);
  });

  test("never touches a date that has begun", async () => {
    const { id } = await add(weekly());

    await change(id, { ...weekly(), startsLocal: "2026-11-24T13:00" }, at("2026-11-24T11:30"));

    expect((await datesOf(id)).map(({ starts }) => starts).slice(0, 2)).toEqual([
      "2026-11-24T11:00",
      "2026-11-24T13:00",
    ]);
  });

  test("lets a kept date go on as an extra date, so that it is not asked again", async () => {
    const { id } = await add(weekly());
    const kept = await keptAfterChange(id);

    await inHouse((trx) => settleKeptDates(trx, id, [{ occurrenceId: kept, answer: "keep" }], now));

    const report = await change(id, { ...weekly(), startsLocal: "2026-11-24T13:00", changes: await changesOf(id) });
    expect(report.kept).toEqual([]);
    expect(await dateById(kept)).toMatchObject({ starts: "2026-12-01T11:00", cancelled: false });
  });

  test("can take the people of a kept date along to the new time of that day, and tells them", async () => {
    const { id } = await add(weekly());
    const kept = await keptAfterChange(id);

    await inHouse((trx) => settleKeptDates(trx, id, [{ occurrenceId: kept, answer: "move" }], now));

    expect(await dateById(kept)).toMatchObject({ starts: "2026-12-01T13:00", taken: 2 });
    expect((await datesOf(id)).filter(({ starts }) => starts.startsWith("2026-12-01"))).toHaveLength(1);
    expect(await eventsAbout(kept)).toEqual(["programme.occurrence-moved"]);
  });

  test("can cancel a kept date, and tells its people", async () => {
    const { id } = await add(weekly());
    const kept = await keptAfterChange(id);

    await inHouse((trx) => settleKeptDates(trx, id, [{ occurrenceId: kept, answer: "cancel" }], now));
    await inHouse((trx) => replanCentre(trx, programme.centreId(), now));

    expect(await dateById(kept)).toMatchObject({ cancelled: true });
    expect(await eventsAbout(kept)).toEqual(["programme.occurrence-cancelled"]);
  });

  test("moves one date when the agenda that came in says so, and tells its people", async () => {
    const { id } = await add(weekly());
    await takePlaces(id, "2026-12-01T11:00", 1);
    const moved = {
      kind: "moved",
      originalLocal: "2026-12-01T11:00",
      startsLocal: "2026-12-02T15:00",
      durationMinutes: 60,
    } as const;

    await change(id, { ...weekly(), changes: [moved] });

    const date = (await datesOf(id)).find(({ original }) => original === "2026-12-01T11:00");
    expect(date).toMatchObject({ starts: "2026-12-02T15:00", sequence: 1, taken: 1 });
    expect(await eventsAbout(date?.id ?? "")).toEqual(["programme.occurrence-moved"]);
  });
});

describe("a day that the house closes afterwards", () => {
  test("takes away empty dates and names the ones with people", async () => {
    const { id } = await add(weekly());
    await takePlaces(id, "2026-12-01T11:00", 1);
    await close("2026-12-01");
    await close("2026-12-08");

    const reports = await inHouse((trx) => replanCentre(trx, programme.centreId(), now));

    expect(reports.flatMap(({ kept }) => kept.map(({ startsLocal }) => startsLocal))).toEqual(["2026-12-01T11:00"]);
    const starts = (await datesOf(id)).map((date) => date.starts);
    expect(starts).toContain("2026-12-01T11:00");
    expect(starts).not.toContain("2026-12-08T11:00");
  });
});
