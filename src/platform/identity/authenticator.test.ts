// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { addressForApp, stepOfCode } from "./authenticator.ts";
import { seal, unseal } from "./sealed.ts";

const secret = Buffer.from("12345678901234567890");
const at = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000);

// RFC 6238, appendix B: the last six of its eight figures
test.each([
  { seconds: 59, code: "287082" },
  { seconds: 1_111_111_109, code: "081804" },
  { seconds: 2_000_000_000, code: "279037" },
])("an app shows $code $seconds seconds after 1970, as the standard says", async ({ seconds, code }) => {
  expect(await stepOfCode(secret, code, 0, at(seconds))).toBe(Math.floor(seconds / 30));
});

test("a code of half a minute ago still counts, an older one does not, and none counts twice", async () => {
  expect(await stepOfCode(secret, "287082", 0, at(59 + 30))).toBe(1);
  expect(await stepOfCode(secret, "287082", 0, at(59 + 60))).toBeNull();
  expect(await stepOfCode(secret, "287082", 1, at(59))).toBeNull();
  expect(await stepOfCode(secret, "287083", 0, at(59))).toBeNull();
});

test("a telephone whose clock is half a minute ahead signs in, and one that is a minute ahead does not", async () => {
  expect(await stepOfCode(secret, "287082", 0, at(59 - 30))).toBe(1);
  expect(await stepOfCode(secret, "287082", 0, at(59 - 60))).toBeNull();
});

test("an app reads the secret from the address in the picture", () => {
  const { address, secret: typed } = addressForApp(secret, "Vrijplaats", "Anna B");

  expect(typed).toBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
  expect(address).toMatch(/^otpauth:\/\/totp\/Vrijplaats:Anna%20B\?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=/);
});

test("a sealed secret opens for its person alone, also while the key is being replaced, and not when changed", () => {
  const [old, fresh] = ["a".repeat(64), "b".repeat(64)];
  const sealed = seal([old], "anna", secret);

  expect(unseal([fresh, old], "anna", sealed)).toEqual(secret);
  expect(unseal([fresh], "anna", sealed)).toBeNull();
  expect(unseal([old], "bram", sealed)).toBeNull();
  expect(
    unseal(
      [old],
      "anna",
      sealed.replace(/.$/, (last) => (last === "A" ? "B" : "A")),
    ),
  ).toBeNull();
  expect(sealed).not.toContain(Buffer.from(secret).toString("base64url"));
});
