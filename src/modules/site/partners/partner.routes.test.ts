// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";

const testCentre = await createTestCentre();
const { superPool, centre } = testCentre;
const coordinator = await testCentre.coordinator();

async function readPage(address: string): Promise<string> {
  return await coordinator.read(await coordinator.get(address));
}

test("a partner is added once however often the form is sent, and can change", async () => {
  const form = { formKey: crypto.randomUUID(), name: "Bibliotheek", website: "www.bieb.example" };
  await coordinator.post("/team/huis/partners", form);
  await coordinator.post("/team/huis/partners", form);
  await coordinator.post(`/team/huis/partners/${form.formKey}`, { ...form, name: "De Bieb" });

  const { rows } = await superPool.query("select name, website from network.organization where id = $1", [
    form.formKey,
  ]);
  expect(rows).toEqual([{ name: "De Bieb", website: "https://www.bieb.example" }]);
  expect((await readPage("/team/huis/partners")).split("De Bieb")).toHaveLength(2);
});

test("a website that is no web address is refused, with what was typed", async () => {
  const response = await coordinator.post("/team/huis/partners", {
    name: "Bibliotheek",
    website: "javascript:alert(1)",
  });

  expect(response.status).toBe(422);
  expect(await response.text()).toContain("begint met https:// of http://");
});

test.each(["geen-nummer", "00000000-0000-4000-8000-000000000000"])("partner %s does not exist", async (id) => {
  expect((await coordinator.get(`/team/huis/partners/${id}`)).status).toBe(404);
});

test("the house itself cannot be changed as if it were a partner", async () => {
  const address = `/team/huis/partners/${centre.organizationId}`;

  expect((await coordinator.post(address, { name: "Anders" })).status).toBe(404);
});
