// SPDX-License-Identifier: EUPL-1.2
import { dirname, join } from "node:path";
import { importsOf, isTest, sourceFiles, type Tree, type Violation } from "./tree.ts";

/** From low to high: a module imports only what stands lower, through its door. The platform stands below all. */
const floors = [
  "network",
  "people",
  "spaces",
  "programme",
  "house",
  "support",
  "learning",
  "selfhelp",
  "stories",
  "region",
  "communication",
  "impact",
  "site",
] as const;

export function moduleOf(path: string): string | null {
  return /^src\/modules\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** The room a file is in: a module, a part of the platform, or the composition root. */
function roomOf(path: string): string {
  return /^src\/(modules|platform)\/[^/]+/.exec(path)?.[0] ?? "src";
}

export function standsLower(lower: string, higher: string): boolean {
  const heights = floors as readonly string[];
  return heights.includes(lower) && heights.indexOf(lower) < heights.indexOf(higher);
}

export function checkImports(tree: Tree): Violation[] {
  return sourceFiles(tree).flatMap(([path, text]) =>
    importsOf(path, text).flatMap((name) => {
      const problem = problemOf(path, name);
      return problem ? [{ path, problem }] : [];
    }),
  );
}

function problemOf(path: string, name: string): string | null {
  const own = moduleOf(path);
  const other = /^#modules\/(.+)$/.exec(name)?.[1];
  if (own && !(floors as readonly string[]).includes(own)) return `${own} has no floor`;
  if (other && path.startsWith("src/platform/")) return `the platform knows the module ${other}`;
  if (other && own && other === own) return "a module enters itself by its own door";
  if (other && own && !standsLower(other, own)) return `${own} imports ${other}, which does not stand lower`;
  if (/^#(modules|platform)\/.+\//.test(name)) return `${name} goes past a door`;
  if (name.startsWith(".") && own !== null) {
    const target = join(dirname(path), name);
    if (roomOf(target) !== roomOf(path)) return `${name} leaves its module`;
  }
  if (name.startsWith(".") && path.startsWith("src/platform/") && roomOf(join(dirname(path), name)) !== roomOf(path)) {
    return `${name} leaves its part of the platform`;
  }
  return null;
}

/** A view gets what it shows: it asks no database, no clock and no actor. */
export function checkPages(tree: Tree): Violation[] {
  const forbidden = /(\.queries\.ts|\.commands\.ts|^#platform\/db|^kysely|^pg$)/;
  return sourceFiles(tree)
    .filter(([path]) => path.endsWith(".pages.tsx") || path.startsWith("src/platform/ui/"))
    .flatMap(([path, text]) => {
      const imports = importsOf(path, text)
        .filter((name) => forbidden.test(name) && !onlyTypes(text, name))
        .map((name) => ({ path, problem: `a page imports ${name}` }));
      const clock = /Temporal\.Now|Date\.now|new Date\(\)|c\.var/.exec(text);
      return clock ? [...imports, { path, problem: `a page asks ${clock[0]}` }] : imports;
    });
}

function onlyTypes(text: string, name: string): boolean {
  const lines = text.split("\n").filter((line) => line.includes(`"${name}"`));
  return lines.every((line) => line.startsWith("import type"));
}

/** Each file says under which licence it is. */
export function checkLicences(tree: Tree): Violation[] {
  return [...tree]
    .filter(([path, text]) => /\.tsx?$/.test(path) && !text.startsWith("// SPDX-License-Identifier: EUPL-1.2"))
    .map(([path]) => ({ path, problem: "no licence on the first line" }));
}

/** Words of care administration, in our own names, tables and addresses. */
export function checkWords(tree: Tree): Violation[] {
  const words = /\b(client|patient|case|intake|tenant|customer)s?\b/i;
  return [...tree]
    .filter(
      ([path]) => (path.startsWith("src/") || path.startsWith("migrations/")) && /\.tsx?$/.test(path) && !isTest(path),
    )
    .flatMap(([path, text]) => {
      const names = [path, ...namesIn(text)].flatMap((name) => name.split(/(?=[A-Z])|[^A-Za-z]+/).join(" "));
      const found = names.map((name) => words.exec(name)?.[0]).find((word) => word !== undefined);
      return found ? [{ path, problem: `the word ${found}` }] : [];
    });
}

function namesIn(text: string): string[] {
  const exported = [...text.matchAll(/export (?:async )?(?:function|const|type|class|interface) (\w+)/g)].map(
    (match) => match[1] ?? "",
  );
  const tables = [...text.matchAll(/create table (?:if not exists )?([\w.]+)/g)].map((match) => match[1] ?? "");
  const addresses = [...text.matchAll(/\.(?:get|post)\(\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
  return [...exported, ...tables, ...addresses];
}
