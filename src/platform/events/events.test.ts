// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { house, nobody, withActor } from "#platform/db";
import { createJobs, prepareJobs } from "#platform/jobs";
import { createLogger } from "#platform/log";
import { createTestDatabase } from "../../../test/support/database.ts";
import { connectEvents, recordEvent, removeOldEvents } from "./index.ts";

const { db, connections, superPool } = await createTestDatabase();
await prepareJobs(connections.owner, ["test.mail", "test.remind"]);
const now = Temporal.Instant.from("2026-11-24T09:00:00Z");
const jobs = createJobs({
  connectionString: connections.app,
  log: createLogger("silent"),
  now: () => now,
  pollSeconds: 1,
});
const centre = randomUUID();

async function stored() {
  const { rows: events } = await superPool.query(
    "select kind, subject_id, centre_id, at from platform.event order by id",
  );
  const { rows: sent } = await superPool.query(
    "select name, data from jobs.job where name like 'test.%' order by name",
  );
  return { events, sent };
}

beforeEach(async () => {
  await superPool.query("delete from platform.event; delete from jobs.job");
});
afterAll(async () => await jobs.stop());

test("an event that nobody could hear of yet is an error, not silence", async () => {
  vi.resetModules(); // as in a program that has just been read
  const { recordEvent: recordEarly } = await import("./index.ts");
  const early = withActor(
    db,
    nobody,
    async (trx) => await recordEarly(trx, "programme.signed-up", centre, centre, now),
  );

  await expect(early).rejects.toThrow("before connectEvents");
});

test("an event comes with one job for each who subscribed to it, and none for others", async () => {
  const subject = randomUUID();
  connectEvents(jobs, [
    { event: "programme.signed-up", queue: "test.mail" },
    { event: "programme.signed-up", queue: "test.remind" },
    { event: "programme.cancelled", queue: "test.mail" },
  ]);

  await withActor(db, nobody, async (trx) => await recordEvent(trx, "programme.signed-up", subject, centre, now));

  const { events, sent } = await stored();
  expect(events).toEqual([{ kind: "programme.signed-up", subject_id: subject, centre_id: centre, at: now }]);
  expect(sent.map(({ name }) => name)).toEqual(["test.mail", "test.remind"]);
  expect(sent[0].data).toEqual({
    eventId: expect.any(Number),
    kind: "programme.signed-up",
    subjectId: subject,
    centreId: centre,
  });
});

test("when the change is taken back, the event and its jobs are too", async () => {
  connectEvents(jobs, [{ event: "programme.signed-up", queue: "test.mail" }]);

  const change = withActor(db, nobody, async (trx) => {
    await recordEvent(trx, "programme.signed-up", centre, null, now);
    throw new Error("taken back");
  });

  await expect(change).rejects.toThrow("taken back");
  expect(await stored()).toEqual({ events: [], sent: [] });
});

test("events older than ninety days are removed, younger ones stay", async () => {
  connectEvents(jobs, []);
  const ages = [91, 89];
  for (const days of ages) {
    const at = now.subtract({ hours: 24 * days });
    await withActor(db, house, async (trx) => await recordEvent(trx, `test.${days}-days`, centre, null, at));
  }

  expect(await removeOldEvents(db, now)).toBe(1);
  expect((await stored()).events).toMatchObject([{ kind: "test.89-days" }]);
});
