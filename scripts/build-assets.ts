// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

const src = join(import.meta.dirname, "../src");
const styles = join(src, "platform/ui/styles");

/** What a browser gets, under names that hold their hash. */
export async function buildAssets(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const headingFont = readFileSync(join(styles, "fonts/bricolage-700.woff2"));
  keepAsset(folder, "icon.svg", readFileSync(join(styles, "favicon.svg")));
  const font = keepAsset(folder, "bricolage-700.woff2", headingFont);
  keepAsset(folder, "site.css", await buildStyles(`/assets/${font}`));
  for (const { path, contents } of await buildScripts()) {
    keepAsset(folder, basename(path).replace(".browser.js", ".js"), Buffer.from(contents));
  }
}

/** The browsers of old telephones that people come with. */
const target = ["chrome80", "safari13", "firefox78"];

async function buildStyles(fontAddress: string): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [join(styles, "index.css")],
    bundle: true,
    minify: true,
    write: false,
    external: ["*.woff2"],
    target,
    logLevel: "warning",
  });
  const css = outputFiles[0]?.text ?? "";
  return Buffer.from(css.replace(/url\([^)]*bricolage-700\.woff2[^)]*\)/, `url(${fontAddress})`));
}

/** Each NAME.browser.ts becomes the script NAME. */
async function buildScripts() {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" });
  const { outputFiles } = await build({
    entryPoints: files.filter((file) => file.endsWith(".browser.ts")).map((file) => join(src, file)),
    entryNames: "[name]",
    outdir: src, // nothing is written there
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target,
    supported: { destructuring: true }, // they all know it; esbuild only fears an old mistake of Safari with it
    logLevel: "warning",
  });
  return outputFiles;
}

/** Compressed here once, and not at every start. Says what the file is called. */
function keepAsset(folder: string, name: string, content: Buffer): string {
  const dot = name.lastIndexOf(".");
  const kept = `${name.slice(0, dot)}-${hashOf(content)}${name.slice(dot)}`;
  const file = join(folder, kept);
  writeFileSync(file, content);
  if (name.endsWith(".woff2")) return kept; // compressed in itself
  writeFileSync(`${file}.br`, brotliCompressSync(content));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  return kept;
}

function hashOf(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 10);
}
