// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { toBase64 } from "./bytes.ts";
import { known } from "./known-answers.ts";
import { makeShareKey, openWithShareKey, pinProof, recipientOf, sealForShare } from "./share.ts";

const secret = Uint8Array.from({ length: 32 }, (_, index) => index);

test("what is shared opens with the secret of its link and with no other, and not when it was changed", async () => {
  const [key, other] = [await makeShareKey(), await makeShareKey()];
  const body = await sealForShare(key.recipient, `{"title":"Als het niet gaat"}`);

  expect(await openWithShareKey(key.secret, body)).toBe(`{"title":"Als het niet gaat"}`);
  expect(await openWithShareKey(other.secret, body)).toBeNull();
  expect(
    await openWithShareKey(
      key.secret,
      body.map((byte, at) => (at === body.length - 1 ? byte ^ 1 : byte)),
    ),
  ).toBeNull();
});

test("a reader who writes back seals it to whoever the secret belongs to", async () => {
  const key = await makeShareKey();

  expect(await recipientOf(key.secret)).toBe(key.recipient);
});

test("the same secret has the same recipient for ever", async () => {
  expect(await recipientOf(secret)).toBe("age13aqvttdk3ujkyjh9kg2w5an6dmy5mq5a84a4uxk3hfhnugfc9p0sy5p2wh");
});

test("the proof of a PIN is as others work it out, and says nothing of another PIN or another link", async () => {
  const proof = await pinProof(secret, "4821");

  expect(toBase64(proof)).toBe(known.pinProof);
  expect(await pinProof(secret, "4822")).not.toEqual(proof);
  expect(await pinProof((await makeShareKey()).secret, "4821")).not.toEqual(proof);
});
