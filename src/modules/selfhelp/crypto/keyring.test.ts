// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { fromUtf8, toBase64 } from "./bytes.ts";
import { makeKeyPair } from "./key-pair.ts";
import {
  halvesLock,
  type Keyring,
  type Lock,
  type LockKind,
  makeKeyring,
  openWithHalves,
  openWithOwnWords,
  openWithSheet,
  passphraseLock,
  sheetLock,
  withChange,
  withLock,
  withoutLock,
} from "./keyring.ts";
import { identity as fixedIdentity, known } from "./known-answers.ts";
import { openWithPassphrase } from "./passphrase.ts";

const today = "2026-11-24";
const own = "vier koffie bomen regen";
const { keyring, identity } = await makeKeyring(own, today);

describe("one's own words", () => {
  test.each([
    ["as they were chosen", own, true],
    ["with blanks around them", `  ${own} `, true],
    ["with a capital", own.replace("v", "V"), false],
    ["one letter less", own.slice(0, -1), false],
    ["nothing", "", false],
  ])("%s", async (_, typed, opens) => {
    expect(await openWithOwnWords(keyring, typed)).toBe(opens ? identity : null);
  });

  test("a keyboard that writes é as two signs opens what one wrote as one", async () => {
    const lock = await passphraseLock(fixedIdentity, "caf\u00e9 op de hoek", today);
    const other = { ...keyring, locks: [lock] };

    expect(await openWithOwnWords(other, "cafe\u0301 op de hoek")).toBe(fixedIdentity);
  });

  test("new ones end the old ones", async () => {
    const changed = withLock(keyring, await passphraseLock(identity, "heel andere woorden nu", today));

    expect(await openWithOwnWords(changed, own)).toBeNull();
    expect(await openWithOwnWords(changed, "heel andere woorden nu")).toBe(identity);
  });

  test("a file that the age command sealed with words opens with those words", async () => {
    const { file, passphrase, content } = known.ofWords;

    expect(fromUtf8((await openWithPassphrase(file, passphrase)) ?? new Uint8Array())).toBe(content);
    expect(await openWithPassphrase(file, "andere woorden")).toBeNull();
  });
});

describe("the sheet", () => {
  test("opens with its words, with four letters of each and with its code, and with nothing else", async () => {
    const { lock, words, code } = await sheetLock(identity, today);
    const held = withLock(keyring, lock);

    expect(words).toHaveLength(17);
    const four = words.map((word) => word.slice(0, 4)).join(" ");
    for (const typed of [words.join(" "), four, ` ${code}\n`]) expect(await openWithSheet(held, typed)).toBe(identity);
    for (const typed of ["", words.slice(1).join(" "), `${code}A`]) expect(await openWithSheet(held, typed)).toBeNull();
    expect(await openWithOwnWords(held, words.join(" "))).toBeNull();
    expect(await openWithSheet(keyring, words.join(" "))).toBeNull();
  });

  test("a new one ends the one before, and leaves one's own words as they are", async () => {
    const [first, second] = [await sheetLock(identity, today), await sheetLock(identity, today)];
    const held = withLock(withLock(keyring, first.lock), second.lock);

    expect(await openWithSheet(held, first.words.join(" "))).toBeNull();
    expect(await openWithSheet(held, second.words.join(" "))).toBe(identity);
    expect(await openWithOwnWords(held, own)).toBe(identity);
  });
});

describe("the two halves", () => {
  test("open together, whichever comes first, and not with half of another time or twice the same", async () => {
    const { lock, halves } = await halvesLock(identity, today);
    const earlier = await halvesLock(identity, today);
    const [one = "", other = ""] = halves.map((half) => half.join(" "));
    const [old = ""] = earlier.halves.map((half) => half.join(" "));
    const held = withLock(keyring, lock);

    expect(await openWithHalves(held, one, other)).toBe(identity);
    expect(await openWithHalves(held, other, one)).toBe(identity);
    for (const [a, b] of [
      [one, one],
      [one, ""],
      ["", other],
      [one, old],
      [old, other],
    ] as const)
      expect(await openWithHalves(held, a, b)).toBeNull();
  });

  test("one half is no sheet, and says nothing that two people with the same half would share", async () => {
    const { lock, halves } = await halvesLock(identity, today);
    const held = withLock(keyring, lock);

    for (const half of halves) expect(await openWithSheet(held, half.join(" "))).toBeNull();
    expect(halves[0]).not.toEqual(halves[1]);
  });
});

test("nothing of the private half stands in a keyring, and of the locks only their kind and day", async () => {
  const { lock, words, code } = await sheetLock(identity, today);
  const text = JSON.stringify(withLock(keyring, lock));

  for (const secret of [
    identity,
    identity.slice(16),
    own,
    words.join(" "),
    code,
    toBase64(new TextEncoder().encode(own)),
  ])
    expect(text).not.toContain(secret);
  expect(Object.keys(JSON.parse(text))).toEqual(["v", "recipient", "locks"]);
  expect(Object.keys(lock)).toEqual(["id", "kind", "made", "sealed"]);
});

test("two who begin with the same words have different keys", async () => {
  const [one, other] = [await makeKeyPair(), await makeKeyPair()];

  expect(one.identity).not.toBe(other.identity);
  expect(await openWithOwnWords((await makeKeyring(own, today)).keyring, own)).not.toBe(identity);
});

describe("two devices change the ways in at once, and both changes are made", () => {
  const words = lockOf("passphrase", "words");
  const phone = lockOf("passkey", "phone");
  const before = ringOf(words, phone);

  test.each([
    ["a sheet here, other words there", lockOf("sheet", "s"), [lockOf("passphrase", "w2"), phone], "w2 phone s"],
    ["other words here, an ended passkey there", lockOf("passphrase", "w2"), [words], "w2"],
    [
      "a passkey here, a passkey there",
      lockOf("passkey", "tablet"),
      [words, phone, lockOf("passkey", "pc")],
      "words phone pc tablet",
    ],
    [
      "a sheet here, a sheet there: the last one stands",
      lockOf("sheet", "s2"),
      [words, phone, lockOf("sheet", "s1")],
      "words phone s2",
    ],
    ["nothing there", lockOf("sheet", "s"), [words, phone], "words phone s"],
  ])("%s", (_, added, theirs, expected) => {
    expect(idsOf(withChange(ringOf(...theirs), before, withLock(before, added)))).toBe(expected);
  });

  test("a passkey that ended here is gone, also when the other device made a sheet meanwhile", () => {
    const theirs = ringOf(words, phone, lockOf("sheet", "s"));

    expect(idsOf(withChange(theirs, before, withoutLock(before, "phone")))).toBe("words s");
  });

  function lockOf(kind: LockKind, id: string): Lock {
    return { id, kind, made: today, sealed: "" };
  }

  function ringOf(...locks: readonly Lock[]): Keyring {
    return { v: 1, recipient: "age1", locks };
  }

  function idsOf({ locks }: Keyring): string {
    return locks.map(({ id }) => id).join(" ");
  }
});
