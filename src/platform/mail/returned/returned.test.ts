// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { beforeEach, expect, test } from "vitest";
import { createTestDatabase } from "../../../../test/support/database.ts";
import { takeReturned } from "../index.ts";
import { findMessageId, returnAddress } from "../return-address.ts";
import { readReturned } from "./read-returned.ts";

const { db, superPool } = await createTestDatabase();
const now = Temporal.Instant.from("2026-11-24T09:00:00Z");
const key = "0123456789abcdef".repeat(4);
const mailBounces = "bounces@centrum.example";
const sender = { mailBounces, keys: [key] as const };
const folder = join(import.meta.dirname, "../../../../test/fixtures/returned-mail");
const reports = {
  address: ["postfix-unknown-mailbox", "exchange-unknown-mailbox", "gmail-unknown-mailbox"],
  message: ["mailbox-full", "tried-for-days"],
  nothing: ["delayed", "on-holiday"],
};

function returnedMail(name: string, address: string): string {
  return readFileSync(join(folder, `${name}.eml`), "utf8")
    .replaceAll("{{returnAddress}}", address)
    .replaceAll("{{RETURNADDRESS}}", address.toUpperCase());
}

async function sentMessage(): Promise<string> {
  const { rows } = await superPool.query<{ id: string }>(
    `insert into platform.message (kind, address, subject, body, holds_link, once_key, created_at, sent_at, kept_until, address_mark)
     values ('x', '', '', '', true, $1, now(), now(), now(), platform.address_mark('Anna@post.example')) returning id`,
    [randomUUID()],
  );
  return rows[0]?.id ?? "";
}

async function noted() {
  const message = await superPool.query("select returned_at, last_problem from platform.message");
  const address = await superPool.query(
    "select mark = platform.address_mark('anna@POST.example') as hers from platform.unreachable_address",
  );
  return { message: message.rows[0], addresses: address.rows };
}

beforeEach(
  async () => void (await superPool.query("delete from platform.message; delete from platform.unreachable_address")),
);

test.each(reports.address)(
  "a report that there is no such mailbox marks the message and its address: %s",
  async (name) => {
    const text = returnedMail(name, returnAddress(mailBounces, sender.keys, await sentMessage()));

    const taken = [1, 2].map(async () => await takeReturned(db, sender, { text, handedFor: "" }, now));

    expect(await Promise.all(taken)).toEqual(["address", "address"]);
    expect(await noted()).toMatchObject({
      message: { returned_at: now, last_problem: expect.stringMatching(/^550 5\.1\.1/) },
      addresses: [{ hers: true }],
    });
  },
);

test.each(reports.message)(
  "a report that only this message did not arrive leaves the address alone: %s",
  async (name) => {
    const text = returnedMail(name, returnAddress(mailBounces, sender.keys, await sentMessage()));

    expect(await takeReturned(db, sender, { text, handedFor: "" }, now)).toBe("message");
    expect(await noted()).toMatchObject({ message: { returned_at: now }, addresses: [] });
  },
);

test.each(reports.nothing)("what is no report of mail that did not arrive changes nothing: %s", async (name) => {
  const text = returnedMail(name, returnAddress(mailBounces, sender.keys, await sentMessage()));

  expect(await takeReturned(db, sender, { text, handedFor: "" }, now)).toBe("not-a-report");
  expect(await noted()).toMatchObject({ message: { returned_at: null }, addresses: [] });
});

test("nobody can have someone's address marked: a token made by another key, or for another message, is not ours", async () => {
  const id = await sentMessage();
  const forged = returnAddress(mailBounces, ["f".repeat(64)], id);
  const ours = returnAddress(mailBounces, sender.keys, randomUUID());
  const swapped = `bounces+${id.replaceAll("-", "")}${ours.slice(-32)}`;
  const take = async (address: string) =>
    await takeReturned(db, sender, { text: returnedMail("postfix-unknown-mailbox", address), handedFor: "" }, now);

  expect([await take(forged), await take(swapped), await take(mailBounces)]).toEqual([
    "not-ours",
    "not-ours",
    "not-ours",
  ]);
  expect(await take(ours)).toBe("gone");
  expect((await noted()).addresses).toEqual([]);
});

test("a return address fits where mail allows 64 characters, and is known in capitals, in brackets and under the old key", () => {
  const id = randomUUID();
  const address = returnAddress("mail-onbestelba@centrum.example", sender.keys, id);
  const find = (text: string, keys: readonly [string, ...string[]]) =>
    findMessageId(text, "mail-onbestelba@centrum.example", keys);

  expect(address.split("@")[0]?.length).toBeLessThanOrEqual(64);
  expect(find(`for <${address.toUpperCase()}>;`, ["f".repeat(64), key])).toBe(id);
  expect(find(`x${address}`, [key])).toBeNull();
  expect(find(`${address}.evil.example`, [key])).toBeNull();
});

test("the address at which it came in is enough, where the report itself does not name it", async () => {
  const handedFor = returnAddress(mailBounces, sender.keys, await sentMessage());
  const text = returnedMail("postfix-unknown-mailbox", mailBounces);

  expect(await takeReturned(db, sender, { text, handedFor }, now)).toBe("address");
});

test.each([
  "",
  "\n\n",
  "Content-Type: multipart/report; report-type=delivery-status",
  "Content-Type: multipart/report; report-type=delivery-status; boundary=a\n\n--a\nContent-Type: message/delivery-status\n\nAction: failed",
  `Content-Type: multipart/mixed; boundary=a\n\n${"--a\nContent-Type: multipart/mixed; boundary=a\n\n".repeat(200)}`,
])("a broken message is no report: %j", (text) => {
  expect(readReturned(text)).toBeNull();
});
