// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openWithIdentity, openWithWords } from "../../../../test/support/age-command.ts";
import { sealerOf } from "../crypto/envelope.ts";
import { identity, known } from "../crypto/known-answers.ts";
import type { Entry } from "../device/entry.ts";
import { openTakenAlong, pageToTakeAlong, sealToTakeAlong } from "./take-along.ts";

const words = "zes koffie bomen vóór de regen";
const letter = JSON.parse(known.json) as Entry;
const sly: Entry = { ...letter, id: crypto.randomUUID(), body: { words: '</script><script>alert("1")</script>' } };
const read = "<article><h1>Brief aan mijzelf</h1><p>Lieve ik, het komt weer goed.</p></article>";

beforeEach(() => void vi.stubGlobal("document", { documentElement: { lang: "nl" } }));
afterEach(() => void vi.unstubAllGlobals());

test("an envelope of ours opens with the age command, and says what was written", async () => {
  const sealer = await sealerOf(identity);

  const opened = openWithIdentity(await sealer.seal(known.json), identity).toString();

  expect(opened.split("\n").slice(0, 2)).toEqual([known.json, known.tag]);
  expect(opened.split("\n")[2]?.trim()).toBe("");
});

test("what is taken along opens with the age command: a page to read, with the same as JSON within", async () => {
  const file = await sealToTakeAlong(pageToTakeAlong("Alleen voor mij", read, [letter, sly]), words);

  const page = await openWithWords(await bytesOf(file), words);

  expect(page).toMatch(/^<!doctype html><html lang="nl"><meta charset="utf-8"><title>Alleen voor mij<\/title>/);
  expect(page).toContain(read);
  const json = /<script type="application\/json" id="vrijplaats">(.*)<\/script><\/html>$/.exec(page.trim())?.[1] ?? "";
  expect(JSON.parse(json)).toEqual({ v: 1, entries: [letter, sly] });
  await expect(openWithWords(await bytesOf(file), "andere woorden")).rejects.toThrow(/incorrect passphrase/);
});

test("it opens here again with its own words and no others, and something else is refused", async () => {
  const file = await sealToTakeAlong(pageToTakeAlong("Alleen voor mij", read, [letter, sly]), words);

  expect(await openTakenAlong(file, words)).toEqual([letter, sly]);
  expect(await openTakenAlong(file, "andere woorden")).toBeNull();
  expect(await openTakenAlong(new Blob(["geen bestand"]), words)).toBeNull();
  expect(await openTakenAlong(await sealToTakeAlong("<p>Een brief van een ander.</p>", words), words)).toBeNull();
});

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
