// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { house, type Transaction, withActor } from "#platform/db";
import type { PersonalTable } from "#platform/rights";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addPersonWithoutRole } from "../../../../test/support/people.ts";
import { addPath, addPeer } from "../../../../test/support/walking.ts";
import { clearPastPaths } from "./clearing.commands.ts";
import { pathTables } from "./personal-tables.ts";

const { superPool, db, centre, clock } = await createTestCentre();

test("on the day that stands on the path it goes, with what was asked; not the day before, and not one that goes on", async () => {
  const ended = await addPath(superPool, { centre });
  const goesOn = await addPath(superPool, { centre, peerId: ended.peerId });
  await superPool.query("update support.path set ended_on = '2025-12-01', kept_until = '2026-12-01' where id = $1", [
    ended.id,
  ]);

  clock.set("2026-11-30T23:50");
  expect(await asHouse(async (trx) => await clearPastPaths(trx, clock.now()))).toBe(0);
  clock.set("2026-12-01T00:10");
  expect(await asHouse(async (trx) => await clearPastPaths(trx, clock.now()))).toBe(1);

  const { rows } = await superPool.query("select id from support.request order by id");
  expect(rows).toEqual([{ id: goesOn.id }]);
});

test("of a peer worker who has everything erased the names go; the words stay with whose path it is", async () => {
  const peerId = await addPeer(superPool, centre, "Wies");
  const { id } = await addPath(superPool, { centre, peerId });
  await write(id, { words: "Een kamer.", writerId: peerId, writerName: "Wies" });

  expect(await taken({ personId: peerId })).not.toContain("Een kamer.");
  await erase({ personId: peerId });

  const { rows } = await superPool.query(
    `select words, writer_id, writer_name, path.peer_id, path.peer_name, walked.peer_name as walked
     from support.path_words as words join support.path on path.id = path_id
       join support.path_peer as walked on walked.path_id = path.id where path.id = $1`,
    [id],
  );
  expect(rows).toEqual([
    { words: "Een kamer.", writer_id: null, writer_name: "", peer_id: null, peer_name: "", walked: "" },
  ]);
});

test("whose path it is takes every version along, and after erasing nothing of it is left", async () => {
  const personId = await addPersonWithoutRole(superPool, { name: "Wilg", email: "wilg@post.example" });
  const { id } = await addPath(superPool, { centre, personId });
  await write(id, { words: "Eerst een huis.", writerId: null, writerName: "Wilg" });
  await write(id, { words: "Nu een kamer.", writerId: null, writerName: "Wilg" });

  const rows = await taken({ personId });
  for (const words of ["Eerst een huis.", "Nu een kamer.", "Samir"]) expect(rows).toContain(words);
  await erase({ personId });

  expect((await superPool.query("select from support.path where id = $1", [id])).rows).toEqual([]);
  expect(await taken({ personId })).toBe("[]");
});

type Who = { personId: string };

async function taken(who: Who): Promise<string> {
  const rows = await inTurn(async (table, trx) => await table.exportRows(trx, who));
  return JSON.stringify(rows.flat());
}

async function erase(who: Who): Promise<void> {
  await inTurn(async (table, trx) => await table.erase(trx, who));
}

async function inTurn<Result>(work: (table: PersonalTable, trx: Transaction) => Promise<Result>): Promise<Result[]> {
  return await asHouse(async (trx) => {
    const results: Result[] = [];
    for (const table of pathTables) results.push(await work(table, trx));
    return results;
  });
}

async function asHouse<Result>(work: (trx: Transaction) => Promise<Result>): Promise<Result> {
  return await withActor(db, house, work);
}

type Piece = { words: string; writerId: string | null; writerName: string };

async function write(id: string, { words, writerId, writerName }: Piece): Promise<void> {
  await superPool.query(
    `insert into support.path_words (path_id, domain, question, words, written_as, writer_id, writer_name, at, form_key)
     values ($1, 'plans', 'wish', $2, 'self', $3, $4, now(), gen_random_uuid())`,
    [id, words, writerId, writerName],
  );
}
