// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTestDatabase } from "../../../test/support/database.ts";
import { skeletonOf, wordsIn } from "./words.ts";

const { superPool } = await createTestDatabase();

test("the database and the program read the same words in a text, and give them the same skeleton", async () => {
  const texts = [
    "Café-avond: ‘Één’ à €5",
    "foto’s 🎉 & ÇAY… İstanbul Łódź Øst æ ß",
    "مرحبا، كيف",
    "Тётя, й їжа",
    "a\u0301b 18+ x",
  ];

  for (const text of texts) {
    const { rows } = await superPool.query(
      `select word, regexp_replace(translate(word, 'vz', 'fs'), '(.)\\1+', '\\1', 'g') as skeleton from platform.words_in($1) as word`,
      [text],
    );
    expect(rows).toEqual(wordsIn(text).map((word) => ({ word, skeleton: skeletonOf(word) })));
  }
});
