// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import type { MailServer } from "#platform/config";
import { createDatabase, createPool, house, nobody, withActor } from "#platform/db";
import { createJobs, type Jobs } from "#platform/jobs";
import { createLogger } from "#platform/log";
import { createTestDatabase } from "../../../test/support/database.ts";
import { startMailServer } from "../../../test/support/smtp.ts";
import { createMail, type Mail, type Message, registerMailJobs } from "./index.ts";
import { lockMessageForSending } from "./outbox.commands.ts";
import { listWaitingMessages } from "./outbox.queries.ts";
import { letter, testSender } from "./test-letter.ts";

const { db, connections, superPool } = await createTestDatabase();
const server = await startMailServer();
const now = Temporal.Instant.from("2026-11-24T09:00:00Z");
const patient = { timeout: 25_000, interval: 100 };
const log = createLogger("silent");
const working: Jobs[] = [];
const sender = createJobs({ connectionString: connections.app, log, now: () => now, pollSeconds: 1 });
const settings = { db, now: () => now };
const smtp: MailServer = { by: "smtp", url: server.url };
const withServer = makeMail(sender, smtp);

function makeMail(jobs: Jobs, mailServer: MailServer | null): Mail {
  return createMail({ ...settings, jobs, sender: { ...testSender, mailServer } });
}

async function startWorker(mailServer: MailServer | null): Promise<void> {
  const jobs = createJobs({ connectionString: connections.app, log, now: () => now, pollSeconds: 1 });
  registerMailJobs(jobs, makeMail(jobs, mailServer));
  working.push(jobs);
  await jobs.start();
}

async function queue(message: Message, at = now): Promise<void> {
  await withActor(db, nobody, async (trx) => await withServer.queueMessage(trx, message, at));
}

async function outboxRows() {
  const { rows } = await superPool.query("select * from platform.message order by created_at, once_key");
  return rows;
}

async function queuedJobs(): Promise<number> {
  const { rowCount } = await superPool.query("select 1 from jobs.job where name = 'mail.send' and state < 'completed'");
  return rowCount ?? 0;
}

/** What a wait of the queue's back-off does, without the waiting. */
async function letBackOffPass(): Promise<void> {
  await superPool.query("update jobs.job set start_after = now() where state = 'retry'");
}

/** What a crash does to a transaction that is under way. */
async function cutTransactions(): Promise<void> {
  await superPool.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and usename = 'vrijplaats_app' and state = 'idle in transaction'`);
}

beforeEach(async () => {
  await Promise.all(working.splice(0).map(async (jobs) => await jobs.stop()));
  await superPool.query("delete from platform.message; delete from platform.unreachable_address; delete from jobs.job");
  server.received.length = 0;
  server.refuseWith(null);
  server.beforeAnswering(async () => {});
});
afterAll(async () => {
  await Promise.all([...working, sender].map(async (jobs) => await jobs.stop()));
  await server.goDown();
});

test("a message arrives once, as plain text that says it was sent by itself", async () => {
  await startWorker(smtp);
  const message = letter({
    subject: "Tot dinsdag, één ding nog",
    body: "Hoi,\n\nJe doet mee. Café open: 10.00 uur.\n.\nTot dan",
  });
  await queue(message);
  await queue(message);

  await vi.waitFor(async () => expect(await outboxRows()).toMatchObject([{ attempts: 1, sent_at: now }]), patient);
  expect(server.received).toHaveLength(1);
  const [mail] = server.received;
  expect(mail?.to).toEqual(["anna@post.example"]);
  expect(mail?.from).toBe("post@centrum.example");
  expect(mail?.text.replaceAll("\r\n", "\n").trim()).toBe(message.body);
  expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
  expect(mail?.headers.get("from")).toBe("Vrijplaats <post@centrum.example>");
  expect(mail?.headers.get("content-type")).toContain("text/plain; charset=utf-8");
  expect(mail?.headers.has("x-mailer")).toBe(false);
});

test("once a message is sent, the outbox no longer knows to whom or what it said", async () => {
  await queue(letter());
  const [waiting] = await outboxRows();

  await withServer.sendWaiting(waiting.id);

  expect(await outboxRows()).toMatchObject([{ address: "", subject: "", body: "", sent_at: now, last_problem: null }]);
});

test("a mail server that is down loses nothing: the message goes when it is up again", async () => {
  await server.goDown();
  await startWorker(smtp);
  await queue(letter());
  await vi.waitFor(async () => expect(await outboxRows()).toMatchObject([{ attempts: 1, sent_at: null }]), patient);
  const [waiting] = await outboxRows();

  await server.comeUp();
  await vi.waitFor(async () => {
    await letBackOffPass();
    expect(await outboxRows()).toMatchObject([{ attempts: 2, sent_at: now, last_problem: null }]);
  }, patient);

  expect(waiting.last_problem).toMatch(/^[A-Z]+$/);
  expect(server.received).toHaveLength(1);
});

test("a refusal that may pass is noted by its code, never with the address the mail server repeats", async () => {
  server.refuseWith("450 4.2.0 <anna@post.example> is greylisted");
  await queue(letter());
  const [message] = await outboxRows();

  const sending = withServer.sendWaiting(message.id);

  await expect(sending).rejects.toThrow("EENVELOPE 450 4.2.0");
  await expect(sending).rejects.not.toThrow("anna@");
  expect(await outboxRows()).toMatchObject([{ attempts: 1, last_problem: "EENVELOPE 450 4.2.0", given_up_at: null }]);
});

test("without a mail server messages wait, and a later start with one sends them all", async () => {
  const without = makeMail(sender, null);
  for (const onceKey of ["a", "b", "c"]) await queue(letter({ onceKey }));
  for (const { id } of await outboxRows()) await without.sendWaiting(id);
  await without.sweepWaiting();
  await superPool.query("update jobs.job set state = 'completed' where name = 'mail.send'");
  expect(await outboxRows()).toMatchObject([{ attempts: 0 }, { attempts: 0 }, { attempts: 0 }]);

  await startWorker(smtp);
  await withServer.sweepWaiting();

  await vi.waitFor(() => expect(server.received).toHaveLength(3), patient);
});

test("the sweep leaves alone what already has a job", async () => {
  await queue(letter());

  await withServer.sweepWaiting();

  expect(await queuedJobs()).toBe(1);
});

test("two workers on the same hundred messages send each of them once", async () => {
  await Promise.all([startWorker(smtp), startWorker(smtp)]);
  const addresses = Array.from({ length: 100 }, (_, index) => `gast${index}@post.example`);
  for (const address of addresses) await queue(letter({ address }));
  await withServer.sweepWaiting();

  await vi.waitFor(
    async () => expect((await outboxRows()).filter(({ sent_at }) => sent_at)).toHaveLength(100),
    patient,
  );
  await vi.waitFor(async () => expect(await queuedJobs()).toBe(0), patient);
  expect(server.received.map(({ to }) => to[0]).sort()).toEqual(addresses.sort());
});

test("two who take up the same message at the same moment send it once", async () => {
  await queue(letter());
  const [message] = await outboxRows();

  await Promise.all(Array.from({ length: 6 }, async () => await withServer.sendWaiting(message.id)));

  expect(server.received).toHaveLength(1);
});

test("a message that went cannot be taken up any more by who comes to it late", async () => {
  await queue(letter());
  const [message] = await outboxRows();
  const takeUp = async () =>
    await withActor(db, house, async (trx) => await lockMessageForSending(trx, message.id, now));
  expect(await takeUp()).toBeDefined();

  await withServer.sendWaiting(message.id);

  expect(await takeUp()).toBeUndefined();
});

test("addresses that never work do not keep others waiting: what was tried least goes first", async () => {
  await queue(letter({ onceKey: "broken" }), now.subtract({ minutes: 5 }));
  await queue(letter({ onceKey: "new" }));
  await superPool.query("update platform.message set attempts = 3 where once_key = 'broken'");

  const waiting = await withActor(db, house, async (trx) => await listWaitingMessages(trx));

  const [broken, fresh] = await outboxRows();
  expect(waiting.map(({ id }) => id)).toEqual([fresh.id, broken.id]);
});

test("a crash between sending and noting it sends the message again, as the same message", async () => {
  const pool = createPool(connections.app, { max: 1, onLost: () => {} });
  pool.on("connect", (client) => client.on("error", () => {})); // one in use reports its loss itself
  const crashing = createMail({
    ...settings,
    db: createDatabase(pool),
    jobs: sender,
    sender: { ...testSender, mailServer: smtp },
  });
  await queue(letter());
  const [message] = await outboxRows();
  server.beforeAnswering(cutTransactions);
  await expect(crashing.sendWaiting(message.id)).rejects.toThrow();
  server.beforeAnswering(async () => {});

  await withServer.sendWaiting(message.id);

  await pool.end();
  expect(await outboxRows()).toMatchObject([{ sent_at: now }]);
  expect(server.received).toHaveLength(2);
  expect(new Set(server.received.map(({ headers }) => headers.get("message-id"))).size).toBe(1);
});

test("news for one address goes in the order in which it happened, also after an outage", async () => {
  await queue(letter({ subject: "Je staat op de wachtlijst" }), now.subtract({ minutes: 5 }));
  await queue(letter({ subject: "Van een ander", address: "bram@post.example" }), now.subtract({ minutes: 3 }));
  await queue(letter({ subject: "Er is een plek", onceKey: "later" }));
  const { rows } = await superPool.query("select id from platform.message where once_key = 'later'");

  await withServer.sendWaiting(rows[0].id);

  const subjects = server.received.map(({ headers }) => headers.get("subject"));
  expect(subjects).toEqual(["Je staat op de wachtlijst", "Er is een plek"]);
});

test("what comes too late to make sense is not sent any more", async () => {
  await queue(letter({ keptUntil: now }));
  const [waiting] = await outboxRows();

  await withServer.sendWaiting(waiting.id);

  expect(server.received).toEqual([]);
});

test("what is taken back sends nothing", async () => {
  const change = withActor(db, nobody, async (trx) => {
    await withServer.queueMessage(trx, letter(), now);
    throw new Error("taken back");
  });

  await expect(change).rejects.toThrow("taken back");
  expect(await outboxRows()).toEqual([]);
  expect(await queuedJobs()).toBe(0);
});
