// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { browsers, buildScripts } from "./browser-scripts.ts";

const src = join(import.meta.dirname, "../src");
const styles = join(src, "platform/ui/styles");

/** What a browser gets, under names that hold their hash. */
export async function buildAssets(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const headingFont = readFileSync(join(styles, "fonts/bricolage-700.woff2"));
  keepAsset(folder, "icon.svg", readFileSync(join(styles, "favicon.svg")));
  const font = keepAsset(folder, "bricolage-700.woff2", headingFont);
  keepAsset(folder, "site.css", await buildStyles(join(styles, "index.css"), `/assets/${font}`));
  for (const path of stylesOfSomePages()) {
    keepAsset(folder, basename(path), await buildStyles(path, `/assets/${font}`));
  }
  await keepScripts(folder);
}

/** Each NAME.css of a module is the style NAME. */
function stylesOfSomePages(): string[] {
  const modules = join(src, "modules");
  return readdirSync(modules, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".css"))
    .map((file) => join(modules, file));
}

async function buildStyles(path: string, fontAddress: string): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    write: false,
    external: ["*.woff2"],
    target: browsers,
    logLevel: "warning",
  });
  const css = outputFiles[0]?.text ?? "";
  return Buffer.from(css.replace(/url\([^)]*bricolage-700\.woff2[^)]*\)/, `url(${fontAddress})`));
}

/** Beside them stands which of them are made of more than one file. */
async function keepScripts(folder: string): Promise<void> {
  const made: Record<string, { parts: string[]; later: string[] }> = {};
  for (const { name, content, isPart, parts, later } of await buildScripts()) {
    const kept = isPart ? keepUnder(folder, name, content) : keepAsset(folder, name, content);
    if (parts.length + later.length > 0) made[kept] = { parts, later };
  }
  writeFileSync(join(folder, "parts.json"), JSON.stringify(made));
}

function keepAsset(folder: string, name: string, content: Buffer): string {
  const dot = name.lastIndexOf(".");
  return keepUnder(folder, `${name.slice(0, dot)}-${hashOf(content)}${name.slice(dot)}`, content);
}

/** Compressed here once, and not at every start. Says what the file is called. */
function keepUnder(folder: string, name: string, content: Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  if (name.endsWith(".woff2")) return name; // compressed in itself
  writeFileSync(`${file}.br`, brotliCompressSync(content));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9, memLevel: 7 })); // shorter blocks suit scripts better
  return name;
}

function hashOf(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 10);
}
