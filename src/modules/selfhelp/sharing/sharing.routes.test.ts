// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { clearPastTerms } from "#platform/rights";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addPersonWithoutRole } from "../../../../test/support/people.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { fromBase64, toBase64 } from "../crypto/bytes.ts";
import { makeShareKey, openWithShareKey, sealForShare } from "../crypto/share.ts";
import { sharingTables } from "./personal-tables.ts";
import { shareJobs } from "./share.jobs.ts";
import { listOwn, own, readersOf, secretWords, send, share } from "./share-test-reader.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
const { open, isGone, reply, countLeft } = readersOf(centre);
const wilg = await addPersonWithoutRole(pool, { name: "Wilg", email: "wilg@huis.example" });
const beuk = await addPersonWithoutRole(pool, { name: "Beuk", email: "beuk@huis.example" });
let browser: Visitor;

beforeEach(async () => {
  await pool.query("delete from selfhelp.share; delete from platform.rate_count");
  centre.clock.set("2026-11-24T11:00");
  browser = await centre.signedIn(wilg);
});

describe("whoever shares", () => {
  test("gives a link with which a reader opens exactly that, and sees how often it was opened, and by nobody's name", async () => {
    const { id, key } = await share(browser);

    await open(id);
    const { body, ...facts } = await (await open(id)).json();

    expect(await openWithShareKey(key.secret, fromBase64(body))).toContain(secretWords);
    expect(facts).toEqual({ endsOn: "2026-12-24", mayWrite: false });
    expect(await listOwn(browser)).toEqual([
      {
        ...{ id, endsOn: "2026-12-24", isWithdrawn: false, hasLeft: false, opened: 2 },
        ...{ mayWrite: false, hasPin: false, replies: 0 },
      },
    ]);
  });

  test("hands over nothing that can be read: words as they are refuse themselves, and no table has any of them", async () => {
    const { id } = await share(browser);

    const plain = await send(browser, `${own}/${randomUUID()}`, {
      ...{ body: Buffer.from(secretWords).toString("base64"), endsOn: "2026-12-24", pinProof: null, mayWrite: false },
    });

    expect([plain.status, await plain.json()]).toEqual([422, { problem: "unreadable" }]);
    const { rows } = await pool.query("select one::text as row, sealed from selfhelp.share as one");
    expect(rows).toHaveLength(1);
    expect(rows[0].row).toContain(id);
    expect(rows[0].row + rows[0].sealed.toString("latin1")).not.toContain("zus");
  });

  test("chooses a last day, at most a year away", async () => {
    expect((await share(browser, { endsOn: "2026-11-23" })).status).toBe(422);
    expect((await share(browser, { endsOn: "2027-11-25" })).status).toBe(422);
    expect((await share(browser, { endsOn: "2027-11-24" })).status).toBe(200);
    expect((await share(browser, { endsOn: "2026-11-24" })).status).toBe(200);
  });

  test("puts something else behind the same link; sent twice it is one share", async () => {
    const { id, key } = await share(browser);
    const sealed = toBase64(await sealForShare(key.recipient, "anders"));
    const asked = { body: sealed, endsOn: "2026-12-01", pinProof: null, mayWrite: false };

    await Promise.all([send(browser, `${own}/${id}`, asked), send(browser, `${own}/${id}`, asked)]);

    const { body, endsOn } = await (await open(id)).json();
    expect([await openWithShareKey(key.secret, fromBase64(body)), endsOn]).toEqual(["anders", "2026-12-01"]);
    expect(await listOwn(browser)).toHaveLength(1);
  });

  test("changes what is there only, and says so: what is long gone does not come back by it", async () => {
    const { id, asked } = await share(browser);

    expect((await send(browser, `${own}/${id}`, { ...asked, replaces: true })).status).toBe(200);
    await pool.query("delete from selfhelp.share");
    expect((await send(browser, `${own}/${id}`, { ...asked, replaces: true })).status).toBe(404);
    expect(await isGone(id)).toBe(true);
  });

  test("takes it back: it closes at once, nothing of it stays, and it cannot come to life again", async () => {
    const { id, asked } = await share(browser, { mayWrite: true });
    await reply(id);

    expect((await send(browser, `${own}/${id}/intrekken`, {})).status).toBe(200);
    expect((await send(browser, `${own}/${id}/intrekken`, {})).status).toBe(200);

    expect(await isGone(id)).toBe(true);
    expect((await listOwn(browser))[0]).toMatchObject({ isWithdrawn: true, replies: 0 });
    expect(await countLeft()).toEqual({ sealed: 0, replies: 0 });
    expect((await send(browser, `${own}/${id}`, asked)).status).toBe(409);
    expect(await isGone(id)).toBe(true);
  });

  test("never meets another: their shares are not there to see, to take over or to take back", async () => {
    const { id, asked } = await share(browser);
    const other = await centre.signedIn(beuk);

    expect(await listOwn(other)).toEqual([]);
    expect((await send(other, `${own}/${id}`, asked)).status).toBe(404);
    expect((await send(other, `${own}/${id}/intrekken`, {})).status).toBe(404);
    expect((await other.get(`${own}/${id}/antwoorden`)).status).toBe(404);
    expect((await open(id)).status).toBe(200);
  });

  test("has room for a great deal, and hears when it is full", async () => {
    const large = toBase64(await sealForShare((await makeShareKey()).recipient, "x".repeat(2_900_000)));
    const statuses: number[] = [];
    for (let time = 0; time < 9; time += 1) {
      const asked = { body: large, endsOn: "2026-12-24", pinProof: null, mayWrite: false };
      statuses.push((await send(browser, `${own}/${randomUUID()}`, asked)).status);
    }

    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 507]);
  });
});

describe("a last day", () => {
  test("ends it at midnight, and an hour's work later nothing of it is left; after a while not even that it was there", async () => {
    const { id } = await share(browser, { mayWrite: true });
    await reply(id);

    centre.clock.set("2026-12-24T23:59");
    expect((await open(id)).status).toBe(200);
    centre.clock.set("2026-12-25T00:00");
    expect(await isGone(id)).toBe(true);

    const [job] = shareJobs;
    if (job && "work" in job) await job.work(centre.workshop);
    expect(await countLeft()).toEqual({ sealed: 0, replies: 0 });

    centre.clock.set("2027-03-26T00:00");
    await clearPastTerms(centre.db, sharingTables, centre.clock.now());
    expect(await listOwn(await centre.signedIn(wilg))).toEqual([]);
  });
});

test("when somebody has everything erased, what they shared closes with it", async () => {
  const person = await addPersonWithoutRole(pool, { name: "Els", email: "els@huis.example" });
  browser = await centre.signedIn(person);
  const { id } = await share(browser, { mayWrite: true });
  await reply(id);

  await browser.post("/mijn-plek/gegevens/wissen", { signUps: "erase" });

  expect(await isGone(id)).toBe(true);
  expect((await pool.query("select from selfhelp.share")).rowCount).toBe(0);
});
