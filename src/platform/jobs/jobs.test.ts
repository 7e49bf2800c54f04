// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { Kysely, PostgresDialect } from "kysely";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { house, type Schema, withActor } from "#platform/db";
import { createLogger } from "#platform/log";
import { createTestDatabase } from "../../../test/support/database.ts";
import { createJobs, type Jobs } from "./jobs.ts";
import { prepareJobs } from "./prepare-jobs.ts";

const { db, connections, superPool } = await createTestDatabase();
await prepareJobs(connections.owner, ["test.greet", "test.other"]);
const now = Temporal.Instant.from("2026-11-24T09:00:00Z");
const patient = { timeout: 25_000, interval: 100 };
const made: Jobs[] = [];

function makeJobs(): Jobs {
  const jobs = createJobs({
    connectionString: connections.app,
    log: createLogger("silent"),
    now: () => now,
    pollSeconds: 1,
  });
  made.push(jobs);
  return jobs;
}

async function storedJobs() {
  const { rows } = await superPool.query(
    "select name, state, data, output, start_after > now() as later from jobs.job where name like 'test.%' order by data->>'id'",
  );
  return rows;
}

beforeEach(async () => {
  await superPool.query("delete from jobs.job");
});
afterAll(async () => {
  await Promise.all(made.map(async (jobs) => await jobs.stop()));
});

test("a process that does no jobs itself hands them to one that does", async () => {
  const web = makeJobs();
  const done: string[] = [];
  const worker = makeJobs();
  worker.work<{ personId: string }>("test.greet", async ({ personId }) => {
    done.push(personId);
  });
  await worker.start();

  await withActor(db, house, async (trx) => await web.send(trx, "test.greet", { personId: "a" }));

  await vi.waitFor(() => expect(done).toEqual(["a"]), patient);
});

test("a change that is taken back leaves no job behind", async () => {
  const jobs = makeJobs();

  const change = withActor(db, house, async (trx) => {
    await jobs.send(trx, "test.other", { id: "a" });
    throw new Error("taken back");
  });

  await expect(change).rejects.toThrow("taken back");
  expect(await storedJobs()).toEqual([]);
});

test("sending a job costs the transaction one statement, however many go before it", async () => {
  const statements: string[] = [];
  const counted = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool: superPool }),
    log: (event) => {
      statements.push(event.query.sql);
    },
  });
  const jobs = makeJobs();
  await jobs.start();

  await counted.transaction().execute(async (trx) => {
    for (let sent = 0; sent < 3; sent += 1) await jobs.send(trx, "test.other", { id: randomUUID() });
  });

  expect(statements.filter((statement) => /insert into jobs\./i.test(statement))).toHaveLength(3);
  expect(statements.filter((statement) => !/^(begin|commit)/i.test(statement))).toHaveLength(3);
});

test("a job is there once for its key while it waits, and again after it was done", async () => {
  const jobs = makeJobs();
  const send = async () => {
    await withActor(db, house, async (trx) => await jobs.send(trx, "test.other", { id: "a" }, { singletonKey: "a" }));
  };

  await send();
  await send();
  const waiting = await storedJobs();
  await superPool.query("update jobs.job set state = 'completed'");
  await send();

  expect(waiting).toHaveLength(1);
  expect(await storedJobs()).toHaveLength(2);
});

test("a job for later waits, also where the clocks of program and database disagree", async () => {
  const jobs = makeJobs();

  await withActor(db, house, async (trx) => {
    await jobs.send(trx, "test.other", { id: "later" }, { startAfter: now.add({ hours: 1 }) });
    await jobs.send(trx, "test.other", { id: "past" }, { startAfter: now.subtract({ hours: 1 }) });
  });

  expect(await storedJobs()).toMatchObject([
    { data: { id: "later" }, later: true },
    { data: { id: "past" }, later: false },
  ]);
});

test("a job that failed waits for another try, and what is kept of the failure says nothing about a person", async () => {
  const jobs = makeJobs();
  jobs.work("test.other", async () => {
    throw new Error("anna@centrum.example is already there");
  });
  await jobs.start();

  await withActor(db, house, async (trx) => await jobs.send(trx, "test.other", { id: "a" }));

  await vi.waitFor(async () => expect(await storedJobs()).toMatchObject([{ state: "retry" }]), patient);
  const [job] = await storedJobs();
  expect(job.output.name).toBe("Error");
  expect(JSON.stringify(job)).not.toContain("anna@");
  await jobs.stop();
});

test("what comes back at fixed times is kept in the database, and goes when the program no longer knows it", async () => {
  const before = makeJobs();
  before.work("test.greet", async () => {});
  before.every("test.greet", "15 4 * * *");
  await before.start();
  const scheduled = await superPool.query("select name, cron, timezone from jobs.schedule");
  const after = makeJobs();
  after.work("test.greet", async () => {});
  await after.start();

  expect(scheduled.rows).toEqual([{ name: "test.greet", cron: "15 4 * * *", timezone: "Europe/Amsterdam" }]);
  expect((await superPool.query("select name from jobs.schedule")).rows).toEqual([]);
});

test("a job that is registered after the start is refused, because nobody would do it", async () => {
  const jobs = makeJobs();
  await jobs.start();

  expect(() => jobs.work("test.other", async () => {})).toThrow("registered after the start");
});
