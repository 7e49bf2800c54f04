// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { onlyOurAge } from "./only-our-age.ts";
import { onlyWhatIsUsed } from "./only-what-is-used.ts";
import { madeSmallerBy, smallest } from "./smallest.ts";

const src = join(import.meta.dirname, "../src");

/** The browsers of old telephones that people come with. */
export const browsers = ["chrome80", "safari13", "firefox78"];
/** What is sealed needs Web Crypto as it is today, and large whole numbers; who has less gets paper. */
const browsersThatSeal = ["chrome92", "safari15.4", "firefox102"];
const sealed = "modules/selfhelp/";

/** `name` with its ending; a part keeps the name by which others ask for it. */
export type BuiltScript = { name: string; content: Buffer; isPart: boolean; parts: string[]; later: string[] };

const forEach: BuildOptions = {
  entryNames: "[name]",
  outdir: src, // nothing is written there
  bundle: true,
  minify: true,
  write: false,
  banner: { js: madeSmallerBy },
  format: "esm",
  supported: { destructuring: true }, // they all know it; esbuild only fears an old mistake of Safari with it
  logLevel: "warning",
};

/** Each NAME.browser.ts becomes the script NAME. */
export async function buildScripts(): Promise<BuiltScript[]> {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => /\.browser\.tsx?$/.test(file));
  const [inArea, elsewhere] = [files.filter(isOfArea), files.filter((file) => !isOfArea(file))];
  const workers = inArea.filter((file) => file.includes("-worker."));
  return (
    await Promise.all([
      buildWhole(elsewhere, { target: browsers }),
      buildWhole(workers, { target: browsersThatSeal, format: "iife" }), // Firefox knows no service worker of modules yet
      buildInParts(inArea.filter((file) => !workers.includes(file))),
    ])
  ).flat();
}

function isOfArea(file: string): boolean {
  return file.startsWith(sealed);
}

async function buildWhole(files: readonly string[], options: BuildOptions): Promise<BuiltScript[]> {
  const { outputFiles = [] } = await build({ ...forEach, ...options, entryPoints: pathsOf(files) });
  return await Promise.all(
    outputFiles.map(async ({ path, contents }) => ({
      ...{ name: nameOf(path), content: await smallest(contents, options.format !== "iife") },
      ...{ isPart: false, parts: [], later: [] },
    })),
  );
}

/** What two of them share is a file of its own, so that a browser fetches it once. */
async function buildInParts(files: readonly string[]): Promise<BuiltScript[]> {
  const { outputFiles = [], metafile } = await build({
    ...forEach,
    entryPoints: pathsOf(files),
    chunkNames: "vault-part-[hash]",
    splitting: true,
    metafile: true,
    target: browsersThatSeal,
    plugins: [onlyOurAge, onlyWhatIsUsed],
  });
  const outputs = new Map(Object.entries(metafile?.outputs ?? {}).map(([path, output]) => [basename(path), output]));
  return await Promise.all(
    outputFiles.map(async ({ path, contents }) => {
      const file = basename(path);
      const isPart = outputs.get(file)?.entryPoint === undefined || !file.endsWith(".browser.js");
      return { name: nameOf(path), content: await smallest(contents, true), isPart, ...partsOf(file, outputs) };
    }),
  );
}

type Outputs = ReadonlyMap<string, Metafile["outputs"][string]>;

/** Everything that it imports at once, and what it may import later. */
function partsOf(file: string, outputs: Outputs): { parts: string[]; later: string[] } {
  const atOnce = withImports(file, outputs, ["import-statement"]);
  const ever = withImports(file, outputs, ["import-statement", "dynamic-import"]);
  return { parts: atOnce.filter((one) => one !== file), later: ever.filter((one) => !atOnce.includes(one)) };
}

/** What others stand on comes first: whoever asks for it afterwards gets the file that was checked. */
function withImports(file: string, outputs: Outputs, kinds: readonly string[], found: string[] = []): string[] {
  const imported = (outputs.get(file)?.imports ?? []).filter(({ kind, external }) => kinds.includes(kind) && !external);
  const seen = imported
    .map(({ path }) => basename(path))
    .reduce((before, next) => (before.includes(next) ? before : withImports(next, outputs, kinds, before)), found);
  return seen.includes(file) ? seen : [...seen, file];
}

function pathsOf(files: readonly string[]): string[] {
  return files.map((file) => join(src, file));
}

function nameOf(path: string): string {
  return basename(path).replace(".browser.js", ".js");
}
