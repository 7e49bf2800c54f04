// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { emailOf, routeHref, siteOf, telHref } from "./reaching.ts";
import { laidOn, mostOnSheet, readSheet, sheetAddress, withSheet } from "./sheet.ts";
import { beginningOf } from "./summary.ts";

const [one, other] = ["6898cf50-7094-85ab-84b5-72c0acd58ea2", "34091504-b424-8510-87dc-f207c85bb5d0"] as const;

test("a long text is cut after a sentence, or after a word where sentences are long", () => {
  const sentence = "Samen openen we de post en kijken we wat eerst moet, en wat best nog even kan wachten tot later. ";

  expect(beginningOf("  Kort\n en goed. ")).toBe("Kort en goed.");
  expect(beginningOf(sentence.repeat(4))).toBe(sentence.repeat(2).trim());
  expect(beginningOf("woord ".repeat(60))).toBe(`${"woord ".repeat(33).trim()} …`);
  expect(beginningOf("x".repeat(300)).length).toBeLessThan(210);
});

test("a sheet is read from its address and written as the same address", () => {
  const address = sheetAddress([one, other]);

  expect(readSheet(new URL(address, "http://x.example").searchParams, "e")).toEqual([one, other]);
  expect(readSheet(new URLSearchParams(`e=${one.toUpperCase()}&e=${one}&e=nee`), "e")).toEqual([one]);
  expect(laidOn([one], one)).toEqual([one]);
  expect(laidOn([one], other)).toEqual([one, other]);
  expect(sheetAddress([])).toBe("/wegwijzer/meenemen");
});

test("what lies on a sheet goes along with any address, before its anchor", () => {
  expect(withSheet("/wegwijzer", [])).toBe("/wegwijzer");
  expect(withSheet("/wegwijzer", [one])).toBe(`/wegwijzer?blad=${one}`);
  expect(withSheet("/wegwijzer?open=1#gevonden", [one, other])).toBe(
    `/wegwijzer?open=1&blad=${one}&blad=${other}#gevonden`,
  );
});

test("more than fits on a sheet is left out", () => {
  const ids = Array.from({ length: 20 }, (_, at) => one.slice(0, -2) + String(at + 10));

  expect(readSheet(new URLSearchParams(ids.map((id) => ["e", id])), "e")).toEqual(ids.slice(0, mostOnSheet));
});

test("a number is called, a site opened and a way shown only when it is one", () => {
  const phone = { number: "(075) 123 45-67", extension: 12, type: null, description: null };
  const nowhere = { latitude: null, longitude: null, address: null, postalCode: null, city: "Zaandam" };

  expect(telHref(phone)).toBe("tel:0751234567;ext=12");
  expect(siteOf("www.buurt.example/hulp")).toBe("https://www.buurt.example/hulp");
  expect(siteOf("javascript:alert(1)")).toBeNull();
  expect(siteOf("geen site")).toBeNull();
  expect(emailOf("hallo@buurt.example")).toBe("hallo@buurt.example");
  expect(emailOf("hallo@buurt.example?cc=x@y.nl")).toBeNull();
  expect(routeHref(nowhere)).toBeNull();
  expect(routeHref({ ...nowhere, address: "Dam 1" })).toBe("https://www.openstreetmap.org/search?query=Dam+1+Zaandam");
});
