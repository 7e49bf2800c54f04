// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { sayLines, type TalkCount, talkFigures, talkFiguresOfYear } from "./talk-figures.ts";

const count = (neighbourhood: string, theme: string, number: number, month = "2026-03-01"): TalkCount => ({
  ...{ month, way: "hour", neighbourhood, theme, number },
});

describe("numbers beside their sum", () => {
  test.each([
    { is: "from five on they are said", numbers: [5, 6, 7], said: [5, 6, 7] },
    { is: "one under five takes another along, or the sum would tell it", numbers: [3, 6, 7], said: [null, null, 7] },
    { is: "two that are under five together take a third along", numbers: [1, 2, 6, 7], said: [null, null, null, 7] },
    { is: "two that are five together are enough", numbers: [4, 1, 9], said: [null, null, 9] },
    { is: "of one line alone the sum says as much", numbers: [12], said: [12] },
  ])("$is", ({ numbers, said }) => {
    const lines = sayLines(numbers.map((number, at) => ({ name: `${at}`, number })));

    expect(lines.map(({ number }) => number)).toEqual(said);
  });
});

test("fewer than five talks say nothing at all", () => {
  expect(talkFigures([count("Oost", "home", 4)])).toEqual({
    ...{ talks: null, months: [], ways: [], themes: null, neighbourhoods: null },
  });
});

test("of a year that is over, neighbourhood and theme together stand from ten on, without what gives away the rest", () => {
  const counts = [
    ...[count("Oost", "home", 12), count("Oost", "help", 3), count("Oost", "social", 14), count("Oost", "meaning", 4)],
    ...[count("West", "home", 20), count("West", "help", 2), count("West", "social", 11), count("West", "meaning", 6)],
  ];

  const { together, themes, neighbourhoods, talks } = talkFiguresOfYear(counts);

  expect(together).toEqual([
    { neighbourhood: "Oost", theme: "home", number: 12 },
    { neighbourhood: "Oost", theme: "social", number: 14 },
    { neighbourhood: "West", theme: "home", number: 20 },
    { neighbourhood: "West", theme: "social", number: 11 },
  ]);
  expect(talks).toBe(72);
  expect(themes).toEqual([
    { name: "help", number: 5 },
    { name: "home", number: 32 },
    { name: "meaning", number: 10 },
    { name: "social", number: 25 },
  ]);
  expect(neighbourhoods).toEqual([
    { name: "Oost", number: 33 },
    { name: "West", number: 39 },
  ]);
});

test("where one neighbourhood is all there is, no number per theme is said: it would be both together", () => {
  const { themes, neighbourhoods, talks } = talkFigures([count("Oost", "home", 6), count("Oost", "help", 30)]);

  expect({ themes, neighbourhoods, talks }).toEqual({ themes: null, neighbourhoods: null, talks: 36 });
});
