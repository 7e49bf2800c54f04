// SPDX-License-Identifier: EUPL-1.2
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** How many bytes a part for partners' pages is to fetch. */
export async function bytesToFetch(entry: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["chrome80", "safari13", "firefox78"],
    supported: { destructuring: true },
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(10_000), { level: 9 }).length;
}
