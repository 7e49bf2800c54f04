// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { decideSecuredUntil, decideState, forSome } from "./rule.ts";

const [house, church] = ["house", "church"];

describe("what a cell is", () => {
  test.each<[string, [who: string | null, audiences: string[]][], string]>([
    ["nobody does it", [], "missing"],
    ["one organization", [[house, []]], "there"],
    [
      "one organization, twice",
      [
        [house, []],
        [house, []],
      ],
      "there",
    ],
    [
      "two, both for everyone",
      [
        [house, []],
        [church, []],
      ],
      "double",
    ],
    [
      "two, for the same people",
      [
        [house, ["women"]],
        [church, ["men", "women"]],
      ],
      "double",
    ],
    [
      "two, for other people",
      [
        [house, ["women"]],
        [church, ["men"]],
      ],
      "there",
    ],
    [
      "one for everyone, one for some",
      [
        [house, []],
        [church, ["men"]],
      ],
      "there",
    ],
    [
      "two of which only words say for whom",
      [
        [house, [forSome]],
        [church, [forSome]],
      ],
      "there",
    ],
    ["one that nobody answers for", [[null, []]], "there"],
    [
      "one that nobody answers for beside another",
      [
        [null, []],
        [church, []],
      ],
      "there",
    ],
  ])("%s", (_, offerings, state) => {
    expect(decideState(offerings.map(([organizationId, audiences]) => ({ organizationId, audiences })))).toBe(state);
  });
});

describe("until when it is sure", () => {
  test.each<[string, (string | null)[], string | null]>([
    ["nobody said", [null], null],
    ["the only one until June", ["2027-06-01"], "2027-06-01"],
    ["the last of two", ["2027-06-01", "2028-01-01"], "2028-01-01"],
    ["another goes on for as long as anybody knows", ["2027-06-01", null], null],
  ])("%s", (_, days, until) => {
    expect(decideSecuredUntil(days.map((securedUntil) => ({ securedUntil })))).toBe(until);
  });
});
