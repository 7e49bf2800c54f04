// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { lazily, remembered } from "./memory.ts";

test("what was asked before is not made again, until there is too much to keep", () => {
  const made: string[] = [];
  const lengthOf = remembered(2, (word: string) => {
    made.push(word);
    return word.length;
  });

  expect(["soep", "soep", "thee", "soep"].map(lengthOf)).toEqual([4, 4, 4, 4]);
  expect(made).toEqual(["soep", "thee"]);

  lengthOf("koffie");
  lengthOf("soep");
  expect(made).toEqual(["soep", "thee", "koffie", "soep"]);
});

test("what is made at first use is made once", () => {
  let times = 0;
  const words = lazily(() => {
    times += 1;
    return ["soep"];
  });

  expect(times).toBe(0);
  expect(words()).toBe(words());
  expect(times).toBe(1);
});
