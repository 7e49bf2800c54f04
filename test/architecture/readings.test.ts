// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { texts } from "../../src/texts.ts";
import { createTestCentre } from "../support/centre.ts";
import { plant, readTree, sourceFiles, type Tree } from "./tree.ts";

const centre = await createTestCentre();
const tree = readTree("src");

/** Whose rows each reading is about: when such a row goes, the last year of its readings starts. */
const about: Record<string, string> = {
  "house.concern": "house.concern",
  "people.emergency": "programme.sign_up",
  "people.paper": "people.person",
  "people.team": "people.person",
  "programme.arrival": "programme.arrival",
  "programme.contact": "programme.sign_up",
  "programme.phone": "programme.sign_up",
  "programme.sign-up": "programme.sign_up",
  "programme.slip": "programme.sign_up",
  "support.other-peer-asked": "support.request",
  "support.path": "support.request",
  "support.path-opened": "support.request",
  "support.request": "support.request",
  "support.round-table": "support.request",
  "support.share": "support.request",
  "support.week": "support.request",
};

function textsOf(language: "nl" | "en"): string[] {
  return Object.entries(texts[language] ?? {}).flatMap(([name, own]) => {
    const readings = own && "readings" in own ? own.readings : {};
    return Object.keys(readings ?? {}).map((code) => `${name}.${code}`);
  });
}

/** Everything that looks like a code in a file that writes readings down. */
function listCodesWithoutWords(files: Tree): string[] {
  const known = new Set(textsOf("nl"));
  const modules = centre.modules.map(({ name }) => name).join("|");
  const codes = sourceFiles(files)
    .filter(([path, text]) => /recordReading|WhatIsRead/.test(text) && !/\.test\.tsx?$/.test(path))
    .flatMap(([, text]) => [...text.matchAll(new RegExp(`what(?:: |",? = )?"((?:${modules})\\.[a-z-]+)"`, "g"))])
    .map(([, code = ""]) => code);
  return [...new Set(codes)].filter((code) => !known.has(code));
}

test("whatever is written down as read has words for whom it is about", () => {
  expect(listCodesWithoutWords(tree)).toEqual([]);

  const planted = plant(tree, "src/modules/site/planted.ts", () => 'recordReading(db, { what: "site.planted" }, now);');
  expect(listCodesWithoutWords(planted)).toEqual(["site.planted"]);
});

test("what can be read is known with whose rows it is about, and what ends there ends in the log", async () => {
  const { rows } = await centre.superPool.query<{ table: string }>(
    `select tgrelid::regclass::text as table from pg_trigger where tgfoid = 'people.end_readings'::regproc`,
  );
  const ends = new Set(rows.map(({ table }) => table));

  expect(textsOf("nl").sort()).toEqual(Object.keys(about).sort());
  expect(textsOf("en").sort()).toEqual(Object.keys(about).sort());
  expect(Object.values(about).filter((table) => !ends.has(table))).toEqual([]);
});

/** Calls that go on before the reading stands in the log. */
function listUnawaited(files: Tree): string[] {
  return sourceFiles(files).flatMap(([path, text]) =>
    [...text.matchAll(/(.*)\brecordReading(?:By|ByLink)?\(/g)]
      .filter(([, before = ""]) => !/(?:await|return|async function) $/.test(before))
      .map(() => path),
  );
}

test("a name is shown only once it is written down that it is read: every such call is waited for", () => {
  expect(listUnawaited(tree)).toEqual([]);

  const path = "src/modules/programme/desk/slip.routes.tsx";
  const forgotten = plant(tree, path, (before) => before.replace("await recordReadingBy(", "recordReadingBy("));
  expect(listUnawaited(forgotten)).toEqual([path]);
});

test("nobody counts who reads: what asks the log asks for rows", () => {
  const asking = sourceFiles(tree).filter(
    ([path, text]) => /\.(queries|commands)\.ts$/.test(path) && /\bpeople\.reading\b/.test(text),
  );

  expect(asking.map(([path]) => path).sort()).toEqual([
    "src/demo/empty.commands.ts",
    "src/modules/people/reading/reading.commands.ts",
    "src/modules/people/reading/reading.queries.ts",
    "src/reading-log/reading-chain.queries.ts",
  ]);
  expect(asking.filter(([, text]) => /countAll|\.count\(|count\(/.test(text)).map(([path]) => path)).toEqual([]);
});
