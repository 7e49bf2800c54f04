// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import type { SharedDocument, SharedReply } from "./shared-document.ts";
import {
  dayAfter,
  digestOf,
  isOver,
  linkOf,
  questionOf,
  type ShareAtHouse,
  type ShareNote,
  withReplies,
} from "./shares.ts";

const note: ShareNote = {
  ...{ share: "a1b2", about: "card-1", what: "Mijn crisiskaart", at: "#/card/delen", name: "Noor", from: "" },
  ...{
    secret: "c2VjcmV0",
    pin: "",
    days: 31,
    endsOn: "2026-12-24",
    agreedOn: "2026-11-23",
    digest: "",
    language: "nl",
    mayWrite: false,
  },
};
const house: ShareAtHouse = {
  id: "a1b2",
  endsOn: "2026-12-24",
  isWithdrawn: false,
  hasLeft: false,
  opened: 2,
  replies: 0,
};

test.each([
  ["/mijn-plek/kluis", "https://huis.example/gedeeld/a1b2#c2VjcmV0"],
  ["/en/mijn-plek/kluis", "https://huis.example/en/gedeeld/a1b2#c2VjcmV0"],
])("from %s the link leads to its reader's page, with the key behind the #", (pathname, link) => {
  expect(linkOf(note, { origin: "https://huis.example", pathname })).toBe(link);
});

test.each([
  ["2026-11-23", 31, "2026-12-24"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2028-02-28", 1, "2028-02-29"],
])("%s and %i days is %s", (day, days, after) => {
  expect(dayAfter(day, days)).toBe(after);
});

describe("is this still all right", () => {
  test.each([
    ["2026-11-23", {}, null],
    ["2026-12-09", {}, null],
    ["2026-12-10", {}, "ends"],
    ["2026-11-26", { days: 7, endsOn: "2026-11-30" }, null],
    ["2026-11-27", { days: 7, endsOn: "2026-11-30" }, "ends"],
    ["2027-11-23", { endsOn: "2028-01-24" }, "year"],
  ] as const)("on %s with %o it is asked: %s", (today, change, question) => {
    expect(questionOf({ ...note, ...change }, today)).toBe(question);
  });
});

describe("nobody reads it any more", () => {
  test.each([
    ["the day after its last", {}, house, "2026-12-25", true],
    ["not on its last day", {}, house, "2026-12-24", false],
    ["when it was withdrawn elsewhere", {}, { ...house, isWithdrawn: true }, "2026-11-23", true],
    ["when whoever wrote along left", {}, { ...house, hasLeft: true }, "2026-11-23", true],
    ["when it was taken back here", { isOver: true }, undefined, "2026-11-23", true],
    ["not while the house does not answer", {}, undefined, "2026-11-23", false],
  ])("%s", (_, change, atHouse, today, over) => {
    expect(isOver({ ...note, ...change }, atHouse, today)).toBe(over);
  });
});

test("what was written back is kept once, also after the house let go of it", () => {
  const reply: SharedReply = { v: 1, written: "2026-11-23", from: "Ali", sections: [], answers: [], line: "Mooi" };

  expect(withReplies(undefined, [reply])).toEqual([reply]);
  expect(withReplies([reply], [{ ...reply }])).toEqual([reply]);
  expect(withReplies([reply], [])).toEqual([reply]);
});

test("a word more is something else, and the same words are the same", async () => {
  const document: SharedDocument = { v: 1, kind: "card", language: "nl", title: "Kaart", sections: [] };

  expect(await digestOf(document)).toBe(await digestOf({ ...document }));
  expect(await digestOf(document)).not.toBe(await digestOf({ ...document, intro: "Hallo" }));
});
