// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { afterAll, expect, test } from "vitest";
import { ownSources } from "../../scripts/own-sources.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(root, "node_modules/.precompiled-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Rendered = [name: string, html: string, again: string][];

async function renderBuilt(name: string, plugins: Plugin[]): Promise<Rendered> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(root, "test/fixtures/elements/every-case.tsx")],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile,
    plugins,
  });
  return (await import(pathToFileURL(outfile).href)).renderEveryCase();
}

test("a page that was made ready while building reads as one that was not, to the letter", async () => {
  const plain = await renderBuilt("plain", []);
  const ready = await renderBuilt("ready", [ownSources]);

  expect(plain.length).toBeGreaterThan(5);
  expect(ready.map(([name, html]) => ({ name, html: inOneSpelling(html) }))).toEqual(
    plain.map(([name, html]) => ({ name, html: inOneSpelling(html) })),
  );
  for (const [, html, again] of ready) expect(again).toBe(html);
});

/** An empty element of a drawing may close itself or not: a browser reads the same. */
function inOneSpelling(html: string): string {
  return html.replaceAll(/<(path|g|use)([^>]*)><\/\1>/g, "<$1$2/>");
}
