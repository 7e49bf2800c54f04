// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import * as wholeAge from "age-encryption";
import { build, type Plugin } from "esbuild";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { onlyOurAge } from "../../scripts/only-our-age.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(root, "node_modules/.only-our-age-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Multiply = (scalar: Uint8Array, point: Uint8Array) => Uint8Array;
type Bundled = typeof wholeAge & {
  x25519: { scalarMult: Multiply; scalarMultBase: (scalar: Uint8Array) => Uint8Array };
  forceWebCryptoOff: (off: boolean) => void;
};
const library = 'export * from "age-encryption";';
const ours = await bundled("ours", [onlyOurAge]);
const wholeCurve = (await bundled("whole", [])).x25519;
const words = "Wat helpt: buiten zijn, Saar bellen, thee.";

/** RFC 7748, sections 5.2 and 6.1. */
const published: [scalar: string, point: string, product: string][] = [
  [
    "a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4",
    "e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c",
    "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552",
  ],
  [
    "4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d",
    "e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493",
    "95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957",
  ],
];

describe("the curve as a browser gets it", () => {
  test.each(published)("gives what RFC 7748 publishes: %s", (scalar, point, product) => {
    expect(hexOf(ours.x25519.scalarMult(bytesOf(scalar), bytesOf(point)))).toBe(product);
  });

  test("gives it after a thousand rounds too", () => {
    let [scalar, point] = [bytesOf(`09${"00".repeat(31)}`), bytesOf(`09${"00".repeat(31)}`)];
    for (let round = 0; round < 1000; round += 1) [scalar, point] = [ours.x25519.scalarMult(scalar, point), scalar];

    expect(hexOf(scalar)).toBe("684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51");
  });

  test("gives what the whole library gives, of points and of the base point", () => {
    for (let round = 0; round < 100; round += 1) {
      const [scalar, point] = [new Uint8Array(randomBytes(32)), new Uint8Array(randomBytes(32))];
      expect(ours.x25519.scalarMult(scalar, point)).toEqual(wholeCurve.scalarMult(scalar, point));
      expect(ours.x25519.scalarMultBase(scalar)).toEqual(wholeCurve.scalarMultBase(scalar));
    }
  });

  test.each(["00".repeat(32), `01${"00".repeat(31)}`])("refuses a point that gives everybody the same: %s", (point) => {
    expect(() => ours.x25519.scalarMult(new Uint8Array(randomBytes(32)), bytesOf(point))).toThrow();
  });
});

describe.each([
  ["with the curve of the browser itself", false],
  ["in a browser without that curve", true],
])("%s", (_, isOff) => {
  beforeEach(() => ours.forceWebCryptoOff(isOff));

  test("what is sealed here opens in the whole library, and the other way round", async () => {
    const identity = await ours.generateX25519Identity();
    const recipient = await ours.identityToRecipient(identity);

    expect(recipient).toBe(await wholeAge.identityToRecipient(identity));
    expect(await openIn(wholeAge, identity, await sealIn(ours, recipient))).toBe(words);
    expect(await openIn(ours, identity, await sealIn(wholeAge, recipient))).toBe(words);
  });

  test("so does what is sealed with words", async () => {
    const encrypter = new ours.Encrypter();
    encrypter.setPassphrase("vier woorden van mijzelf");
    encrypter.setScryptWorkFactor(8);
    const decrypter = new wholeAge.Decrypter();
    decrypter.addPassphrase("vier woorden van mijzelf");

    expect(await decrypter.decrypt(await encrypter.encrypt(words), "text")).toBe(words);
  });
});

test("what was left out says so when it is asked for, and seals nothing", async () => {
  const hybrid = await wholeAge.generateHybridIdentity();
  const recipient = await wholeAge.identityToRecipient(hybrid);

  await expect(ours.identityToRecipient(hybrid)).rejects.toThrow();
  await expect(async () => await sealIn(ours, recipient)).rejects.toThrow();
});

test("it is a third of the whole", async () => {
  const { outputFiles = [] } = await bundle(library, [onlyOurAge], { write: false });

  expect(gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length).toBeLessThan(18_500);
});

/** With what it holds inside, to look at. */
async function bundled(name: string, plugins: Plugin[]): Promise<Bundled> {
  const insides = `export { x25519 } from "@noble/curves/ed25519.js";
    export { forceWebCryptoOff } from ${JSON.stringify(join(root, "node_modules/age-encryption/dist/x25519.js"))};`;
  const outfile = join(folder, `${name}.mjs`);
  await bundle(library + insides, plugins, { outfile });
  return await import(pathToFileURL(outfile).href);
}

async function bundle(contents: string, plugins: Plugin[], where: { outfile: string } | { write: false }) {
  return await build({
    stdin: { contents, resolveDir: root },
    ...{ bundle: true, minify: true, format: "esm", plugins, ...where },
  });
}

async function sealIn({ Encrypter }: typeof wholeAge, recipient: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return await encrypter.encrypt(words);
}

async function openIn({ Decrypter }: typeof wholeAge, identity: string, file: Uint8Array): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return await decrypter.decrypt(file, "text");
}

function bytesOf(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex, "hex"));
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
