// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { type Face, faces } from "../face.ts";
import { type Counts, differsByCrowds, isCrowd, mayShow, nobody } from "./may-show.ts";

const of = (counts: Partial<Counts>): Counts => ({ ...nobody, ...counts });

describe("what may be shown", () => {
  test.each([
    { counts: of({ fully: 2, mostly: 2 }), shows: false, why: "four are too few" },
    { counts: of({ fully: 5 }), shows: false, why: "all said the same, so each said it" },
    { counts: of({ fully: 40 }), shows: false, why: "also when they are many" },
    { counts: of({ fully: 4, mostly: 1 }), shows: false, why: "whoever said mostly knows what the others said" },
    { counts: of({ fully: 3, mostly: 2 }), shows: true, why: "whoever knows one answer knows no other" },
    { counts: of({ fully: 1, mostly: 1, partly: 1, hardly: 1, "not-at-all": 1 }), shows: true, why: "each their own" },
  ])("$why", ({ counts, shows }) => {
    expect(mayShow(counts, [], false)).toBe(shows);
  });

  test("what the lot holds back does not show, whatever was answered", () => {
    expect(mayShow(of({ fully: 9, mostly: 9 }), [], true)).toBe(false);
  });

  test("one person more, one less or one other than in a round before does not show", () => {
    const before = of({ fully: 4, mostly: 3 });

    for (const face of faces) expect(mayShow({ ...before, [face]: before[face] + 1 }, [before], false)).toBe(false);
    expect(mayShow(of({ fully: 3, mostly: 3 }), [before], false)).toBe(false);
    expect(mayShow(of({ fully: 3, mostly: 4 }), [before], false)).toBe(false);
    expect(mayShow(before, [before], false)).toBe(false);
  });

  test("five who came and all say the same do not show; five who differ do", () => {
    const before = of({ fully: 4, mostly: 3 });

    expect(mayShow(of({ fully: 9, mostly: 3 }), [before], false)).toBe(false);
    expect(mayShow(of({ fully: 7, mostly: 5 }), [before], false)).toBe(true);
  });

  test("it is held to every round before, and not to the last alone", () => {
    const first = of({ fully: 4, mostly: 3 });
    const second = of({ partly: 5, hardly: 5 });

    expect(mayShow(of({ fully: 4, mostly: 4 }), [second], false)).toBe(true);
    expect(mayShow(of({ fully: 4, mostly: 4 }), [second, first], false)).toBe(false);
  });
});

// From here on somebody who wants to know tries every world that fits what they see.

/** What a rule shows: the counts, or that nothing is to be seen. */
type Rule = (counts: Counts, earlier: readonly Counts[]) => boolean;
const ours: Rule = (counts, earlier) => mayShow(counts, earlier, false);

const countsOf = (answers: readonly Face[]): Counts => {
  const counts = { ...nobody };
  for (const face of answers) counts[face] += 1;
  return counts;
};
const write = (counts: Counts | null) => (counts ? faces.map((face) => counts[face]).join() : "held");

/** Every way in which so many people may have answered. */
function listWorlds(people: number, choices: readonly Face[]): Face[][] {
  if (people === 0) return [[]];
  return listWorlds(people - 1, choices).flatMap((world) => choices.map((face) => [...world, face]));
}

/** All that may be seen of a world: what is allowed to show may also be held back by the lot. */
function listViews(world: readonly Face[], rounds: readonly (readonly number[])[], rule: Rule): string[] {
  let views: { shown: Counts[]; seen: string }[] = [{ shown: [], seen: "" }];
  for (const members of rounds) {
    const counts = countsOf(members.flatMap((person) => world[person] ?? []));
    views = views.flatMap(({ shown, seen }) => {
      const held = { shown, seen: `${seen}|${write(null)}` };
      if (!rule(counts, shown)) return [held];
      return [held, { shown: [...shown, counts], seen: `${seen}|${write(counts)}` }];
    });
  }
  return views.map(({ seen }) => seen);
}

/**
 * Knows exactly who took part in which round, that everybody who took part twice answered the same, the whole rule, and
 * the answer of one person. Gives the first view from which the answer of somebody else follows; null: there is none.
 */
function findLeak(people: number, rounds: readonly (readonly number[])[], choices: readonly Face[], rule: Rule) {
  const possible = new Map<string, { sets: Set<Face>[] }>();
  for (const world of listWorlds(people, choices)) {
    for (const seen of listViews(world, rounds, rule)) {
      for (const [known, face] of [...world.entries(), [-1, "none"] as const]) {
        const key = `${seen} ${known} ${face}`;
        const entry = possible.get(key) ?? { sets: world.map(() => new Set<Face>()) };
        possible.set(key, entry);
        for (const [person, answer] of world.entries()) entry.sets[person]?.add(answer);
      }
    }
  }
  for (const [key, { sets }] of possible) {
    const known = Number(key.split(" ")[1]);
    if (sets.some((answers, person) => person !== known && answers.size < 2)) return key;
  }
  return null;
}

const everyone = (count: number) => Array.from({ length: count }, (_, person) => person);
const three = ["fully", "partly", "not-at-all"] as const;
const two = ["fully", "not-at-all"] as const;

describe("whoever tries every possibility learns nobody's answer", () => {
  test.each([1, 2, 3, 4, 5])("of one round with %i people, knowing one answer", (people) => {
    expect(findLeak(people, [everyone(people)], faces, ours)).toBeNull();
  });

  test.each([6, 7, 8])("of one round with %i people", (people) => {
    expect(findLeak(people, [everyone(people)], three, ours)).toBeNull();
  });

  test.each([
    { stay: 5, come: 1, leave: 0 },
    { stay: 5, come: 2, leave: 0 },
    { stay: 5, come: 0, leave: 1 },
    { stay: 4, come: 1, leave: 1 },
    { stay: 4, come: 1, leave: 3 },
    { stay: 6, come: 0, leave: 0 },
    { stay: 3, come: 2, leave: 2 },
    { stay: 0, come: 4, leave: 4 },
  ])("of two rounds in a row: $stay stay, $come come, $leave leave", ({ stay, come, leave }) => {
    const [people, rounds] = twoRounds(stay, come, leave);
    expect(findLeak(people, rounds, three, ours)).toBeNull();
  });

  test.each([
    { stay: 5, come: 5, leave: 0 },
    { stay: 5, come: 6, leave: 0 },
    { stay: 1, come: 5, leave: 5 },
    { stay: 0, come: 6, leave: 5 },
    { stay: 2, come: 3, leave: 6 },
  ])("of two rounds between which many change: $stay stay, $come come, $leave leave", ({ stay, come, leave }) => {
    const [people, rounds] = twoRounds(stay, come, leave);
    expect(findLeak(people, rounds, two, ours)).toBeNull();
  });

  test("and each part of the rule is needed: without it there is a leak", () => {
    const five: Rule = (counts) => Object.values(counts).reduce((sum, count) => sum + count, 0) >= 5;
    const notAllTheSame: Rule = (counts) => five(counts, []) && Math.max(...Object.values(counts)) < 5;
    const eachRoundAlone: Rule = (counts) => isCrowd(counts);
    const [people, rounds] = twoRounds(5, 1, 0);

    expect(findLeak(5, [everyone(5)], three, five)).not.toBeNull();
    expect(findLeak(5, [everyone(5)], three, notAllTheSame)).not.toBeNull();
    expect(findLeak(people, rounds, three, eachRoundAlone)).not.toBeNull();
  });
});

function twoRounds(stay: number, come: number, leave: number): [number, number[][]] {
  const people = stay + come + leave;
  const all = everyone(people);
  return [people, [[...all.slice(0, stay), ...all.slice(stay + come)], all.slice(0, stay + come)]];
}

describe("of groups of any size, drawn at random", () => {
  const draw = randomFrom(20261124);

  test("what shows leaves each other person at least two answers, also beside every result before", () => {
    for (let time = 0; time < 5000; time += 1) {
      const before = drawCounts(draw, 14);
      const now = draw() < 0.5 ? moved(before, draw) : drawCounts(draw, 14);
      if (!mayShow(now, [before], false)) continue;

      expect(leavesChoice(now)).toBe(true);
      for (const part of [moreIn(now, before), moreIn(before, now)]) {
        expect(write(part) === write(nobody) || leavesChoice(part)).toBe(true);
      }
      expect(differsByCrowds(now, before)).toBe(differsByCrowds(before, now));
    }
  });
});

/** With any one answer known, those of the others are five less one, and of two kinds. */
function leavesChoice(counts: Counts): boolean {
  const given = faces.filter((face) => counts[face] > 0);
  return given.every((known) => {
    const rest = { ...counts, [known]: counts[known] - 1 };
    const others = faces.filter((face) => rest[face] > 0);
    return others.length >= 2 && others.reduce((sum, face) => sum + rest[face], 0) >= 4;
  });
}

function moreIn(one: Counts, other: Counts): Counts {
  const counts = { ...nobody };
  for (const face of faces) counts[face] = Math.max(0, one[face] - other[face]);
  return counts;
}

function drawCounts(draw: () => number, most: number): Counts {
  return countsOf(Array.from({ length: Math.floor(draw() * most) }, () => faces[Math.floor(draw() * 5)] ?? "fully"));
}

/** The same people but for a few. */
function moved(before: Counts, draw: () => number): Counts {
  const counts = { ...before };
  for (let time = Math.floor(draw() * 8); time > 0; time -= 1) {
    const face = faces[Math.floor(draw() * 5)] ?? "fully";
    counts[face] = Math.max(0, counts[face] + (draw() < 0.6 ? 1 : -1));
  }
  return counts;
}

/** The same numbers at every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
