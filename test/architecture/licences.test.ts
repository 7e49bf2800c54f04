// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";

const root = join(import.meta.dirname, "../..");
const locked = z.object({
  dev: z.boolean().optional(),
  license: z.string().optional(),
  integrity: z.string().optional(),
});
const names = z.record(z.string(), z.string());
const named = z.object({ dependencies: names, devDependencies: names });
const lockfile = z.object({ packages: z.record(z.string(), locked) });
const metadata = z.object({ license: z.union([z.string(), z.object({ type: z.string() })]).optional() });

/** What the EUPL lets the program stand on: all of these may go along with it. LGPL and MPL stay files of their own. */
const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "EUPL-1.2",
  "ISC",
  "LGPL-3.0-or-later",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "OFL-1.1",
  "PSF-2.0",
  "Unlicense",
]);

test("everything the program runs on, on every kind of machine, has a licence that may go along with it", () => {
  const { packages } = lockfile.parse(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")));
  const running = Object.entries(packages).filter(([path, { dev }]) => path !== "" && !dev);

  const refused = running.filter(([path, { license }]) => !mayGoAlong(licenceOf(path) ?? license ?? "none"));

  expect(running.length).toBeGreaterThan(200);
  expect(refused.map(([path]) => path)).toEqual([]);
});

test("every package is held to one version and to a hash of its content, so that no other comes in its place", () => {
  const { packages } = lockfile.parse(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")));

  const loose = Object.entries(packages).filter(
    ([path, { integrity }]) => path !== "" && !integrity?.startsWith("sha512-"),
  );

  expect(loose.map(([path]) => path)).toEqual([]);
});

test("every package we name is told in the table of what it is for, and nothing else is", () => {
  const { dependencies, devDependencies } = named.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  const tables = readFileSync(join(root, "docs/dependencies.md"), "utf8").split("## What went")[0] ?? "";
  const told = tables
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .flatMap((line) => Array.from((line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g), ([, name = ""]) => name));

  expect(told.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).toSorted());
});

test("a licence that asks more than ours gives is refused, also beside a good one, and one of two may be chosen", () => {
  expect(["GPL-3.0-only", "AGPL-3.0-only", "SSPL-1.0", "none", "MIT AND GPL-2.0-only"].map(mayGoAlong)).not.toContain(
    true,
  );
  expect(["MIT", "(MIT OR GPL-2.0-only)", "Apache-2.0 AND LGPL-3.0-or-later AND MIT"].map(mayGoAlong)).not.toContain(
    false,
  );
});

/** An SPDX expression: of "or" one part is enough, of "and" each counts. */
function mayGoAlong(licence: string): boolean {
  const parts = licence.replaceAll(/[()]/g, "").split(" OR ");
  return parts.some((part) => part.split(" AND ").every((name) => allowed.has(name.trim())));
}

/** As the package itself says it: in its metadata, else by the first words of its licence file. */
function licenceOf(path: string): string | null {
  const folder = join(root, path);
  if (!existsSync(join(folder, "package.json"))) return null; // for another kind of machine
  const { license } = metadata.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  if (license) return typeof license === "string" ? license : license.type;
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file && /^\s*(The )?MIT License/i.test(readFileSync(join(folder, file), "utf8")) ? "MIT" : null;
}
