// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { linkToken, type PersonalLink, readLinkToken, type ServerKeys } from "./index.ts";

const keys: ServerKeys = ["a".repeat(64)];
const link: PersonalLink = { kind: "sign-up", id: randomUUID(), version: 3 };

test("a personal link opens what it was made for", () => {
  expect(readLinkToken(keys, linkToken(keys, link))).toEqual(link);
});

test("a link with any one character changed opens nothing", () => {
  const token = linkToken(keys, link);
  for (let at = 0; at < token.length; at += 1) {
    const other = token[at] === "A" ? "B" : "A";
    expect(readLinkToken(keys, token.slice(0, at) + other + token.slice(at + 1))).toBeNull();
  }
});

test("a link made under the old key still opens while the key is being replaced, and not afterwards", () => {
  const token = linkToken(keys, link);

  expect(readLinkToken(["b".repeat(64), keys[0]], token)).toEqual(link);
  expect(readLinkToken(["b".repeat(64)], token)).toBeNull();
});
