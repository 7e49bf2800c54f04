// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTestCentre } from "../../../test/support/centre.ts";
import { addPerson } from "../../../test/support/people.ts";
import { linkFor } from "./sign-in-link.ts";

const centre = await createTestCentre();
const email = "noor@team.example";
await addPerson(centre.superPool, { name: "Noor", email, role: "coordinator", centre: centre.centre });

test("a coordinator who lost every lock gets in by a link of whoever runs the server, once, and can make a new one", async () => {
  const link = new URL(await linkFor(centre, [email]), "http://localhost").pathname;
  const noor = centre.visitor();

  await noor.post(link, {});
  const card = await noor.post("/mijn-plek/beveiliging/codekaart", {});
  const again = await centre.visitor().post(link, {});

  expect((await noor.get("/team/mensen")).status).toBe(200);
  expect(await card.text()).toContain("Elke code werkt één keer");
  expect(again.headers.get("set-cookie")).toBeNull();
});

test("an address with which nobody signs in is refused with a sentence", async () => {
  await expect(linkFor(centre, [])).rejects.toThrow("Say for whom");
  await expect(linkFor(centre, ["sam@team.example"])).rejects.toThrow("Nobody signs in");
});
