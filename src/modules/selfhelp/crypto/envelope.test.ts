// SPDX-License-Identifier: EUPL-1.2
import { Encrypter } from "age-encryption";
import { describe, expect, test } from "vitest";
import { readEntry } from "../device/entry.ts";
import { fromUtf8, utf8 } from "./bytes.ts";
import { type Sealer, sealerOf } from "./envelope.ts";
import { identity, known, otherIdentity } from "./known-answers.ts";

const sealer = await sealerOf(identity);
const headerEnds = fromUtf8(known.envelope).indexOf("\n", fromUtf8(known.envelope).indexOf("\n--- ") + 1) + 1;

test("an envelope made once by the age command, with a tag worked out by other hands, opens to the letter", async () => {
  expect(sealer.recipient).toBe(known.recipient);
  expect(await sealer.open(known.envelope)).toBe(known.json);
});

test("what is sealed here opens again, each time in other bytes of the same length", async () => {
  const [one, other] = [await sealer.seal(known.json), await sealer.seal(known.json)];

  expect(await sealer.open(one)).toBe(known.json);
  expect(one).not.toEqual(other);
  expect([one.length, other.length]).toEqual([known.envelope.length, known.envelope.length]);
});

test("a word and a thousand signs make envelopes of one length; no word of it stands in the bytes", async () => {
  const [short, long] = [await sealer.seal(`"moe"`), await sealer.seal(`"moe ${"a".repeat(900)}"`)];

  expect(short.length).toBe(long.length);
  for (const bytes of [short, long]) expect(fromUtf8(bytes)).not.toContain("moe");
});

test("what there is one of has the same id on each device of somebody, and of nobody else", async () => {
  const [again, other] = [await sealerOf(identity), await sealerOf(otherIdentity)];

  expect(await sealer.idOf("card")).toBe("a4e302ac-389e-82d5-85ed-d779353b835a");
  expect(await again.idOf("card")).toBe(await sealer.idOf("card"));
  expect(await other.idOf("card")).not.toBe(await sealer.idOf("card"));
  expect(await sealer.idOf("steps")).not.toBe(await sealer.idOf("card"));
});

describe("what was tampered with is refused", () => {
  test("in each byte of the head: version, kind, share, key and seal", async () => {
    for (let at = 0; at < headerEnds; at += 1) expect(await sealer.open(flipped(at)), `byte ${at}`).toBeNull();
  });

  test("in the words, from their first byte to their last", async () => {
    const places = Array.from({ length: 64 }, (_, step) => headerEnds + step * 16);
    const last = Array.from({ length: 16 }, (_, step) => known.envelope.length - 1 - step);
    for (const at of [...places, ...last]) expect(await sealer.open(flipped(at)), `byte ${at}`).toBeNull();
  });

  test.each([
    ["nothing at all", new Uint8Array(0)],
    ["its head alone", known.envelope.slice(0, headerEnds)],
    ["half of it", known.envelope.slice(0, known.envelope.length / 2)],
    ["one byte less", known.envelope.slice(0, -1)],
    ["one byte more", Uint8Array.from([...known.envelope, 32])],
    ["twice the same", Uint8Array.from([...known.envelope, ...known.envelope])],
    ["plain words", utf8(known.json)],
  ])("%s", async (_, bytes) => {
    expect(await sealer.open(bytes)).toBeNull();
  });
});

describe("what somebody else sealed to the same recipient is refused", () => {
  const stranger = async (content: string) => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(known.recipient);
    return await encrypter.encrypt(content);
  };

  test.each([
    ["without a tag", known.json],
    ["with an empty tag", `${known.json}\n\n`],
    ["with a tag of chance", `${known.json}\n${btoa("a".repeat(32))}\n`],
    ["with something that is no tag", `${known.json}\nditisgeenzegel!\n`],
    ["with the tag of other words", `${known.json.replace("Lieve", "Stomme")}\n${known.tag}\n`],
    ["with nothing in it", ""],
  ])("%s", async (_, content) => {
    expect(await sealer.open(await stranger(content))).toBeNull();
  });

  test("and what one of them sealed for themselves opens with no other key", async () => {
    const other: Sealer = await sealerOf(otherIdentity);

    expect(await sealer.open(await other.seal(known.json))).toBeNull();
    expect(await other.open(known.envelope)).toBeNull();
  });
});

test("an envelope that was put in the place of another entry is refused", () => {
  const { id } = JSON.parse(known.json);

  expect(readEntry(known.json, id)).toMatchObject({ id, tool: "letter" });
  expect(readEntry(known.json, "d4a3a1b2-2f55-4d0c-9f0a-97f3f7f0c0de")).toBeNull();
  expect(readEntry(known.json.replace('"v":1', '"v":2'), id)).toBeNull();
});

function flipped(at: number): Uint8Array {
  return known.envelope.map((byte, index) => (index === at ? byte ^ 1 : byte));
}
