// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import type { SignedInPerson } from "#platform/http";
import { decidesAlone, mayDo } from "./task.ts";

const eva: SignedInPerson = {
  ...{ id: "eva", name: "Eva", roles: [], isOperator: false, sessionId: "s", tier: "second" },
  ...{ teamAt: [], hostAt: [], coordinatorAt: [] },
  tasks: [{ task: "publish", way: "one", centreId: "here" }],
};

test("whose turn it is does that one thing, at that one house", () => {
  const may = (task: "publish" | "approve", centreId: string) => mayDo({ task, centreId, person: eva });

  expect(may("publish", "here")).toBe(true);
  expect(may("approve", "here")).toBe(false);
  expect(may("publish", "elsewhere")).toBe(false);
});

test("whoever does it in a pair decides nothing alone, and a coordinator does", () => {
  const inPair = { ...eva, tasks: [{ task: "publish", way: "pairs" as const, centreId: "here" }] };
  const alone = (person: SignedInPerson) => decidesAlone({ task: "publish", centreId: "here", person });

  expect([alone(eva), alone(inPair), alone({ ...inPair, coordinatorAt: ["here"] })]).toEqual([true, false, true]);
});
