// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";

const testCentre = await createTestCentre();
const { superPool, centre } = testCentre;
const coordinator = await testCentre.coordinator();

async function contentVersion(): Promise<number> {
  const { rows } = await superPool.query("select version from platform.content_version where centre_id = $1", [
    centre.id,
  ]);
  return rows[0]?.version ?? 0;
}

async function readPage(address: string): Promise<string> {
  return await coordinator.read(await coordinator.get(address));
}

const front = { name: "De Proeftuin", phone: "075 222 22 22", email: "", address1: "Kade 12", city: "Waterdam" };

test("the first sentence, the door note and how to reach the house can change", async () => {
  const response = await coordinator.post("/team/huis/voorpagina", { ...front, intro: "Een huis.", doorNote: "Klop." });

  expect(response.status).toBe(303);
  expect(await contentVersion()).toBe(1);
  const html = await readPage("/team/huis/voorpagina");
  for (const text of ["Een huis.", "Klop.", "075 222 22 22"]) expect(html).toContain(text);
});

test("a house without a street comes back with what was typed", async () => {
  const response = await coordinator.post("/team/huis/voorpagina", { ...front, address1: "", intro: "Een huis." });

  expect(response.status).toBe(422);
  const html = await response.text();
  expect(html).toContain("Vul een straat en nummer in");
  expect(html).toContain("Een huis.");
});

test("a pasted link to a map says where the house and a partner are, and an empty field takes it away", async () => {
  const onMap = "https://www.openstreetmap.org/?mlat=52.43889&mlon=4.81361#map=17/52.4/4.8";
  const partner = { formKey: crypto.randomUUID(), name: "De Brug" };
  await coordinator.post("/team/huis/voorpagina", { ...front, onMap });
  await coordinator.post("/team/huis/partners", { ...partner, onMap: "52.44, 4.82" });

  expect(await readPage("/team/huis/voorpagina")).toContain('value="52.43889, 4.81361"');
  expect(await readPage(`/team/huis/partners/${partner.formKey}`)).toContain('value="52.44, 4.82"');

  await coordinator.post(`/team/huis/partners/${partner.formKey}`, { ...partner, onMap: "" });
  expect(await readPage(`/team/huis/partners/${partner.formKey}`)).not.toContain("52.44");
});

test("a text without a place comes back as it was typed, with what to do", async () => {
  const response = await coordinator.post("/team/huis/voorpagina", { ...front, onMap: "bij de kerk" });

  expect(response.status).toBe(422);
  expect(await response.text()).toMatch(/vinden we geen plek.*value="bij de kerk"/s);
});
