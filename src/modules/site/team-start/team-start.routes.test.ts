// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";

const centre = await createTestCentre();
const team = async (visitor: Visitor) => await (await visitor.get("/team")).text();

test("whoever came in by a link of the program reads that they have no second lock yet, until they make one", async () => {
  const anne = await centre.coordinator();
  expect(await team(anne)).toContain("Je hebt nog geen tweede slot.");

  await anne.post("/mijn-plek/beveiliging/codekaart", {});

  expect(await team(anne)).not.toContain("tweede slot");
});

test("whoever came in by mail is not told to make what they cannot make yet", async () => {
  expect(await team(await centre.hostByMail())).not.toContain("tweede slot");
});
