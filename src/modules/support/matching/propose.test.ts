// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { leftOutOf } from "./match.ts";
import { type Asked, type Candidate, propose } from "./propose.ts";
import { whoHears } from "./room.ts";

const asked: Asked = {
  ...{ id: "request-1", side: "self", kinds: ["peer-coach"], languages: [], themes: [], neighbourhood: "", days: [] },
  ...{ gender: null, ageBand: null },
};
const peer = (id: string, facts: Partial<Candidate> = {}): Candidate => ({
  ...{ id, name: id, about: "", kinds: ["peer-coach"], languages: ["nl"], themes: [], neighbourhoods: [], days: [] },
  ...{ gender: null, ageBand: null, ratherNot: [], lastAskedAt: null },
  ...facts,
});
const nobody = new Set<string>();
const proposedTo = (wishes: Partial<Asked>, candidates: Candidate[], leftOut: ReadonlySet<string> = nobody) =>
  propose({ ...asked, ...wishes }, candidates, leftOut).map(({ id }) => id);
const at = (day: string) => Temporal.Instant.from(`${day}T10:00Z`);

const never: [string, Partial<Asked>, Candidate][] = [
  ["does nothing of what was asked", { kinds: ["buddy", "going-along"] }, peer("Ans")],
  ["does not support family", { side: "family", kinds: [] }, peer("Ans", { kinds: ["peer-coach", "buddy"] })],
  ["is no woman, where a woman was asked for", { gender: "woman" }, peer("Ans", { gender: "man" })],
  ["did not say to be a woman, where that was asked for", { gender: "woman" }, peer("Ans")],
  ["would rather not talk about it", { themes: ["home"] }, peer("Ans", { ratherNot: ["home"] })],
  [
    "would rather not talk about it, though they also fit otherwise",
    { themes: ["home", "leisure"], languages: ["tr"] },
    peer("Ans", { ratherNot: ["home"], themes: ["leisure"], languages: ["tr"] }),
  ],
];
test.each(never)("nobody is proposed who %s", (_, wishes, candidate) => {
  expect(proposedTo(wishes, [candidate])).toEqual([]);
});

const right: [string, Partial<Asked>, Candidate][] = [
  ["somebody who asked for nothing in particular", { kinds: [] }, peer("Ans", { kinds: ["buddy"] })],
  ["family, by who supports family", { side: "family", kinds: [] }, peer("Ans", { kinds: ["family"] })],
  ["somebody whose language nobody speaks", { languages: ["ti"] }, peer("Ans")],
  ["somebody of whose kinds one is offered", { kinds: ["buddy", "peer-coach"] }, peer("Ans")],
];
test.each(right)("there is somebody for %s", (_, wishes, candidate) => {
  expect(proposedTo(wishes, [candidate])).toEqual(["Ans"]);
});

const firsts: [string, Partial<Asked>, Candidate, Candidate][] = [
  [
    "a language counts more than all other wishes together",
    { languages: ["tr"], neighbourhood: "Kogerveld", days: ["thu"], themes: ["home"], ageBand: "over-55" },
    peer("first", { languages: ["nl", "tr"] }),
    peer("then", { neighbourhoods: ["Kogerveld"], days: ["thu"], themes: ["home"], ageBand: "over-55" }),
  ],
  [
    "whoever does all that was asked comes before whoever lives near",
    { kinds: ["peer-coach", "buddy"], neighbourhood: "Kogerveld", days: ["thu"] },
    peer("first", { kinds: ["buddy", "peer-coach"] }),
    peer("then", { neighbourhoods: ["Kogerveld"], days: ["thu"] }),
  ],
  [
    "two wishes count more than one, whichever they are",
    { neighbourhood: "Kogerveld", days: ["thu"], themes: ["home"] },
    peer("first", { days: ["wed", "thu"], themes: ["home"] }),
    peer("then", { neighbourhoods: ["Kogerveld"] }),
  ],
  [
    "more days or themes of the same wish count no more",
    { days: ["mon", "tue"], themes: ["home", "help"] },
    peer("first", { days: ["mon"], themes: ["home"] }),
    peer("then", { days: ["mon", "tue"], lastAskedAt: at("2026-01-01") }),
  ],
  [
    "among equals it is the turn of whoever was asked longest ago",
    {},
    peer("first", { lastAskedAt: at("2026-03-01") }),
    peer("then", { lastAskedAt: at("2026-09-01") }),
  ],
  ["and of who was never asked before all others", {}, peer("first"), peer("then", { lastAskedAt: at("2026-01-01") })],
];
test.each(firsts)("%s", (_, wishes, first, then) => {
  expect(proposedTo(wishes, [then, first])).toEqual(["first", "then"]);
});

test("a neighbourhood is the same one however it is typed", () => {
  const [proposal] = propose(
    { ...asked, neighbourhood: " west  knollendam" },
    [peer("Ans", { neighbourhoods: ["West-Knollendam"] })],
    nobody,
  );

  expect(proposal?.reasons).toContainEqual({ is: "neighbourhood", name: "West-Knollendam" });
});

test("each proposal says only what fits of what was asked, and nothing else of who it is", () => {
  const turkish = peer("Samir", {
    ...{ about: "Ik lach graag", languages: ["nl", "tr"], neighbourhoods: ["Kogerveld"], days: ["wed", "thu"] },
    ...{ themes: ["home"], gender: "man", ageBand: "over-55", ratherNot: ["relationship"] },
  });
  const [proposal] = propose(
    { ...asked, languages: ["tr"], neighbourhood: "kogerveld", days: ["thu"] },
    [turkish],
    nobody,
  );

  expect(proposal).toEqual({
    ...{ id: "Samir", name: "Samir", about: "Ik lach graag" },
    reasons: [
      { is: "speaks", languages: ["tr"] },
      { is: "offersAll" },
      { is: "neighbourhood", name: "Kogerveld" },
      { is: "days", days: ["thu"] },
    ],
  });
});

test("where nothing was wished the reason is that there is room", () => {
  expect(propose({ ...asked, kinds: [] }, [peer("Ans")], nobody)[0]?.reasons).toEqual([{ is: "hasRoom" }]);
});

test("there are five at most, and the lot falls otherwise for another request but the same for the same", () => {
  const many = Array.from({ length: 40 }, (_, index) => peer(`peer-${index}`));
  const first = proposedTo({}, many);
  const others = Array.from({ length: 40 }, (_, index) => proposedTo({ id: `request-${index + 2}` }, many)[0]);

  expect(first).toHaveLength(5);
  expect(proposedTo({}, many.toReversed())).toEqual(first);
  expect(new Set(others).size).toBeGreaterThan(15);
});

test("whoever said no is never proposed again, and with whom one stopped only if one asks", () => {
  const past = (peerId: string, endedBy: "asker" | "peer" | "path") => ({
    ...{ peerId, peerName: peerId, endedBy, peerAgreedAt: null, words: null },
  });
  const { never: gone, stopped } = leftOutOf([past("Ans", "peer"), past("Bo", "asker"), past("Cas", "asker")], ["Cas"]);

  expect([...gone].toSorted()).toEqual(["Ans", "Cas"]);
  expect([...stopped]).toEqual(["Bo"]);
  expect(proposedTo({}, [peer("Ans"), peer("Bo"), peer("Dea")], new Set([...gone, ...stopped]))).toEqual(["Dea"]);
});

const places: [string, number, string[]][] = [
  ["none hear where there is no place", 0, []],
  ["none hear where more were told than there are places", -2, []],
  ["the longest waiting whom somebody fits hears of one place", 1, ["two"]],
  ["all whom somebody fits hear of many places", 9, ["two", "three"]],
];
test.each(places)("%s", (_, free, told) => {
  const waits = (id: string, wishes: Partial<Asked> = {}) => ({ ...asked, id, ...wishes, leftOut: nobody });
  const waiting = [waits("one", { gender: "woman" }), waits("two"), waits("three")];

  expect(whoHears(waiting, [peer("Ans", { gender: "man" })], free).map(({ id }) => id)).toEqual(told);
});
