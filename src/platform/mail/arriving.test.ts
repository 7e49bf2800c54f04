// SPDX-License-Identifier: EUPL-1.2
import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeEach, expect, test } from "vitest";
import { nobody, withActor } from "#platform/db";
import { createTestDatabase } from "../../../test/support/database.ts";
import { startMailServer } from "../../../test/support/smtp.ts";
import { verifyDkim } from "../../../test/support/verify-dkim.ts";
import { createMail, type Message, tryAddressAgain } from "./index.ts";
import { findMessageId } from "./return-address.ts";
import { smtpTransport } from "./smtp-transport.ts";
import { letter, testSender } from "./test-letter.ts";
import { clearOldMarks } from "./unreachable.commands.ts";

const { db, superPool } = await createTestDatabase();
const server = await startMailServer();
const now = Temporal.Instant.from("2026-11-24T09:00:00Z");
const jobs = { send: async () => {} };
const bounces = "bounces@centrum.example";
const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const centreId = "5f2b7c1e-7a3d-4f6e-9b1a-2c3d4e5f6a7b";
const mail = createMail({
  db,
  jobs,
  now: () => now,
  sender: {
    ...testSender,
    mailServer: { by: "smtp", url: server.url },
    mailBounces: bounces,
    dkim: { domain: "centrum.example", selector: "vp", privateKey: pem },
  },
});

/** Writes a message and tries to send it once; gives its row. */
async function send(changes: Partial<Message> = {}) {
  const message = letter({ centreId, ...changes });
  await withActor(db, nobody, async (trx) => await mail.queueMessage(trx, message, now));
  const find = async () =>
    (await superPool.query("select * from platform.message where once_key = $1", [message.onceKey])).rows[0];
  await mail.sendWaiting((await find()).id);
  return await find();
}

beforeEach(async () => {
  await superPool.query("delete from platform.message; delete from platform.unreachable_address");
  server.received.length = 0;
  server.refuseWith(null);
});
afterAll(async () => await server.goDown());

test("a message carries a signature that holds, and breaks when a letter of it is changed", async () => {
  await send({ subject: "Tot dinsdag, één ding nog", body: "Hoi,\n\nCafé open: 10.00 uur.\n\n\n" });

  const raw = server.received[0]?.raw ?? "";
  const publicKey = createPublicKey(pem);

  expect(raw).toMatch(/^DKIM-Signature:.*d=centrum\.example;.*s=vp;/ms);
  expect(verifyDkim(raw, publicKey)).toBe(true);
  expect(verifyDkim(raw.replace("open:", "0pen:"), publicKey)).toBe(false);
  expect(verifyDkim(raw.replace(/^To: .*$/m, "To: bram@post.example"), publicKey)).toBe(false);
});

test("each message comes back at an address of its own, from which only this server knows the message", async () => {
  const [one, other] = [await send(), await send()];

  const from = server.received.map((received) => received.from);

  expect(from.map((address) => findMessageId(address, bounces, testSender.keys))).toEqual([one.id, other.id]);
  expect(server.received[0]?.headers.get("from")).toBe("Vrijplaats <post@centrum.example>");
  expect(server.received[0]?.headers.get("message-id")).toBe(`<${one.id}@centrum.example>`);
});

test("a letter that someone asked for until further notice says to mail programs where it stops, and others do not", async () => {
  await send({ stopAddress: "https://centrum.example/a/geheim" });
  await send();

  const stops = server.received.map(({ headers }) => headers.get("list-unsubscribe"));

  expect(stops).toEqual(["<https://centrum.example/a/geheim>", undefined]);
});

test("what the mail server says does not exist is tried once, and nothing more goes to that address", async () => {
  server.refuseWith("550 5.1.1 <anna@post.example> is unknown here");
  const refused = await send();
  server.refuseWith(null);

  const next = await send({ address: "Anna@POST.example" });
  const ofOther = await send({ address: "bram@post.example" });

  expect(refused).toMatchObject({ given_up_at: now, last_problem: "EENVELOPE 550 5.1.1", attempts: 1, sent_at: null });
  expect(next).toMatchObject({ given_up_at: now, last_problem: "unreachable", sent_at: null });
  expect(ofOther).toMatchObject({ sent_at: now, given_up_at: null });
  expect(server.received).toHaveLength(1);
});

test("a link to sign in goes all the same: whoever asked for it typed the address just now", async () => {
  server.refuseWith("550 5.1.1 unknown");
  await send();
  server.refuseWith(null);

  expect(await send({ kind: "sign-in" })).toMatchObject({ sent_at: now });
});

test("what the mail server minds about us is nobody's address: it is tried again until the operator mends it", async () => {
  server.refuseWith("554 5.7.1 Relay access denied");

  await expect(send()).rejects.toThrow("EENVELOPE 554 5.7.1");
  server.refuseWith(null);

  expect(await send()).toMatchObject({ sent_at: now });
});

test("a mail server that turns us away at its door says nothing of anybody's address", async () => {
  const closed = createServer((socket) => socket.end("550 We take no mail today\r\n"));
  await once(closed.listen(0, "127.0.0.1"), "listening");
  const address = closed.address();
  const port = typeof address === "object" ? address?.port : null;
  const transport = smtpTransport({ by: "smtp", url: `smtp://127.0.0.1:${port}` }, testSender);

  const refusal = await transport.deliver({ ...letter(), id: centreId, stopAddress: null }, now);
  closed.close();

  expect(refusal).toMatchObject({ problem: expect.stringContaining("550"), meaning: "later" });
});

test("a coordinator who knows that the address is right lets what waited go after all, and nobody of another centre does", async () => {
  server.refuseWith("550 5.1.1 unknown");
  const refused = await send();
  server.refuseWith(null);
  const tryAgain = async (centre: string) =>
    await withActor(db, nobody, async (trx) => await tryAddressAgain(trx, centre, refused.id));

  expect(await tryAgain("00000000-0000-4000-8000-000000000000")).toBe(false);
  expect(await tryAgain(centreId)).toBe(true);
  await mail.sendWaiting(refused.id);

  expect(server.received).toHaveLength(1);
  expect((await superPool.query("select 1 from platform.unreachable_address")).rowCount).toBe(0);
});

test("after ninety days an address that did not work is tried again by itself", async () => {
  server.refuseWith("550 5.1.1 unknown");
  await send();
  const clear = async (hours: number) =>
    await withActor(db, { kind: "house" }, async (trx) => await clearOldMarks(trx, now.add({ hours })));

  expect([await clear(24 * 89), await clear(24 * 90)]).toEqual([0, 1]);
});

test("a test letter is told at once whether the mail server took it, and stands in no outbox", async () => {
  const test = { address: "noor@team.example", subject: "Proef", body: "Dit is een proef." };

  expect(await mail.sendTest(test)).toBeNull();
  server.refuseWith("554 5.7.1 Relay access denied");
  expect(await mail.sendTest(test)).toBe("EENVELOPE 554 5.7.1");
  expect((await superPool.query("select 1 from platform.message")).rowCount).toBe(0);
});
