// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { firstFreeSlug, slugOf } from "./index.ts";

test.each([
  ["Schrijven bij het raam", "schrijven-bij-het-raam"],
  ["Café & cliché: 's avonds", "cafe-cliche-s-avonds"],
  ["- Samen! -", "samen"],
  ["قهوة", "activiteit"],
])("'%s' has the address '%s'", (title, slug) => {
  expect(slugOf(title, "activiteit")).toBe(slug);
});

test("an address that is taken gets the first number that is free", () => {
  expect(firstFreeSlug("inloop", ["inloop", "inloop-2"])).toBe("inloop-3");
  expect(firstFreeSlug("inloop", [])).toBe("inloop");
});
