// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findWeakPairs } from "./check.ts";
import { ofVrijplaats } from "./chosen.ts";
import { mix, readColour, textOn } from "./colour.ts";
import { fixed } from "./fixed.ts";
import { grounds, pairs, texts } from "./pairs.ts";
import { stylesheetOf } from "./stylesheet.ts";
import { allTokens, ownTokens } from "./tokens.ts";

const folder = join(import.meta.dirname, "../../../../platform/ui/styles");
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const sheets = readdirSync(folder).filter((name) => name.endsWith(".css") && name !== "tokens.css");
const css = sheets.map(read).join("\n");
const style = { light: ofVrijplaats, dark: {} };
const own: readonly string[] = Object.keys(ownTokens("light", style));
const known: readonly string[] = Object.keys(allTokens("light", style));

test("what stays as it is in every house style is as the colours of Vrijplaats are", () => {
  const [day = "", evening = ""] = read("tokens.css").split("prefers-color-scheme: dark");
  const valuesIn = (text: string) =>
    Object.fromEntries(Array.from(text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g), ([, name, value]) => [name, value]));

  expect(valuesIn(day)).toMatchObject(fixed.light);
  expect(valuesIn(evening.split("[data-scheme")[1] ?? "")).toMatchObject(fixed.dark);
});

test("what is printed keeps the colours of the day: those of the evening are for screens alone", () => {
  const [day = "", ...evenings] = stylesheetOf(style).css.split("\n");

  expect(day).toMatch(/^:root\{/);
  expect(evenings).toHaveLength(2);
  for (const evening of evenings) expect(evening).toMatch(/^@media screen\b/);
});

test("every colour that a house style sets is used by the pages, and none of those groups is left behind", () => {
  const used = new Set(
    Array.from(`${css}${read("../page-header.tsx")}`.matchAll(/var\(--([\w-]+)\)/g), ([, name]) => name ?? ""),
  );
  const ofTheseGroups = /^basis-(color-(action|highlight|accent)|focus-.*color)|^vp-(gevel|logo)/;

  expect(own.filter((token) => !used.has(token))).toEqual([]);
  expect([...used].filter((token) => ofTheseGroups.test(token) && !own.includes(token))).toEqual([]);
});

test("every text on a ground that a stylesheet names together is checked, and one that is forgotten is noticed", () => {
  const together = listPairs(css).filter((pair) => pair.some((token) => own.includes(token)));
  const checked = pairs.flatMap(({ text, on }) => on.map((ground) => `${text} on ${ground}`));
  const missing = (of: string[]) =>
    together.map(([text, ground]) => `${text} on ${ground}`).filter((one) => !of.includes(one));

  expect(together.length).toBeGreaterThan(10);
  expect(missing(checked)).toEqual([]);
  const forgotten = "basis-color-accent-2-color-document on basis-color-accent-2-bg-default";
  expect(missing(checked.filter((one) => one !== forgotten))).toContain(forgotten);
});

test("every pair that is checked is of a text and a ground that the stylesheets use as such", () => {
  const asText = new Set(listValues(css, ["color", "--c"]));
  const asGround = new Set(listValues(css, ["background", "background-color", "--b"]));

  expect(Object.keys(texts).filter((token) => !asText.has(token))).toEqual([]);
  expect(Object.keys(grounds).filter((token) => !asGround.has(token))).toEqual([]);
  expect(pairs.map(({ text }) => text).sort()).toEqual(Object.keys(texts).sort());
});

test("where choosing begins, all text can be read by day and in the evening", () => {
  expect(findWeakPairs(style)).toEqual({ refused: [], advised: [] });
});

test("a colour in which links cannot be read is refused for the moment at which that is so, and told to be the cause", () => {
  const { refused } = findWeakPairs({ ...style, light: { ...ofVrijplaats, action: "#f2c14e" } });

  expect(refused.length).toBeGreaterThan(0);
  expect(new Set(refused.map(({ scheme, cause }) => `${scheme} ${cause}`))).toEqual(new Set(["light action"]));
  expect(refused[0]).toMatchObject({ text: "basis-color-action-1-color-default" });
});

test("a colour that can be read but not very well is advice", () => {
  const { refused, advised } = findWeakPairs({ ...style, light: { ...ofVrijplaats, action: "#2b6cb0" } });

  expect(refused).toEqual([]);
  expect(advised.length).toBeGreaterThan(0);
});

test("whatever colours are chosen, the text on their own areas follows so that nothing is refused but what was chosen itself", () => {
  for (const colour of ["#000000", "#ffffff", "#777777", "#ff0000", "#00ff00", "#0000ff", "#ffff00"]) {
    const light = { ...ofVrijplaats, accent1: colour, accent2: colour, accent3: colour };

    expect(findWeakPairs({ light, dark: {} }).refused, colour).toEqual([]);
  }
});

test("a colour may be typed with or without hash, short or long", () => {
  expect(["#17523F", "17523f", " #abc ", "groen", "#12345", ""].map(readColour)).toEqual([
    ...["#17523f", "#17523f", "#aabbcc"],
    ...[null, null, null],
  ]);
  expect(mix("#000000", "#ffffff", 0.5)).toBe("#808080");
  expect([textOn("#17523f"), textOn("#ffcf5c")]).toEqual(["#ffffff", "#000000"]);
});

const sameAs: Record<string, string> = {
  "vp-page-background-color": "basis-color-default-bg-subtle",
  "vp-card-background-color": "basis-color-default-bg-document",
};

/** Text and ground that one rule gives together. */
function listPairs(text: string): [string, string][] {
  return rulesIn(text).flatMap((rule) => {
    const [front] = listValues(rule, ["color", "--c"]);
    const [ground] = listValues(rule, ["background", "background-color", "--b"]);
    return front && ground && known.includes(front) && known.includes(ground)
      ? [[front, ground] satisfies [string, string]]
      : [];
  });
}

function rulesIn(text: string): string[] {
  return Array.from(text.matchAll(/\{([^{}]*)\}/g), ([, body]) => `;${body ?? ""}`);
}

function listValues(text: string, names: readonly string[]): string[] {
  const declared = new RegExp(`[;{\\s](?:${names.join("|")}):\\s*var\\(--([\\w-]+)\\)`, "g");
  return Array.from(text.matchAll(declared), ([, token = ""]) => sameAs[token] ?? token);
}
