// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { directoryQueries, kindOf } from "../../../../bench/directory-queries.ts";
import { seedDirectory } from "../../../../bench/directory-seed.ts";
import { createTestDatabase } from "../../../../test/support/database.ts";
import { addCentre } from "../../../../test/support/rows.ts";
import { listFirstEntries } from "./first-entries.queries.ts";

const { db, superPool } = await createTestDatabase();
const centre = await addCentre(superPool, { slug: "proeftuin", name: "De Proeftuin" });
const client = await superPool.connect();
await seedDirectory(client, 1000);
client.release();

test("there are forty", () => {
  expect(directoryQueries).toHaveLength(40);
});

test.each(directoryQueries)("whoever looks for “%s” sees first: %s, %s and %s", async (words, ...first) => {
  const now = Temporal.Instant.from("2026-11-24T10:00:00Z");

  const { regionId, id: centreId } = centre;

  const found = await listFirstEntries(db, { regionId, centreId, words, now, timeZone: "Europe/Amsterdam" });

  expect(found.slice(0, 3).map(({ name }) => kindOf(name))).toEqual(first);
});
