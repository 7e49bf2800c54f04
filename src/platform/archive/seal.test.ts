// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeEach, expect, test } from "vitest";
import { archiveFileName, findServerKey, keepServerKey, readSeal, readUnseal } from "./index.ts";
import { parseManifest } from "./manifest.ts";

const folders: string[] = [];
let dataDir = "";
const key = "a".repeat(64);
const other = "b".repeat(64);

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "vp-key-"));
  folders.push(dataDir);
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test("without a passphrase or a recipient no back-up is made, and the operator reads how", () => {
  expect(() => readSeal({})).toThrow(/Set BACKUP_PASSPHRASE .* or BACKUP_RECIPIENT/);
  expect(() => readSeal({ BACKUP_PASSPHRASE: "kort" })).toThrow("at least 12 characters");
  expect(() => readSeal({ BACKUP_PASSPHRASE: "een lange zin die blijft", BACKUP_RECIPIENT: "age1x" })).toThrow(
    "not both",
  );
  expect(readSeal({ BACKUP_RECIPIENT: "age1x" })).toEqual({ recipient: "age1x" });
  expect(() => readUnseal({})).toThrow(/BACKUP_PASSPHRASE .* or BACKUP_IDENTITY/);
  expect(readUnseal({ BACKUP_PASSPHRASE: "kort" })).toEqual({ passphrase: "kort" });
});

test("an archive of a newer format is refused by name", () => {
  expect(() => parseManifest('{"format":4,"something":"new"}')).toThrow("has format 4; this program reads up to 3");
});

test("the name of a file tells when it was made", () => {
  expect(archiveFileName(Temporal.ZonedDateTime.from("2026-11-24T09:05:59[Europe/Amsterdam]"))).toBe(
    "vrijplaats-2026-11-24-0905.vpa",
  );
});

test("the key of an archive comes where the program looks for it", () => {
  expect(findServerKey({ appSecret: null, dataDir })).toBeNull();

  expect(keepServerKey({ appSecret: null, dataDir }, `${key},${other}`)).toBeNull();

  expect(findServerKey({ appSecret: null, dataDir })).toBe(`${key},${other}`);
  expect(keepServerKey({ appSecret: null, dataDir }, `${key},${other}`)).toBeNull();
});

test("another key that is there already is never overwritten", () => {
  writeFileSync(join(dataDir, "key"), other);

  expect(() => keepServerKey({ appSecret: null, dataDir }, key)).toThrow("holds another key than the archive");

  expect(readFileSync(join(dataDir, "key"), "utf8")).toBe(other);
});

test("who sets APP_SECRET reads that links given out before stop working, unless it is the same key", () => {
  expect(keepServerKey({ appSecret: other, dataDir }, key)).toContain("will not work");
  expect(keepServerKey({ appSecret: key, dataDir }, key)).toBeNull();
});
