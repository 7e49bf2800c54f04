// SPDX-License-Identifier: EUPL-1.2
import { type MinifyOptions, minify } from "terser";
import terser from "terser/package.json" with { type: "json" };

/** No syntax that a browser of these years lacks; notices of licences stay. */
const options: MinifyOptions = { ecma: 2018, compress: { passes: 2 } };

/** Stands above a script before it is named by its hash: who makes it smaller, and how, is part of what is hashed. */
export const madeSmallerBy = `/* ${JSON.stringify({ terser: terser.version, ...options })} */`;

/** What esbuild made, some four in a hundred smaller. `module` says that nothing outside sees its names. */
export async function smallest(script: Uint8Array, module: boolean): Promise<Buffer> {
  const { code = "" } = await minify(Buffer.from(script).toString(), { ...options, module });
  return Buffer.from(code);
}
