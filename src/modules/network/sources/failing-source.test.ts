// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test } from "vitest";
import { createTestSources, service } from "./source-test-region.ts";

const { centre, pool, site, add, readLater } = await createTestSources();

beforeEach(async () => {
  await pool.query("delete from platform.event");
  site.say([service(0)]);
  await add();
});

test("the houses of a region hear once that a source keeps failing, and anew after it was good again", async () => {
  site.answer(500);
  await readLater();
  expect(await told()).toEqual([]);
  await readLater();
  await readLater();
  expect(await told()).toEqual([centre.centre.id]);

  site.say([service(0)]);
  await readLater();
  expect(await told()).toHaveLength(1);

  site.answer(500);
  await readLater();
  await readLater();
  expect(await told()).toHaveLength(2);
});

test("one bad night between two good ones is no news", async () => {
  site.answer(500);
  await readLater();
  site.say([service(0)]);
  await readLater();
  site.answer(500);
  await readLater();

  expect(await told()).toEqual([]);
});

async function told(): Promise<string[]> {
  const { rows } = await pool.query<{ house: string }>(
    `select centre_id as house from platform.event
     where kind = 'network.source-fails' and subject_id = (select id from network.source) order by id`,
  );
  return rows.map(({ house }) => house);
}
