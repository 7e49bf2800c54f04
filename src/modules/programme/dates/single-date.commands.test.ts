// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { planAllActivities } from "../activities/activity.jobs.ts";
import { endActivity, reopenActivity } from "../activities/ending.commands.ts";
import { createTestProgramme, limit, now, weekly } from "../activities/test-programme.ts";
import { cancelOccurrence, restoreOccurrence } from "./single-date.commands.ts";

const { db, change, takePlaces, signUpTwo, datesOf, dateAt, dateById, eventsAbout, add, inHouse } =
  await createTestProgramme();

describe("a limit", () => {
  test("that rises lets people move up", async () => {
    const { id } = await add(weekly(), limit(1));
    const date = await dateAt(id, "2026-11-24T11:00");
    await signUpTwo(date);

    await change(id, weekly(), now, limit(2));

    expect(await dateById(date)).toMatchObject({ capacity: 2, taken: 2, waiting: 0 });
    expect(await eventsAbout(date, "programme.moved-up")).toHaveLength(1);
  });

  test("that is lower sends nobody away, and the report names that date", async () => {
    const { id } = await add(weekly(), limit(8));
    await takePlaces(id, "2026-12-01T11:00", 6);

    const report = await change(id, weekly(), now, limit(4));

    expect(report.larger.map(({ startsLocal }) => startsLocal)).toEqual(["2026-12-01T11:00"]);
    const capacities = (await datesOf(id)).slice(0, 3).map((date) => date.capacity);
    expect(capacities).toEqual([4, 6, 4]);
  });
});

describe("one date that does not take place", () => {
  test("stays in sight, stays cancelled after planning, and its people are told", async () => {
    const { id } = await add(weekly());
    await takePlaces(id, "2026-12-01T11:00", 1);
    const date = await dateAt(id, "2026-12-01T11:00");

    await inHouse((trx) => cancelOccurrence(trx, id, date, now));
    await planAllActivities({ db, now: () => now });

    expect(await dateById(date)).toMatchObject({ cancelled: true, sequence: 1 });
    expect(await eventsAbout(date)).toEqual(["programme.occurrence-cancelled"]);
  });

  test("comes back when that is undone", async () => {
    const { id } = await add(weekly());
    const date = await dateAt(id, "2026-12-01T11:00");
    await inHouse((trx) => cancelOccurrence(trx, id, date, now));

    await inHouse((trx) => restoreOccurrence(trx, id, date, now));
    await planAllActivities({ db, now: () => now });

    expect(await dateById(date)).toMatchObject({ cancelled: false, sequence: 2 });
  });

  test("stays at its new time when it had moved before", async () => {
    const moved = {
      kind: "moved",
      originalLocal: "2026-12-01T11:00",
      startsLocal: "2026-12-02T15:00",
      durationMinutes: 60,
    } as const;
    const { id } = await add({ ...weekly(), changes: [moved] });
    const date = await dateAt(id, "2026-12-02T15:00");

    await inHouse((trx) => cancelOccurrence(trx, id, date, now));
    await planAllActivities({ db, now: () => now });
    const cancelled = await dateById(date);
    await inHouse((trx) => restoreOccurrence(trx, id, date, now));

    expect(cancelled).toMatchObject({ starts: "2026-12-02T15:00", cancelled: true });
    expect(await dateById(date)).toMatchObject({ starts: "2026-12-02T15:00", cancelled: false });
  });
});

describe("ending", () => {
  test("removes empty dates, cancels those with people and tells them", async () => {
    const { id } = await add(weekly());
    await takePlaces(id, "2026-12-01T11:00", 1);

    await inHouse((trx) => endActivity(trx, id, now));

    const dates = await datesOf(id);
    expect(dates).toMatchObject([{ starts: "2026-12-01T11:00", cancelled: true }]);
    expect(await eventsAbout(dates[0]?.id ?? "")).toEqual(["programme.occurrence-cancelled"]);
  });

  test("is undone by opening again: all dates are back, and the people hear it", async () => {
    const { id } = await add(weekly());
    await takePlaces(id, "2026-12-01T11:00", 1);
    const date = await dateAt(id, "2026-12-01T11:00");
    await inHouse((trx) => endActivity(trx, id, now));

    await inHouse((trx) => reopenActivity(trx, id, now));

    expect(await datesOf(id)).toHaveLength(26);
    expect(await eventsAbout(date)).toEqual(["programme.occurrence-cancelled", "programme.occurrence-restored"]);
  });
});
