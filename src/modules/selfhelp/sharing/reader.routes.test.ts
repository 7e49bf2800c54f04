// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { type Actor, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addPersonWithoutRole } from "../../../../test/support/people.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { fromBase64 } from "../crypto/bytes.ts";
import { openWithShareKey, recipientOf, sealForShare } from "../crypto/share.ts";
import { listOwn, own, proof, readersOf, secretWords, send, share } from "./share-test-reader.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
const { open, isGone, reply, countLeft } = readersOf(centre);
const wilg = await addPersonWithoutRole(pool, { name: "Wilg", email: "wilg@huis.example" });
let browser: Visitor;

beforeEach(async () => {
  await pool.query("delete from selfhelp.share; delete from platform.rate_count");
  centre.clock.set("2026-11-24T11:00");
  browser = await centre.signedIn(wilg);
});

describe("a reader", () => {
  test("needs no account; the page is the same for every link and is kept by nobody", async () => {
    const { id } = await share(browser);
    const visitor = centre.visitor();

    const page = await visitor.get(`/gedeeld/${id}`);
    const other = await visitor.get(`/gedeeld/${randomUUID()}`);

    expect([page.status, other.status]).toEqual([200, 200]);
    const text = await page.text();
    expect(text.replaceAll(id, "")).toBe((await other.text()).replaceAll(/[0-9a-f-]{36}/g, ""));
    for (const words of ["Wij hebben de sleutel niet", "op papier te geven of voor te lezen", "0800-0113"]) {
      expect(text).toContain(words);
    }
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(page.headers.get("referrer-policy")).toBe("no-referrer");
    expect(page.headers.get("x-robots-tag")).toBe("noindex");
    expect((await listOwn(browser))[0]).toMatchObject({ opened: 0 });
  });

  test("hears the same of what never was, what ended and what was taken back", async () => {
    const ended = await share(browser, { endsOn: "2026-11-24" });
    const withdrawn = await share(browser);
    await send(browser, `${own}/${withdrawn.id}/intrekken`, {});
    centre.clock.set("2026-11-25T09:00");

    const answers = await Promise.all([ended.id, withdrawn.id, randomUUID()].map(async (id) => await open(id)));

    const told = await Promise.all(answers.map(async (one) => [one.status, await one.text()]));
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(told[0]).toEqual([404, JSON.stringify({ problem: "gone" })]);
  });

  test("of something with a PIN gets it with that PIN alone; the key alone is not enough, and neither is another PIN", async () => {
    const { id, key } = await share(browser, { pin: "4711" });

    expect(await told(open(id))).toEqual([403, { problem: "pin" }]);
    expect(await told(open(id, await proof(key, "4712")))).toEqual([403, { problem: "pin" }]);
    expect((await open(id, await proof(key, "4711"))).status).toBe(200);
    expect((await listOwn(browser))[0]).toMatchObject({ hasPin: true, opened: 1 });
  });

  test("guesses ten times an hour, and not again the next hour for ever: then even the right PIN waits", async () => {
    const { id, key } = await share(browser, { pin: "4711" });
    const other = await share(browser, { pin: "0000" });
    for (let time = 0; time < 3; time += 1) await open(id, await proof(key, "4711")); // right ones count for nothing

    const statuses: number[] = [];
    for (let guess = 0; guess < 11; guess += 1) statuses.push((await open(id, await proof(key, `${guess}`))).status);

    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 403), 429]);
    expect(await told(open(id, await proof(key, "4711")))).toEqual([429, { problem: "tries" }]);
    expect((await open(other.id, await proof(other.key, "0000"))).status).toBe(200);
    centre.clock.set("2026-11-24T12:00");
    expect((await open(id, await proof(key, "4711"))).status).toBe(200);
  });
});

test("in the database too a reader reaches that one share, and changes nothing of it but that it was opened, or is done", async () => {
  const mine = await share(browser, { mayWrite: true });
  const other = await share(browser, { mayWrite: true });
  await reply(mine.id);
  const reader: Actor = { kind: "guest", subjectId: mine.id };

  const found = await withActor(centre.db, reader, async (trx) => ({
    shares: await trx.selectFrom("selfhelp.share").select("id").execute(),
    replies: await trx.selectFrom("selfhelp.shareReply").select("id").execute(),
    opened: await trx.updateTable("selfhelp.share").set({ opened: 7 }).where("id", "=", other.id).execute(),
  }));

  expect(found.shares).toEqual([{ id: mine.id }]);
  expect(found.replies).toEqual([]);
  expect(found.opened[0]?.numUpdatedRows).toBe(0n);
  for (const change of [
    { mayWrite: false },
    { endsOn: "2027-11-01" },
    { sealed: Buffer.from("x") },
    { pinHash: Buffer.alloc(32) },
  ]) {
    const changing = withActor(centre.db, reader, async (trx) => {
      await trx.updateTable("selfhelp.share").set(change).where("id", "=", mine.id).execute();
    });
    await expect(changing).rejects.toThrow("Whoever reads a share changes nothing of it");
  }
});

describe("whoever may write along", () => {
  test("seals words that only whose share it is opens; the same words sent twice are one reply", async () => {
    const { id, key } = await share(browser, { mayWrite: true });
    const words = await sealForShare(await recipientOf(key.secret), "Zet je huisarts erbij");

    const answers = await Promise.all(
      [1, 2].map(async () => await centre.visitor().send(`/gedeeld/${id}/antwoord`, words)),
    );

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { replies } = await (await browser.get(`${own}/${id}/antwoorden`)).json();
    expect(replies).toHaveLength(1);
    expect(await openWithShareKey(key.secret, fromBase64(replies[0]))).toBe("Zet je huisarts erbij");
    expect((await listOwn(browser))[0]).toMatchObject({ replies: 1 });
  });

  test("leaves when it is done: then it opens for nobody, and what was written waits for whose it is", async () => {
    const { id } = await share(browser, { mayWrite: true });
    await reply(id);

    expect((await centre.visitor().send(`/gedeeld/${id}/klaar`, "{}")).status).toBe(200);

    expect(await isGone(id)).toBe(true);
    expect((await centre.visitor().send(`/gedeeld/${id}/klaar`, "{}")).status).toBe(404);
    expect((await reply(id)).status).toBe(404);
    expect((await listOwn(browser))[0]).toMatchObject({ hasLeft: true, isWithdrawn: false, replies: 1 });
    expect((await (await browser.get(`${own}/${id}/antwoorden`)).json()).replies).toHaveLength(1);
    expect((await countLeft()).sealed).toBe(0);
  });

  test("sends nothing that is not sealed, nothing too large, and no more than fifty times", async () => {
    const { id } = await share(browser, { mayWrite: true });

    expect(
      (await centre.visitor().send(`/gedeeld/${id}/antwoord`, new Uint8Array(Buffer.from(secretWords)))).status,
    ).toBe(422);
    expect((await reply(id, "x".repeat(300_000))).status).toBe(413);
    await pool.query("update selfhelp.share set replies = 50");
    expect((await reply(id)).status).toBe(507);
  });

  test("needs the PIN for that too, and whoever only reads sends nothing and ends nothing", async () => {
    const { id, key } = await share(browser, { mayWrite: true, pin: "4711" });
    const reading = await share(browser);

    expect((await reply(id)).status).toBe(403);
    const sealed = await sealForShare(key.recipient, "hoi");
    const headers = { "share-proof": (await proof(key, "4711")) ?? "" };
    expect((await centre.visitor().send(`/gedeeld/${id}/antwoord`, sealed, headers)).status).toBe(200);
    expect((await centre.visitor().send(`/gedeeld/${id}/klaar`, "{}")).status).toBe(403);
    expect((await reply(reading.id)).status).toBe(404);
    expect((await centre.visitor().send(`/gedeeld/${reading.id}/klaar`, "{}")).status).toBe(404);
    expect((await open(reading.id)).status).toBe(200);
  });
});

async function told(answer: Promise<Response>) {
  const response = await answer;
  return [response.status, await response.json()];
}
