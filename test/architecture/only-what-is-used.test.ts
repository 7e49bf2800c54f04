// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";
import { onlyWhatIsUsed } from "../../scripts/only-what-is-used.ts";

const root = join(import.meta.dirname, "../..");
const texts = "node_modules/i18next/";

test("of the platform a browser gets what it asks for, and not the texts that stand behind the same door", async () => {
  expect(await filesBehind([onlyWhatIsUsed])).not.toContainEqual(expect.stringContaining(texts));
  expect(await filesBehind([])).toContainEqual(expect.stringContaining(texts));
});

/** What comes along with the drawing of a code. */
async function filesBehind(plugins: Plugin[]): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: 'export { drawQr, QrCode } from "#platform/ui";', resolveDir: root },
    ...{ bundle: true, write: false, metafile: true, minify: true, format: "esm", logLevel: "silent", plugins },
  });
  const [output] = Object.values(metafile?.outputs ?? {});
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return inputs.map(([path]) => path);
}
