// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { expect, test } from "vitest";
import { createTestDatabase } from "../../../test/support/database.ts";
import { prepare } from "./prepare.ts";

const { db } = await createTestDatabase();

test("a question that was put together once is asked with other values each time, also at the same moment", async () => {
  let times = 0;
  const ask = prepare((on, value: (name: "first" | "second") => string) => {
    times += 1;
    const [first, second] = [value("first"), value("second")];
    return on.selectNoFrom([
      sql<string>`${first} || ${"-"} || ${second} || ${first}`.as("said"),
      sql<number>`${7}::int`.as("fixed"),
    ]);
  });

  const answers = await Promise.all([
    ask(db, { first: "a", second: "b" }),
    ask(db, { first: "'; --", second: "first" }),
    db.transaction().execute(async (tx) => await ask(tx, { first: "", second: "é" })),
  ]);

  expect(answers.flat()).toEqual([
    { said: "a-ba", fixed: 7 },
    { said: "'; ---first'; --", fixed: 7 },
    { said: "-é", fixed: 7 },
  ]);
  expect(times).toBe(1);
});
