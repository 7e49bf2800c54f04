// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { createTestDatabase } from "../../../test/support/database.ts";

const { db } = await createTestDatabase();

test.each([
  "2026-11-24T10:00:00Z",
  "2026-11-24T10:00:00.5Z",
  "2026-11-24T10:00:00.000001Z",
  "2026-11-24T10:00:00.12346Z",
  "1969-12-31T23:59:59.999999Z",
])("a moment comes out of the database as it went in: %s", async (moment) => {
  const { rows } = await sql<{ at: Temporal.Instant }>`select ${moment}::timestamptz as at`.execute(db);

  expect(rows[0]?.at.toString()).toBe(Temporal.Instant.from(moment).toString());
});
