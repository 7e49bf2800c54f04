// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { addressOf, matches, type ProgrammeFilter, readFilter, withChoice } from "./filters.ts";
import { walk } from "./test-date.ts";

function read(query: string): ProgrammeFilter {
  return readFilter(new URLSearchParams(query));
}

describe("reading an address", () => {
  test("what is not known is left out, and what is known stays", () => {
    expect(read("soort=vliegen&deel=nacht&plek=&taal=klingon&nodig=x&vrij=2&x=1&dag=2026-02-30")).toEqual({});
    expect(read("soort=naar-buiten&vrij=1")).toEqual({ kind: "naar-buiten", withoutSignUp: "1" });
  });

  test("a day outranks a week", () => {
    expect(read("dag=2026-11-24&week=2026-11-30")).toEqual({ day: "2026-11-24" });
  });

  test.each(["0000-01-01", "9999-12-31", "2026-13-01", "2026-11-24T10:00", "gisteren"])("%s is no day", (value) => {
    expect(read(`dag=${value}`)).toEqual({});
  });

  test("words lose their extra spaces and what a database cannot hold", () => {
    expect(read("q=%20%20soep%00%20%20%20koken%20")).toEqual({ words: "soep koken" });
    expect(read(`q=${"a".repeat(5000)}`).words).toHaveLength(100);
  });
});

describe("the one address of a choice", () => {
  test("known parameters stand in a fixed order, and the rest is gone", () => {
    expect(addressOf(read("q=thee&utm_source=x&soort=samen-eten&dag=2026-11-24&plek="))).toBe(
      "/programma?dag=2026-11-24&soort=samen-eten&q=thee",
    );
    expect(addressOf({})).toBe("/programma");
  });

  test("reading an address again gives the same choice", () => {
    const filter = read(
      "week=2026-11-30&deel=avond&vrij=1&wie=18+tot+30+jaar&taal=ar&nodig=rolstoel&q=caf%C3%A9+%26+thee",
    );

    expect(readFilter(new URL(addressOf(filter), "http://localhost").searchParams)).toEqual(filter);
  });

  test("leaving one choice out keeps the others", () => {
    expect(withChoice(read("deel=avond&taal=ar"), { part: null })).toEqual({ language: "ar" });
  });
});

describe("whether a date is what someone looks for", () => {
  test.each([
    ["", true],
    ["deel=ochtend", true],
    ["deel=middag", true],
    ["deel=avond", false],
    ["deel=weekend", false],
    ["vrij=1", true],
    ["soort=naar-buiten", true],
    ["soort=sport", true],
    ["soort=cursus", false],
    ["plek=buiten", true],
    ["plek=hier", false],
    ["wie=iedereen", true],
    ["wie=Vrouwen", false],
    ["taal=pl", true],
    ["taal=ar", false],
    ["nodig=rolstoel", true],
    ["nodig=pauzes", true],
    ["nodig=tolk", false],
    ["taal=pl&nodig=rolstoel&deel=ochtend", true],
    ["taal=pl&nodig=tolk", false],
  ])("a walk from 11.00 to 13.00 and %s: %s", (query, expected) => {
    expect(matches(walk, read(query))).toBe(expected);
  });

  test("without signing up is walking in, and telling us that one comes", () => {
    const found = (["walk-in", "tell-us", "sign-up", "series", "acquaint"] as const).filter((joining) =>
      matches({ ...walk, joining }, read("vrij=1")),
    );

    expect(found).toEqual(["walk-in", "tell-us"]);
  });

  test("who looks for online finds what is here and online too", () => {
    expect(matches({ ...walk, placeKind: "here", isOnlineToo: true }, read("plek=online"))).toBe(true);
    expect(matches({ ...walk, placeKind: "here", isOnlineToo: true }, read("plek=hier"))).toBe(true);
  });

  test("near is what is near, and what one can join from home; of the rest nobody knows", () => {
    const near = read("straal=2");

    expect(matches({ ...walk, distanceKm: 1.9 }, near)).toBe(true);
    expect(matches({ ...walk, distanceKm: 2.1 }, near)).toBe(false);
    expect(matches({ ...walk, placeKind: "online" }, near)).toBe(true);
    expect(matches(walk, near)).toBe(false);
    expect(matches(walk, read("straal=3"))).toBe(true);
  });

  test("what has been on for less than an hour in the afternoon is a morning activity", () => {
    expect(matches({ ...walk, endsLocal: "2026-11-24T12:30" }, read("deel=middag"))).toBe(false);
  });

  test("what goes on past midnight is in the evening", () => {
    const night = { ...walk, startsLocal: "2026-11-24T17:00", endsLocal: "2026-11-25T01:00" };

    expect(matches(night, read("deel=avond"))).toBe(true);
  });

  test("Saturday is the weekend, and letters may be large or small", () => {
    const saturday = { ...walk, startsLocal: "2026-11-28T11:00", endsLocal: "2026-11-28T13:00", audience: "Vrouwen" };

    expect(matches(saturday, read("deel=weekend&wie=vrouwen"))).toBe(true);
  });
});
