// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeEach, expect, test } from "vitest";
import { type Actor, house, nobody, withActor } from "#platform/db";
import { createJobs } from "#platform/jobs";
import { createLogger } from "#platform/log";
import { createTestDatabase } from "../../../test/support/database.ts";
import { createMail, listOutbox, type Message, mailTables } from "./index.ts";
import { letter, testSender } from "./test-letter.ts";

const { db, connections, superPool } = await createTestDatabase();
const now = Temporal.Instant.from("2026-11-24T09:00:00Z");
const centre = randomUUID();
const jobs = createJobs({
  connectionString: connections.app,
  log: createLogger("silent"),
  now: () => now,
  pollSeconds: 1,
});
const mail = createMail({ db, jobs, sender: testSender, now: () => now });

async function queue(message: Message): Promise<void> {
  await withActor(db, nobody, async (trx) => await mail.queueMessage(trx, message, now));
}

function coordinatorOf(centreId: string): Actor {
  return { kind: "person", personId: randomUUID(), hostAt: [], coordinatorAt: [centreId] };
}

beforeEach(async () => {
  await superPool.query("delete from platform.message");
});
afterAll(async () => await jobs.stop());

test("whoever has a message written for them cannot read the outbox afterwards", async () => {
  const seen = await withActor(db, nobody, async (trx) => {
    await mail.queueMessage(trx, letter(), now);
    return await trx.selectFrom("platform.message").selectAll().execute();
  });

  expect(seen).toEqual([]);
});

test("a coordinator sees their own centre's outbox, and of a message with a personal link neither address nor text", async () => {
  await queue(letter({ centreId: centre, kind: "programme.reminder", onceKey: "1", body: "Morgen wandelen." }));
  await queue(
    letter({
      centreId: centre,
      kind: "identity.link",
      onceKey: "2",
      body: "https://centrum.example/a/geheim",
      holdsLink: true,
    }),
  );

  const rows = await withActor(db, coordinatorOf(centre), async (trx) => await listOutbox(trx, centre));
  const ofOther = await withActor(db, coordinatorOf(randomUUID()), async (trx) => await listOutbox(trx, centre));

  expect(rows.toSorted((one, other) => other.kind.localeCompare(one.kind))).toMatchObject([
    { kind: "programme.reminder", address: "anna@post.example", body: "Morgen wandelen.", attempts: 0, sentAt: null },
    { kind: "identity.link", address: null, body: null, createdAt: now, lastProblem: null },
  ]);
  expect(ofOther).toEqual([]);
});

test.each([
  ["a second line in the address", { address: "anna@post.example\r\nBcc: bram@post.example" }],
  ["a second address", { address: "anna@post.example, bram@post.example" }],
  ["a name around the address", { address: "Anna <anna@post.example>" }],
  ["a control character in the address", { address: "anna@post.example\u0000" }],
  ["a second line in the subject", { subject: "Tot dinsdag\r\nBcc: bram@post.example" }],
  ["a bare line feed in the subject", { subject: "Tot dinsdag\nX-Spam: no" }],
  ["a second header in the address where letters stop", { stopAddress: "https://centrum.example/a>\r\nBcc: x" }],
  ["a line separator in the subject", { subject: "Tot dinsdag\u2028Bcc: bram@post.example" }],
])("nothing typed adds a header or a receiver to a message: %s is refused", async (_, typed) => {
  await expect(queue(letter(typed))).rejects.toThrow(/plain address|line break|letters stop/);
  expect((await superPool.query("select 1 from platform.message")).rowCount).toBe(0);
});

test("someone's messages can be given to them without links, erased, and are gone when their term ends", async () => {
  const [outbox] = mailTables;
  if (!outbox?.clear) throw new Error("The outbox has no term.");
  const { clear } = outbox;
  await queue(letter({ onceKey: "1", address: "Anna@Post.example" }));
  await queue(letter({ onceKey: "2", body: "https://centrum.example/a/geheim", holdsLink: true }));
  await queue(letter({ onceKey: "3", address: "bram@post.example", keptUntil: now.add({ hours: 48 }) }));
  const asHouse = async <Result>(work: Parameters<typeof withActor<Result>>[2]) => await withActor(db, house, work);

  const given = await asHouse(async (trx) => await outbox.exportRows(trx, { email: "anna@post.example" }));
  const erased = await asHouse(async (trx) => await outbox.erase(trx, { email: "anna@post.example" }));
  const clearedEarly = await asHouse(async (trx) => await clear(trx, now.add({ hours: 47 })));
  const cleared = await asHouse(async (trx) => await clear(trx, now.add({ hours: 48 })));

  expect(given).toHaveLength(2);
  expect(JSON.stringify(given)).toContain("Je doet mee");
  expect(JSON.stringify(given)).not.toContain("geheim");
  expect({ erased, clearedEarly, cleared }).toEqual({ erased: 2, clearedEarly: 0, cleared: 1 });
});
