// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isNode, nodesOf } from "./tree.ts";

const root = join(import.meta.dirname, "../..");
const page = read("docs/security.md");

/** How many requirements of level 1 and 2 each section of ASVS 5.0.0 has; they come first, those of level 3 after them. */
// biome-ignore format: a table
const sections: Record<string, number[]> = {
  V1: [2, 9, 11, 3, 2], V2: [3, 3, 4, 1], V3: [0, 2, 4, 6, 5, 0, 2], V4: [3, 1, 2, 4], V5: [1, 3, 2, 3],
  V6: [3, 12, 4, 4, 5, 3, 0, 4], V7: [3, 4, 2, 5, 2, 2], V8: [2, 3, 1, 1], V9: [3, 4], V10: [2, 2, 4, 11, 5, 2, 3],
  V11: [2, 3, 3, 4, 1, 1, 0], V12: [3, 2, 4], V13: [1, 5, 2, 5], V14: [2, 4, 3], V15: [3, 3, 7, 0],
  V16: [1, 5, 4, 3, 3], V17: [1, 4, 2],
};
const asked = Object.entries(sections).flatMap(([chapter, counts]) =>
  counts.flatMap((count, section) => upTo(count).map((number) => `${chapter}.${section + 1}.${number}`)),
);

type Row = { ids: string[]; state: string; how: string };
type Proof = { path: string; title: string };
const states = ["done", "written", "operator", "not yet", "not applicable"];

test("every requirement of level 1 and 2 stands in the document exactly once, in the chapter that it is of", () => {
  expect(asked).toHaveLength(253);
  expect(
    rowsOf(page)
      .flatMap(({ ids }) => ids)
      .sort(),
  ).toEqual(asked.toSorted());
  expect([...page.matchAll(/^## (V\d+) \S/gm)].map(([, chapter]) => chapter)).toEqual(Object.keys(sections));
});

test("whatever is called done names a test, whatever is written a heading, and all else gives its reason", () => {
  expect(rowsOf(page).filter((row) => findFault(row) !== null)).toEqual([]);
});

test.each(["docs/security.md", "docs/threat-model.md"])(
  "each test and heading that %s names is there, under that very name",
  (path) => {
    const proofs = proofsOf(read(path));

    expect(proofs.length).toBeGreaterThan(40);
    expect(proofs.filter((proof) => !isThere(proof))).toEqual([]);
  },
);

test("a requirement too few, a proof that is missing, and a test that does not exist are noticed", () => {
  const without = page.replace(/^\| V16\.5\.3 .*\n/m, "");
  const [bare = missing()] = rowsOf("| V1.1.1 | done | Trust us. |\n");
  const [silent = missing()] = rowsOf("| V1.1.1 | not yet |  |\n");
  const [strange = missing()] = rowsOf("| V1.1.1 | nearly | As good as there, really. |\n");

  expect(rowsOf(without).flatMap(({ ids }) => ids)).not.toContain("V16.5.3");
  expect([bare, silent, strange].map(findFault)).toEqual(["no proof", "no reason", "no state"]);
  expect(isThere({ path: "test/architecture/security-doc.test.ts", title: "a test that nobody wrote" })).toBe(false);
  expect(isThere({ path: "src/gone.test.ts", title: "a test that nobody wrote" })).toBe(false);
  expect(isThere({ path: "docs/security.md", title: "A heading that nobody wrote" })).toBe(false);
});

function rowsOf(text: string): Row[] {
  return [...text.matchAll(/^\| (V\d[^|]*) \| ([^|]*) \| (.*) \|$/gm)].map(([, ids = "", state = "", how = ""]) => ({
    ids: ids.split(", ").flatMap(spelledOut),
    state,
    how,
  }));
}

/** "V6.2.1 to V6.2.12" are twelve. */
function spelledOut(range: string): string[] {
  const [first = "", last] = range.trim().split(" to ");
  if (last === undefined) return [first];
  const section = first.slice(0, first.lastIndexOf("."));
  const number = (id: string) => Number(id.slice(id.lastIndexOf(".") + 1));
  return upTo(number(last) - number(first) + 1).map((step) => `${section}.${number(first) + step - 1}`);
}

function findFault({ state, how }: Row): string | null {
  const proofs = proofsOf(how);
  if (!states.includes(state)) return "no state";
  if (state === "done") return proofs.some(({ path }) => !path.endsWith(".md")) ? null : "no proof";
  if (state === "written") return proofs.some(({ path }) => path.endsWith(".md")) ? null : "no proof";
  return how.trim().length >= 8 ? null : "no reason";
}

/** `path`: "title" */
function proofsOf(text: string): Proof[] {
  return [...text.matchAll(/`([^`]+\.(?:tsx?|md))`: "([^"]+)"/g)].map(([, path = "", title = ""]) => ({ path, title }));
}

function isThere({ path, title }: Proof): boolean {
  if (!existsSync(join(root, path))) return false;
  const text = read(path);
  return path.endsWith(".md") ? text.split("\n").includes(`## ${title}`) : titlesOf(path, text).includes(title);
}

/** What `test`, `test.each(...)` and `describe.each(...)` are called with first; a rule of a list by its `name`. */
function titlesOf(path: string, text: string): string[] {
  const nodes = nodesOf(path, text);
  const called = nodes.filter(({ type }) => type === "CallExpression").map((call) => firstOf(call.arguments));
  const named = nodes
    .filter(({ type, key }) => type === "Property" && isNode(key) && key.name === "name")
    .map(({ value }) => value);
  return [...called, ...named].flatMap((node) => (isNode(node) && typeof node.value === "string" ? [node.value] : []));
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function missing(): never {
  throw new Error("no row");
}
