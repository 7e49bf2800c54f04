// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { addPath, addPeer } from "../../../../test/support/walking.ts";
import { supportToken } from "./path-links.ts";

const house = await createTestCentre();
const { superPool, centre, keys } = house;
const samir = await addPeer(superPool, centre);
const peer = await house.signedIn(samir);
const wilg = house.visitor();

test("what stood there before is put back with one button, as a version of its own, and all of it stays readable", async () => {
  const { link, team } = await begin();
  await write(peer, team, "Een huis.", "together");
  await write(wilg, link, "Een kamer.");

  const answer = await wilg.post(await putBackIn(wilg, link), {});

  expect(answer.headers.get("location")).toBe(`${link}?bewaard#plans`);
  expect(await readAt(wilg, link)).toContain("Een huis.");
  const versions = await readAt(wilg, `${link}/eerder`);
  expect(versions.split("Een huis.").length - 1).toBe(2);
  expect(versions).toContain("Een kamer.");
  expect(versions).toContain("Samir, 24 november, samen opgeschreven");
});

test("sent twice it is one change, and what another person's path says cannot be put back", async () => {
  const mine = await begin();
  const other = await begin();
  await write(wilg, mine.link, "Een huis.");
  await write(wilg, mine.link, "Een kamer.");
  const back = await putBackIn(wilg, mine.link);

  for (const _ of [1, 2]) await wilg.post(back, {});

  const { rows } = await superPool.query("select words from support.path_words where path_id = $1 order by id", [
    mine.id,
  ]);
  expect(rows.map(({ words }) => words)).toEqual(["Een huis.", "Een kamer.", "Een huis."]);
  expect((await wilg.post(back.replace(mine.link, other.link), {})).status).toBe(404);
});

test("a peer worker puts back what was written with two, never what somebody wrote themselves, and nothing once it is over", async () => {
  const { id, link, team } = await begin();
  await write(wilg, link, "Mijn eigen woorden.");
  await write(peer, team, "Samen gezegd.", "together");
  const own = await putBackIn(wilg, link);

  expect(await readAt(peer, `${team}/eerder`)).not.toContain("Zet deze woorden terug");
  expect((await peer.post(own.replace(link, team), {})).status).toBe(404);
  await write(wilg, link, "Toch anders.");
  await peer.post(await putBackIn(peer, team), {});
  expect(await readAt(wilg, link)).toContain("Samen gezegd.");

  await write(wilg, link, "Zo is het.");
  const late = await putBackIn(peer, team);
  await superPool.query("update support.path set ended_on = '2026-11-24' where id = $1", [id]);
  expect((await peer.post(late, {})).status).toBe(404);
});

async function begin() {
  const { id } = await addPath(superPool, { centre, peerId: samir });
  return { id, link: `/traject/${supportToken(keys, { id, linkVersion: 1 })}`, team: `/team/trajecten/${id}` };
}

async function write(who: Visitor, base: string, words: string, writtenAs?: string): Promise<void> {
  await who.post(`${base}/schrijf/plans/wish`, { plans_wish: words, ...(writtenAs && { writtenAs }) });
}

async function readAt(who: Visitor, address: string): Promise<string> {
  return await (await who.get(address)).text();
}

async function putBackIn(who: Visitor, base: string): Promise<string> {
  return /action="([^"]*\/eerder\/\d+\/terug)"/.exec(await readAt(who, `${base}/eerder`))?.[1] ?? "";
}
