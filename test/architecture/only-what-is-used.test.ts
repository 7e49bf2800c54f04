// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import qrcode from "qrcode";
import { afterAll, expect, test } from "vitest";
import { onlyWhatIsUsed } from "../../scripts/only-what-is-used.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(root, "node_modules/.only-what-is-used-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ours = await buildOurs();

test.each(["a", "zeventien woorden op een blad", "https://huis.example/gedeeld/x#é漢😀", "x".repeat(700)])(
  "a code has the very squares that the whole library gives it in bytes: %s",
  (text) => {
    const whole = qrcode.create([{ data: Buffer.from(text), mode: "byte" }], { errorCorrectionLevel: "M" });

    expect(ours.create(text, { errorCorrectionLevel: "M" }).modules.data).toEqual(whole.modules.data);
  },
);

async function buildOurs(): Promise<typeof qrcode> {
  const outfile = join(folder, "ours.mjs");
  await build({
    stdin: { contents: 'export { default } from "qrcode";', resolveDir: root },
    ...{ bundle: true, format: "esm", plugins: [onlyWhatIsUsed], outfile },
  });
  return (await import(pathToFileURL(outfile).href)).default;
}
