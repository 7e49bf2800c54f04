// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { type Choice, chosenValue, differencesOf, joinedBody } from "./join.ts";

describe("where two versions differ", () => {
  test.each([
    ["the same", { answers: { a: "x" } }, { answers: { a: "x" } }, []],
    ["one answer", { answers: { a: "x", b: "y" } }, { answers: { a: "z", b: "y" } }, ["answers/a"]],
    ["two answers", { answers: { a: "x", b: "y" } }, { answers: { a: "z", b: "w" } }, ["answers/a", "answers/b"]],
    ["only here", { title: "T", answers: {} }, { answers: {} }, ["title"]],
    ["only there", { answers: {} }, { answers: { a: "x" } }, ["answers/a"]],
    ["a list, as a whole", { list: ["a", "b"] }, { list: ["a", "c"] }, ["list"]],
    ["of another shape", { a: { b: "x" } }, { a: "x" }, ["a"]],
    ["no record at all", "x", "y", [""]],
  ])("%s", (_, mine, theirs, ways) => {
    expect(differencesOf(mine, theirs).map(({ way }) => way.join("/"))).toEqual(ways);
  });
});

describe("what a difference becomes", () => {
  test.each([
    ["text, both: one under the other", "hier", "daar", "both", "hier\n\ndaar"],
    ["text, mine", "hier", "daar", "mine", "hier"],
    ["text, theirs", "hier", "daar", "theirs", "daar"],
    ["nothing here, both", "", "daar", "both", "daar"],
    ["nothing there, both", "hier", undefined, "both", "hier"],
    ["null here, both", null, "daar", "both", "daar"],
    ["lists, both: each line once", ["a", "b"], ["b", "c"], "both", ["a", "b", "c"]],
    ["lists of things, both", [{ n: 1 }], [{ n: 1 }, { n: 2 }], "both", [{ n: 1 }, { n: 2 }]],
    ["numbers, both: there is one place", 1, 2, "both", 2],
    ["thrown away here, mine", undefined, "daar", "mine", undefined],
  ] as [string, unknown, unknown, Choice, unknown][])("%s", (_, mine, theirs, choice, expected) => {
    expect(chosenValue({ way: [], mine, theirs }, choice)).toEqual(expected);
  });
});

const mine = { title: "Plan", answers: { a: "hier", b: "gelijk", list: ["x"] }, only: "mijn" };
const theirs = { title: "Plan", answers: { a: "daar", b: "gelijk", list: ["y"], c: "nieuw" } };
const differences = differencesOf(mine, theirs);

test("joined without a choice nothing is lost: each word of both stands in it", () => {
  expect(joinedBody(mine, differences, [])).toEqual({
    ...{ title: "Plan", only: "mijn" },
    answers: { a: "hier\n\ndaar", b: "gelijk", list: ["x", "y"], c: "nieuw" },
  });
});

test("joined by choosing, each piece is as chosen and the rest as it was", () => {
  const choices = differences.map(({ way }): Choice => (way.includes("a") ? "theirs" : "mine"));

  expect(joinedBody(mine, differences, choices)).toEqual({
    ...{ title: "Plan", only: "mijn" },
    answers: { a: "daar", b: "gelijk", list: ["x"] },
  });
  expect(mine.answers.a).toBe("hier");
});
