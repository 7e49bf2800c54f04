// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { house as asTheHouse, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addPeer } from "../../../../test/support/walking.ts";
import { listPeersKeptApart } from "./together.queries.ts";

const house = await createTestCentre();
const { superPool, centre, db } = house;
await superPool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.id]);

test("mother and son belong together by a code: her peer worker is left out for him, until both say otherwise", async () => {
  const mother = await ask("/vraag/naasten", "Moeder");
  const son = await ask("/vraag", "Zoon");
  const peer = await walkAlongWith(mother.id);
  expect(await keptApart(son.id)).toEqual([]);

  await join(mother, son);

  expect(await keptApart(son.id)).toEqual([peer]);
  expect(await keptApart(mother.id)).toEqual([]);
  await say(son, "yes");
  expect(await keptApart(son.id)).toEqual([peer]);
  await say(mother, "yes");
  expect(await keptApart(son.id)).toEqual([]);
  await say(mother, "no");
  expect(await keptApart(son.id)).toEqual([peer]);
});

test("who is asked to get acquainted with one of them is left out for the other too", async () => {
  const [mother, son] = [await ask("/vraag/naasten", "Moeder"), await ask("/vraag", "Zoon")];
  await join(mother, son);
  const peerId = await addPeer(superPool, centre, "Bram");
  await superPool.query(
    `insert into support.match (request_id, centre_id, peer_id, peer_name, chosen_by, asked_at, form_key)
     values ($1, $2, $3, 'Bram', 'asker', now(), gen_random_uuid())`,
    [mother.id, centre.id, peerId],
  );

  expect(await keptApart(son.id)).toEqual([peerId]);
});

test("neither sees anything of the other, not even whether they said yes; either undoes it", async () => {
  const [mother, son] = [await ask("/vraag/naasten", "Zeldzame naam"), await ask("/vraag", "Zoon")];
  await walkAlongWith(mother.id);
  await join(mother, son);
  const before = await page(son);
  await say(mother, "yes");

  expect(await page(son)).toBe(before);
  expect(before).not.toContain("Zeldzame naam");
  expect(before).not.toContain(mother.id);
  await son.browser.post(`${son.address}/familie/${await pairOf(son.id)}/los`, {});
  expect(await keptApart(son.id)).toEqual([]);
  expect(await (await mother.browser.get(mother.address)).text()).toContain("Dit is losgemaakt");
});

test("a code works once, for another, and not for long; a second code ends the first", async () => {
  const [mother, son, other] = [await ask("/vraag", "Een"), await ask("/vraag", "Twee"), await ask("/vraag", "Drie")];
  const first = await makeCode(mother);
  const code = await makeCode(mother);

  for (const typed of [first, "CDFH 3467", "hallo", ""]) {
    expect((await type(son, typed)).status).toBe(422);
  }
  expect((await type(mother, code)).status).toBe(422);
  house.clock.set("2026-12-27T11:00");
  expect((await type(son, code)).status).toBe(422);
  house.clock.set("2026-11-24T11:00");
  expect((await type(son, code)).status).toBe(303);
  expect((await type(other, code)).status).toBe(422);
});

test("whoever types a code too often has to wait", async () => {
  const guesser = await ask("/vraag", "Gokker");

  for (let tries = 0; tries < 10; tries++) await type(guesser, "CDFH 3467");

  expect((await type(guesser, "CDFH 3467")).status).toBe(429);
});

test("the pair of somebody else is nobody's to change", async () => {
  const [mother, son, stranger] = [
    await ask("/vraag", "Een"),
    await ask("/vraag", "Twee"),
    await ask("/vraag", "Drie"),
  ];
  const peer = await walkAlongWith(mother.id);
  await join(mother, son);
  const pair = await pairOf(son.id);

  const parted = await stranger.browser.post(`${stranger.address}/familie/${pair}/los`, {});
  const said = await stranger.browser.post(`${stranger.address}/familie/${pair}/dezelfde`, { same: "yes" });

  expect([parted.status, said.status]).toEqual([404, 404]);
  expect(await keptApart(son.id)).toEqual([peer]);
});

type Asked = Awaited<ReturnType<typeof ask>>;

async function ask(path: string, name: string) {
  const formKey = randomUUID();
  const browser = house.visitor();
  const answer = await browser.post(path, { phone: "06 11", name, formKey });
  const { rows } = await superPool.query<{ id: string }>("select id from support.request where form_key = $1", [
    formKey,
  ]);
  const address = new URL(answer.headers.get("location") ?? "", "http://localhost").pathname;
  return { id: rows[0]?.id ?? "", browser, address };
}

async function walkAlongWith(requestId: string): Promise<string> {
  const peerId = await addPeer(superPool, centre);
  await superPool.query("update support.request set matched_at = now() where id = $1", [requestId]);
  await superPool.query(
    `insert into support.path (id, centre_id, side, peer_id, peer_name, began_on)
     values ($1, $2, 'family', $3, 'Samir', '2026-09-03')`,
    [requestId, centre.id, peerId],
  );
  return peerId;
}

async function join(one: Asked, other: Asked): Promise<void> {
  await type(other, await makeCode(one));
}

async function makeCode({ browser, address }: Asked): Promise<string> {
  const html = await browser.read(await browser.post(`${address}/familiecode`, {}));
  return /dagen: <b class="code-kort">([^<]+)</.exec(html)?.[1] ?? "";
}

async function type({ browser, address }: Asked, pairCode: string): Promise<Response> {
  return await browser.post(`${address}/familie`, { pairCode });
}

async function say({ id, browser, address }: Asked, same: "yes" | "no"): Promise<void> {
  await browser.post(`${address}/familie/${await pairOf(id)}/dezelfde`, { same });
}

async function pairOf(requestId: string): Promise<string> {
  const { rows } = await superPool.query<{ id: string }>(
    "select id from support.together where $1 in (first_id, second_id) and parted_at is null",
    [requestId],
  );
  return rows[0]?.id ?? "";
}

async function keptApart(requestId: string): Promise<string[]> {
  return await withActor(db, asTheHouse, async (trx) => await listPeersKeptApart(trx, requestId));
}

/** Without the keys of forms, which differ each time. */
async function page({ browser, address }: Asked): Promise<string> {
  return (await (await browser.get(address)).text()).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "-");
}
