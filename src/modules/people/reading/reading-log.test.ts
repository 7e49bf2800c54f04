// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import pg from "pg";
import { Temporal } from "temporal-polyfill";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createDatabase, createPool, house, withActor } from "#platform/db";
import { createTestDatabase } from "../../../../test/support/database.ts";
import { addPerson } from "../../../../test/support/people.ts";
import { addCentre } from "../../../../test/support/rows.ts";
import { listLostHashes, verifyReadings } from "../../../reading-log/reading-chain.queries.ts";
import { clearReadings, forgetInReadings } from "./clearing.commands.ts";
import { type Reading, recordReading } from "./reading.commands.ts";
import { exportReadings, listReadings } from "./reading.queries.ts";

const { db, owner, log, connections, superPool } = await createTestDatabase();
const now = Temporal.Instant.from("2026-11-24T10:00:00Z");
const centre = await addCentre(superPool, { slug: "proeftuin", name: "De Proeftuin" });
const noor = { id: randomUUID(), name: "Noor", roles: [], hostAt: [centre.id], coordinatorAt: [] };
const anna = await addPerson(superPool, { name: "Anna", email: "anna@team.example", role: "host", centre });

beforeEach(async () => await read(5));
afterEach(async () => {
  await asOnlyASuperuserCan("truncate people.reading, people.reading_link, people.reading_chain, people.reading_end");
});

test("a log that nobody touched is whole, and says for whom was read", async () => {
  const [chain] = await verifyReadings(owner);
  const { rows } = await superPool.query("select distinct on_behalf_of from people.reading");

  expect(chain).toMatchObject({ centre: "De Proeftuin", place: 5, broken: null });
  expect(await listLostHashes(owner, [chain?.hash.slice(0, 20) ?? ""])).toEqual([]);
  expect(rows).toEqual([{ on_behalf_of: "De Proeftuin" }]);
});

const third = "(select reading_id from people.reading_link where place = 3)";
test.each([
  {
    what: "a changed reader",
    by: `update people.reading set reader_name = 'Joke' where id = ${third}`,
    place: 3,
    problem: "changed",
  },
  {
    what: "a changed moment",
    by: `update people.reading set at = at - interval '3 years' where id = ${third}`,
    place: 3,
    problem: "changed",
  },
  {
    what: "words that were taken out",
    by: `update people.reading set reader_name = '', salt = null where id = ${third}`,
    place: 3,
    problem: "changed",
  },
  { what: "a removed reading", by: `delete from people.reading where id = ${third}`, place: 3, problem: "removed" },
  { what: "a removed link", by: "delete from people.reading_link where place = 3", place: 3, problem: "missing" },
  { what: "a removed end", by: "delete from people.reading_link where place = 5", place: 4, problem: "cutOff" },
  {
    what: "a planted reading",
    by: `insert into people.reading (at, reader_id, reader_name, reader_role, centre_id, what, about_id, on_behalf_of, seal)
      select at, reader_id, reader_name, reader_role, centre_id, what, about_id, on_behalf_of, seal from people.reading where id = ${third}`,
    place: 0,
    problem: "planted",
  },
  {
    what: "a planted link",
    by: `update people.reading_link set place = -place where place >= 3; update people.reading_link set place = 1 - place where place < 0;
      insert into people.reading_link select centre_id, 3, at, 'cleared', null, '{}', '', hash from people.reading_link where place = 2`,
    place: 3,
    problem: "changed",
  },
  {
    what: "two links in another order",
    by: `update people.reading_link set place = -place where place in (3, 4); update people.reading_link set place = 7 + place where place < 0`,
    place: 3,
    problem: "changed",
  },
  {
    what: "two readings that took each other's place",
    by: `update people.reading_link set reading_id = -reading_id where place in (3, 4);
      update people.reading_link as link set reading_id = -other.reading_id from people.reading_link as other
        where link.place in (3, 4) and other.place = 7 - link.place`,
    place: 3,
    problem: "changed",
  },
])("$what is noticed, at its row", async ({ by, place, problem }) => {
  await asOnlyASuperuserCan(by);

  expect((await verifyReadings(owner))[0]?.broken).toEqual({ place, problem });
});

test("a chain that somebody made anew lacks the hash that was noted before", async () => {
  const noted = (await verifyReadings(owner))[0]?.hash.slice(0, 32) ?? "";

  await asOnlyASuperuserCan("truncate people.reading, people.reading_link, people.reading_chain");
  await read(5);

  expect((await verifyReadings(owner))[0]?.broken).toBeNull();
  expect(await listLostHashes(owner, [noted])).toEqual([noted]);
});

test("two processes that write at once make one chain", async () => {
  const other = createDatabase(createPool(connections.log, { max: 4, onLost: () => {} }));
  await Promise.all(Array.from({ length: 40 }, async (_, at) => await read(3, at % 2 ? log : other)));
  await other.destroy();

  expect(await verifyReadings(owner)).toMatchObject([{ place: 125, broken: null }]);
});

test("a program that is killed while writing leaves no hole", async () => {
  const doomed = new pg.Client({ connectionString: connections.log });
  doomed.on("error", () => {});
  await doomed.connect();
  await doomed.query("begin");
  await doomed.query(
    `insert into people.reading (at, reader_id, reader_name, reader_role, centre_id, what, about_id)
     values (now(), $1, 'Noor', 'host', $2, 'people.team', $3)`,
    [noor.id, centre.id, anna],
  );
  const { rows } = await doomed.query<{ pid: number }>("select pg_backend_pid() as pid");

  await superPool.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
  await read(1);

  expect(await verifyReadings(owner)).toMatchObject([{ place: 6, broken: null }]);
});

test("what it was about is gone for a year: the reading leaves, and the chain stays whole", async () => {
  const long = now.subtract({ hours: 3 * 366 * 24 });
  const [gone, goneLately, there] = [randomUUID(), randomUUID(), anna];
  await recordReading(log, readingOf([gone, there, goneLately]), long);
  await superPool.query(
    "insert into people.reading_end (about_id, ended_at) values ($1, now() - interval '2 years'), ($2, now() - interval '2 days')",
    [gone, goneLately],
  );

  expect(await withActor(db, house, clearReadings)).toBe(1);
  expect(await withActor(db, house, clearReadings)).toBe(0);

  const { rows } = await superPool.query("select about_id from people.reading where at < now() - interval '1 year'");
  expect(rows.map(({ about_id }) => about_id)).toEqual([there, goneLately]);
  expect(await verifyReadings(owner)).toMatchObject([{ place: 9, broken: null }]);
});

test("the last year starts when a person or a sign-up goes", async () => {
  await superPool.query("delete from people.person where id = $1", [
    await addPerson(superPool, { name: "Kim", email: "kim@team.example", role: "host", centre }),
  ]);

  const { rows } = await superPool.query(
    "select ended_at > now() - interval '1 minute' as is_now from people.reading_end",
  );
  expect(rows).toEqual([{ is_now: true }]);
});

test("who asks to be forgotten is no longer named as a reader, nor written about, and the chain stays whole", async () => {
  const guest = randomUUID();
  await recordReading(log, { ...readingOf([guest]), emergency: { reason: "Ze viel.", formKey: randomUUID() } }, now);

  const forgotten = await withActor(db, house, async (trx) => [
    await forgetInReadings(trx, { signUpId: guest }),
    await forgetInReadings(trx, { personId: noor.id }),
  ]);

  const { rows } = await superPool.query("select distinct reader_name, reason, salt from people.reading");
  expect(forgotten).toEqual([1, 5]);
  expect(rows).toEqual([{ reader_name: "", reason: null, salt: null }]);
  expect(await verifyReadings(owner)).toMatchObject([{ place: 8, broken: null }]);
});

test("who takes part without a place of their own takes along who read about their sign-up", async () => {
  const signUpId = randomUUID();
  await recordReading(log, readingOf([signUpId]), now);

  const taken = await withActor(db, house, async (trx) => await exportReadings(trx, { signUpId }));

  expect(taken).toMatchObject([{ readerName: "Noor", what: "people.team" }]);
});

test("whoever looks who read about them sees the latest first", async () => {
  const signUpId = randomUUID();
  for (const days of [0, 1]) await recordReading(log, readingOf([signUpId]), now.add({ hours: 24 * days }));

  const guest = { kind: "guest", subjectId: signUpId } as const;
  const readings = await withActor(db, guest, async (trx) => await listReadings(trx, signUpId));

  expect(readings.map(({ at }) => at.toString())).toEqual(["2026-11-25T10:00:00Z", "2026-11-24T10:00:00Z"]);
});

test("an emergency that is sent twice is written down once", async () => {
  const emergency = { reason: "Ze viel.", formKey: randomUUID() };
  for (const _ of [1, 2]) await recordReading(log, { ...readingOf([anna]), emergency }, now);

  expect(await verifyReadings(owner)).toMatchObject([{ place: 6, broken: null }]);
});

test.each([
  "update people.reading set reader_name = 'x'",
  "delete from people.reading",
  "delete from people.reading_link",
  "update people.reading_chain set place = 0",
  "insert into people.reading_end values (gen_random_uuid(), now() - interval '9 years')",
  "select people.extend_chain(gen_random_uuid(), now(), 'cleared', null, '{[1,9]}', '')",
])("neither the program nor the writer of the log may: %s", async (statement) => {
  for (const connection of [connections.app, connections.log]) {
    const client = new pg.Client({ connectionString: connection });
    await client.connect();
    await client.query("select set_config('app.actor', 'house', false)");
    await expect(client.query(statement)).rejects.toThrow(/permission denied/);
    await client.end();
  }
});

test("even the owner of the tables changes no reading, and removes none before its year is over", async () => {
  await withActor(owner, house, async (trx) => {
    const removed = await trx.deleteFrom("people.reading").executeTakeFirstOrThrow();
    expect(removed.numDeletedRows).toBe(0n);
  });
  const change = withActor(owner, house, async (trx) => {
    await trx.updateTable("people.reading").set({ readerName: "Joke" }).execute();
  });

  await expect(change).rejects.toThrow(/row-level security/);
});

function readingOf(aboutIds: string[]): Reading {
  return { reader: noor, centreId: centre.id, what: "people.team", aboutIds };
}

async function read(times: number, by = log): Promise<void> {
  await recordReading(by, readingOf(Array.from({ length: times }, () => randomUUID())), now);
}

/** Past every right, policy and trigger. */
async function asOnlyASuperuserCan(statements: string): Promise<void> {
  await superPool.query(`set session_replication_role = replica; ${statements}; set session_replication_role = origin`);
}
