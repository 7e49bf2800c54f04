// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { planAllActivities } from "../activities/activity.jobs.ts";
import { createTestProgramme, now, weekly } from "../activities/test-programme.ts";
import { departFromUsual } from "./departing.commands.ts";
import { addExtraDate, moveDate, moveDateBack } from "./moving.commands.ts";
import { cancelOccurrence, restoreOccurrence } from "./single-date.commands.ts";

const { db, add, change, close, takePlaces, dateAt, dateById, datesOf, eventsAbout, contentVersion, inHouse } =
  await createTestProgramme();
const plan = async () => await planAllActivities({ db, now: () => now });
const wednesday = { startsLocal: "2026-12-02T15:00", durationMinutes: 60 };

async function dateWithPeople() {
  const { id } = await add(weekly());
  await takePlaces(id, "2026-12-01T11:00", 2);
  const occurrenceId = await dateAt(id, "2026-12-01T11:00");
  const asked = { activityId: id, occurrenceId };
  return {
    ...asked,
    move: async (to = wednesday) => await inHouse((trx) => moveDate(trx, asked, to, now)),
    moveBack: async () => await inHouse((trx) => moveDateBack(trx, asked, now)),
  };
}

test("a date that moves keeps its people, is news to them and to calendars, and stays there when planning runs", async () => {
  const date = await dateWithPeople();
  const version = await contentVersion();

  await date.move();
  await plan();

  expect(await dateById(date.occurrenceId)).toMatchObject({ starts: "2026-12-02T15:00", taken: 2, sequence: 1 });
  expect(await eventsAbout(date.occurrenceId)).toEqual(["programme.occurrence-moved"]);
  expect(await contentVersion()).toBe(version + 1);
});

test("moving a date twice to the same time is moving it once, also at the same moment", async () => {
  const date = await dateWithPeople();

  await Promise.all([date.move(), date.move(), date.move()]);

  expect(await dateById(date.occurrenceId)).toMatchObject({ starts: "2026-12-02T15:00", sequence: 1 });
  expect(await eventsAbout(date.occurrenceId)).toHaveLength(1);
});

test("a moved date goes back to its usual time, and nothing of the move is left", async () => {
  const date = await dateWithPeople();
  await date.move();

  await date.moveBack();
  await plan();

  expect(await dateById(date.occurrenceId)).toMatchObject({ starts: "2026-12-01T11:00", taken: 2, sequence: 2 });
  expect(await datesOf(date.activityId)).toHaveLength(26);
});

test("only a later end is told too", async () => {
  const date = await dateWithPeople();

  await date.move({ startsLocal: "2026-12-01T11:00", durationMinutes: 180 });

  expect(await eventsAbout(date.occurrenceId)).toEqual(["programme.occurrence-moved"]);
  expect(await dateById(date.occurrenceId)).toMatchObject({ sequence: 1 });
});

test.each([
  ["past", "2026-11-21T11:00"],
  ["too-far", "2027-08-21T11:00"],
  ["taken", "2026-12-08T11:00"],
])("a date cannot move to a time that is %s", async (refused, startsLocal) => {
  const date = await dateWithPeople();

  expect(await date.move({ startsLocal, durationMinutes: 60 })).toEqual({ refused });
  expect(await dateById(date.occurrenceId)).toMatchObject({ starts: "2026-12-01T11:00", sequence: 0 });
});

test("the date of what takes place once moves with its schedule", async () => {
  const { id } = await add({ ...weekly(), rrule: null });
  const asked = { activityId: id, occurrenceId: await dateAt(id, "2026-11-24T11:00") };

  await inHouse((trx) => moveDate(trx, asked, wednesday, now));
  await plan();

  expect(await datesOf(id)).toMatchObject([{ id: asked.occurrenceId, starts: "2026-12-02T15:00", sequence: 2 }]);
});

test("a date with people that the rule no longer makes can move anywhere, and is then not asked about again", async () => {
  const date = await dateWithPeople();
  await change(date.activityId, { ...weekly(), startsLocal: "2026-11-24T13:00" });

  await date.move();
  const report = await change(date.activityId, {
    ...weekly(),
    startsLocal: "2026-11-24T13:00",
    changes: [{ kind: "extra", originalLocal: "2026-12-02T15:00", durationMinutes: 60 }],
  });

  expect(await dateById(date.occurrenceId)).toMatchObject({ starts: "2026-12-02T15:00", taken: 2 });
  expect(report.kept).toEqual([]);
});

test("an extra date is there, stays there, and the same form adds it once", async () => {
  const { id } = await add(weekly());
  const form = { ...wednesday, formKey: randomUUID() };

  await Promise.all([1, 2].map(async () => await inHouse((trx) => addExtraDate(trx, id, form, now))));
  await plan();

  expect((await datesOf(id)).filter(({ starts }) => starts === "2026-12-02T15:00")).toMatchObject([
    { id: form.formKey },
  ]);
  const again = await inHouse((trx) => addExtraDate(trx, id, { ...form, formKey: randomUUID() }, now));
  expect(again).toEqual({ refused: "taken" });
});

test("an extra date can begin where another date moved away from", async () => {
  const date = await dateWithPeople();
  await date.move();

  const form = { startsLocal: "2026-12-01T11:00", durationMinutes: 90, formKey: randomUUID() };
  await inHouse((trx) => addExtraDate(trx, date.activityId, form, now));
  await plan();

  expect(await dateById(date.occurrenceId)).toMatchObject({ starts: "2026-12-02T15:00", taken: 2 });
  expect((await datesOf(date.activityId)).map(({ starts }) => starts)).toContain("2026-12-01T11:00");
});

test("an extra date may be on a day that the house is closed: a person chose it", async () => {
  await close("2026-12-02");
  const { id } = await add(weekly());

  await inHouse((trx) => addExtraDate(trx, id, { ...wednesday, formKey: randomUUID() }, now));
  await plan();

  expect((await datesOf(id)).map(({ starts }) => starts)).toContain("2026-12-02T15:00");
});

test("another host, place and line stay when planning runs, when the rule goes to another hour, and once is once", async () => {
  const { id } = await add(weekly());
  const asked = { activityId: id, occurrenceId: await dateAt(id, "2026-12-01T11:00") };
  const different = { hosts: ["Piet"], placeNote: "In het park", notice: "Neem een jas mee." };
  const depart = async () =>
    await inHouse((trx) => departFromUsual(trx, asked, different, { tell: "who signed up", now }));

  await depart();
  await depart();
  await plan();
  expect(await dateById(asked.occurrenceId)).toMatchObject({ sequence: 1 });
  await change(id, { ...weekly(), startsLocal: "2026-11-24T13:00" });

  const moved = await dateAt(id, "2026-12-01T13:00");
  const stored = await db
    .selectFrom("programme.occurrence")
    .select(["hosts", "placeNote", "notice"])
    .where("id", "=", moved)
    .executeTakeFirst();
  expect(stored).toEqual(different);
});

test("a change is told to who signed up, unless it is chosen to tell nobody", async () => {
  const { activityId, occurrenceId } = await dateWithPeople();
  const depart = async (notice: string, tell: "who signed up" | "nobody") =>
    await inHouse((trx) => departFromUsual(trx, { activityId, occurrenceId }, { notice }, { tell, now }));

  await depart("Neem een jas mee.", "nobody");
  expect(await eventsAbout(occurrenceId)).toEqual([]);
  await depart("Neem laarzen mee.", "who signed up");
  expect(await eventsAbout(occurrenceId)).toEqual(["programme.occurrence-changed"]);
});

test("a cancelled date keeps its reason when planning runs, and loses it when it goes on after all", async () => {
  const { activityId, occurrenceId } = await dateWithPeople();
  const reason = async () =>
    (
      await db
        .selectFrom("programme.occurrence")
        .select("cancelReason")
        .where("id", "=", occurrenceId)
        .executeTakeFirstOrThrow()
    ).cancelReason;

  await inHouse((trx) => cancelOccurrence(trx, activityId, occurrenceId, now, "Het regent."));
  await plan();
  expect(await reason()).toBe("Het regent.");
  await inHouse((trx) => cancelOccurrence(trx, activityId, occurrenceId, now, "Het stormt."));
  expect([await reason(), await eventsAbout(occurrenceId)]).toEqual([
    "Het stormt.",
    ["programme.occurrence-cancelled"],
  ]);
  await inHouse((trx) => restoreOccurrence(trx, activityId, occurrenceId, now));
  expect(await reason()).toBe("");
});

test("a date of a series has people as long as someone joined the series, and is asked about when the rule changes", async () => {
  const { id } = await add(weekly());
  await inHouse((trx) =>
    trx
      .insertInto("programme.series")
      .values((e) => ({
        activityId: id,
        centreId: e.selectFrom("programme.activity").select("centreId").where("id", "=", id),
        placesTaken: 3,
        changedAt: now,
      }))
      .execute(),
  );

  const report = await change(id, { ...weekly(), startsLocal: "2026-11-24T13:00" });

  expect(report.kept).toHaveLength(26);
});
