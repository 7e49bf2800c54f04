// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, test, vi } from "vitest";
import { inHalves, joinHalves } from "./halves.ts";

const zeros = new Uint8Array(16);
const full = new Uint8Array(16).fill(255);

afterEach(() => void vi.restoreAllMocks());

describe("both halves together", () => {
  test.each([
    ["nothing but zeros", zeros],
    ["nothing but ones", full],
    ["some bytes", Uint8Array.from({ length: 16 }, (_, place) => place * 17)],
    ["one byte", Uint8Array.of(42)],
  ])("give back %s, whichever comes first", (_, secret) => {
    const [one, other] = inHalves(secret);

    expect(joinHalves(one, other)).toEqual(secret);
    expect(joinHalves(other, one)).toEqual(secret);
  });

  test("of two different times do not", () => {
    const [one] = inHalves(zeros);
    const [, other] = inHalves(zeros);

    expect(joinHalves(one, other)).not.toEqual(zeros);
  });
});

test("a known answer: 0f and 33 are 3c", () => {
  vi.spyOn(crypto, "getRandomValues").mockImplementation((bytes) => {
    new Uint8Array((bytes as Uint8Array).buffer).set([0x0f, 0xff]);
    return bytes;
  });

  expect(inHalves(Uint8Array.of(0x33, 0xff))).toEqual([Uint8Array.of(0x0f, 0xff), Uint8Array.of(0x3c, 0x00)]);
});

/** Chi-squared with 255 degrees of freedom: more than 400 comes once in some hundred million times. */
test.each([
  ["zeros", zeros],
  ["ones", full],
])("either half of a secret of %s alone is chance: each byte comes as often as any other", (_, secret) => {
  const rounds = 4096;
  const counts = [new Float64Array(256), new Float64Array(256)];
  for (let round = 0; round < rounds; round += 1) {
    for (const [which, half] of inHalves(secret).entries()) for (const byte of half) tally(counts[which], byte);
  }

  const expected = (rounds * secret.length) / 256;
  for (const count of counts) {
    expect(count.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0)).toBeLessThan(400);
  }
});

function tally(counts: Float64Array | undefined, byte: number): void {
  if (counts) counts[byte] = (counts[byte] ?? 0) + 1;
}
