// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { isWebAddress } from "./organization.ts";

test.each(["https://partner.example", "http://partner.example/over-ons?x=1", "HTTPS://Partner.example"])(
  "%s can be a website",
  (text) => {
    expect(isWebAddress(text)).toBe(true);
  },
);

test.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "//partner.example",
  "partner.example",
  "ftp://partner.example",
  "https://",
  "https://name:word@partner.example",
  "https://partner",
  "https://partner .example",
])("%s is refused as a website", (text) => {
  expect(isWebAddress(text)).toBe(false);
});
