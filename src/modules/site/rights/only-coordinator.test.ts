// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { leavesHouseAlone } from "./only-coordinator.ts";

const [here, there] = ["here", "there"];

test("whoever is the only coordinator of a house gives that role to someone else before all is erased", () => {
  expect(leavesHouseAlone([{ centreId: here, personId: "noor" }], "noor")).toBe(true);
  expect(
    leavesHouseAlone(
      [
        { centreId: here, personId: "noor" },
        { centreId: there, personId: "sam" },
      ],
      "noor",
    ),
  ).toBe(true);
});

test("with a second coordinator, or without that role, nobody is held back", () => {
  expect(
    leavesHouseAlone(
      [
        { centreId: here, personId: "noor" },
        { centreId: here, personId: "sam" },
      ],
      "noor",
    ),
  ).toBe(false);
  expect(leavesHouseAlone([], "noor")).toBe(false);
});
