// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openWithIdentity, openWithWords } from "../../../../test/support/age-command.ts";
import { sealerOf } from "../crypto/envelope.ts";
import { identity, known } from "../crypto/known-answers.ts";
import type { Entry } from "../device/entry.ts";
import type { Vault } from "../device/vault.ts";
import { openTakenAlong, pageToTakeAlong, sealToTakeAlong, takeIn } from "./take-along.ts";

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

const strengths: Entry = {
  ...letter,
  id: "made with other keys",
  tool: "strengths",
  kind: "form",
  body: { answers: {} },
};
const written: Entry = { ...strengths, id: "only strengths", body: { answers: { "inMe.good": ["Fietsen maken"] } } };

test("what is brought in stands where its tool looks for it, also when it was made with other keys", async () => {
  expect(await kept([], [letter, strengths])).toEqual([
    [letter, undefined],
    [{ ...strengths, id: "only strengths" }, undefined],
  ]);
});

test("what is here stays: what differs comes as another, or beside the only one as what another device wrote", async () => {
  const other = { ...letter, body: { title: "Een andere" } };

  const [[asAnother, ..._], [beside, from]] = (await kept([letter, written], [other, strengths])) as [
    [Entry, unknown],
    [Entry, unknown],
  ];

  expect(asAnother).toEqual({ ...other, id: expect.not.stringMatching(letter.id) });
  expect(beside).toEqual({ ...strengths, id: "only strengths" });
  expect(from).toEqual(expect.any(String)); // made from nothing that is here
  expect(await kept([letter, written], [letter, { ...written, id: "made with other keys" }])).toEqual([]);
});

/** What a vault with `here` in it is told to keep when `taken` is brought in. */
async function kept(here: readonly Entry[], taken: readonly Entry[]): Promise<unknown[][]> {
  const put = vi.fn();
  const entry = (id: string) => here.find((one) => one.id === id) ?? null;
  await takeIn({ entry, put, onlyId: (tool) => `only ${tool}` } as Partial<Vault> as Vault, taken);
  return put.mock.calls.map(([draft, from]) => [draft, from]);
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
