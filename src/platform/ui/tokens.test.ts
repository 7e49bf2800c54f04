// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { contrastOf } from "./index.ts";

const readStyle = (name: string) => readFileSync(new URL(`styles/${name}.css`, import.meta.url), "utf8");
const tokens = readStyle("tokens");
const sheets = ["tokens", "site", "team", "slip"];

const declarationsIn = (block: string | undefined) =>
  Object.fromEntries(Array.from((block ?? "").matchAll(/(--[\w-]+):\s*([^;]+);/g), ([, name, value]) => [name, value]));

const light = declarationsIn(/^:root \{([\s\S]*?)^\}/m.exec(tokens)?.[1]);
const darkBySystem = declarationsIn(/:root:not\(\[data-scheme\]\) \{([\s\S]*?)\} \}/.exec(tokens)?.[1]);
const darkByChoice = declarationsIn(/\[data-scheme="dark"\] \{([\s\S]*?)\n\}/.exec(tokens)?.[1]);

test("the evening colours are the same, whether the device or the installation chose them", () => {
  expect(Object.keys(darkBySystem).length).toBeGreaterThan(40);
  expect(darkByChoice).toEqual(darkBySystem);
});

test("the evening changes only colours that the day has too", () => {
  expect(Object.keys(darkBySystem).filter((name) => !(name in light))).toEqual([]);
});

const page = ["default-bg-document", "default-bg-subtle"];
const ownBackground = ["highlight", "accent-1", "accent-2", "accent-3", "positive", "warning", "negative"].map(
  (group): [string, string[]] => [`${group}-color-document`, [`${group}-bg-default`]],
);

/** Text and what it stands on. */
const textPairs: [string, string[]][] = [
  ["default-color-document", [...page, "default-bg-default", "highlight-bg-subtle", "action-1-bg-subtle"]],
  ["default-color-subtle", page],
  ["action-1-color-default", page],
  ["action-1-color-document", ["action-1-bg-default"]],
  ["negative-color-document", page],
  [
    "action-1-inverse-color-default",
    ["inverse-bg-default", "inverse-bg-hover", "inverse-bg-active"].map((bg) => `action-1-${bg}`),
  ],
  ...ownBackground,
];

const borderPairs: [string, string[]][] = [
  ["default-border-default", page],
  ["action-1-border-default", page],
  ["negative-border-default", page],
];

describe.each([
  ["by day", light],
  ["in the evening", { ...light, ...darkBySystem }],
])("%s", (_moment, palette) => {
  const colour = (name: string) => resolve(palette, name.startsWith("--") ? name : `--basis-color-${name}`);

  test("all text stands out from what is behind it by at least 7 to 1", () => {
    expect(tooClose(textPairs, 7)).toEqual([]);
  });

  test("the edge of a field stands out from the page by at least 3 to 1", () => {
    expect(tooClose(borderPairs, 3)).toEqual([]);
  });

  test("the front of the house and the lit lamp can be read", () => {
    expect(contrastOf(colour("--vp-gevel-color"), colour("--vp-gevel-background-color"))).toBeGreaterThan(7);
    expect(contrastOf("#241a00", colour("--vp-lamp-color"))).toBeGreaterThan(7);
  });

  function tooClose(pairs: [string, string[]][], least: number) {
    return pairs.flatMap(([front, backs]) =>
      backs.filter((back) => contrastOf(colour(front), colour(back)) < least).map((back) => `${front} on ${back}`),
    );
  }
});

test("old telephones meet no rule that they cannot read", () => {
  for (const sheet of sheets) {
    expect(withoutComments(readStyle(sheet)), sheet).not.toMatch(/@layer|light-dark\(|[{;]\s*&/);
  }
});

test("the layout turns round for languages written from right to left", () => {
  const sided = /(?:^|[\s;{])(?:margin|padding|border|inset)?-?(?:left|right)(?:-[\w-]+)?\s*:/;

  for (const sheet of sheets) expect(withoutComments(readStyle(sheet)), sheet).not.toMatch(sided);
});

test("all styles together are at most 20 kB on the line, and the letter of the headings at most 35", () => {
  const font = readFileSync(new URL("styles/fonts/bricolage-700.woff2", import.meta.url));

  expect(gzipSync(sheets.map(readStyle).join("")).length).toBeLessThan(20_000);
  expect(font.length).toBeLessThan(35_000);
});

const withoutComments = (css: string) => css.replaceAll(/\/\*[\s\S]*?\*\//g, "");

function resolve(palette: Record<string, string>, name: string): string {
  const value = palette[name];
  if (value === undefined) throw new Error(`No token ${name}`);
  const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return reference ? resolve(palette, reference) : value;
}
