// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { readShortCode, type ServerKeys, shortCodeHashes, shortCodeInGroups, shortCodesOf } from "./index.ts";

const key = "0123456789abcdef".repeat(4);
const newKey = "fedcba9876543210".repeat(4);
const link = { kind: "sign-up", id: "5f2b7c1e-7a3d-4f6e-9b1a-2c3d4e5f6a7b", version: 1 } as const;
const codeBy = (keys: ServerKeys) => shortCodesOf(keys, link)[0]?.code ?? "";

test("a code has eight characters that look like no other, and reads the same however it is typed", () => {
  const code = codeBy([key]);
  const [first, second] = shortCodeInGroups(code).split(" ");

  expect(code).toMatch(/^[CDFHJKMNPQRTVWX34679]{8}$/);
  for (const typed of [code, code.toLowerCase(), `${first} ${second}`, `${first}-${second}`, ` ${first}–${second}. `]) {
    expect(readShortCode(typed)).toBe(code);
  }
});

test.each(["", "CDFH346", "CDFH34679", "CDFH 346O", "CDFH 3461", "<script>"])("%j is no code", (typed) => {
  expect(readShortCode(typed)).toBeNull();
});

test("the same link has the same code, and a link of a later version has another", () => {
  const later = shortCodesOf([key], { ...link, version: 2 }).map(({ code }) => code);

  expect(codeBy([key])).toBe(codeBy([key]));
  expect(later).not.toContain(codeBy([key]));
});

test("while a key is being replaced, a code of the old one is still found", () => {
  const [before] = shortCodesOf([key], link);
  const afterwards = shortCodesOf([newKey, key], link);

  expect(afterwards).toContainEqual(before);
  expect(shortCodeHashes([newKey, key], before?.code ?? "")).toContain(before?.hash);
});

test("what is stored does not tell the code, nor what another key would store", () => {
  const [one] = shortCodesOf([key], link);

  expect(one?.hash).not.toContain(one?.code);
  expect(shortCodeHashes([newKey], one?.code ?? "")).not.toContain(one?.hash);
});
