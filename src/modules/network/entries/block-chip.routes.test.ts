// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { ownId } from "../terms/term-ids.ts";

const centre = await createTestCentre();
await centre.superPool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [
  centre.centre.id,
]);

test.each([
  ["/wegwijzer?bouwsteen=peer-group", "Lotgenotengroep"],
  ["/en/wegwijzer?bouwsteen=peer-group", "Peer group"],
  ["/wegwijzer?bouwsteen=social-participation", "Sociale participatie"],
  ["/wegwijzer?bouwsteen=iets-van-elders", "Eén bouwsteen"],
])("who looks within a building block reads which one: %s", async (address, name) => {
  const page = await (await centre.visitor().get(address)).text();

  expect(page).toMatch(new RegExp(`aria-current="true">(?:<svg.*?</svg>)?${name}<`));
});

test("in the form of an entry the building blocks have their names in the language of who reads it", async () => {
  const { rows } = await centre.superPool.query<{ id: string }>(
    `with brug as (insert into network.organization (name) values ('De Brug') returning id)
     insert into network.service (organization_id, name) select id, 'Eettafel' from brug returning id`,
  );
  const coordinator = await centre.coordinator();
  const form = async (language: string) =>
    await (await coordinator.get(`${language}/team/wegwijzer/hulp/${rows[0]?.id}/wijzigen`)).text();

  expect(await form("")).toContain("Lotgenotengroep");
  const english = await form("/en");
  expect(english).toContain("Peer group");
  expect(english).not.toContain("Lotgenotengroep");
  expect(english).toContain(`value="${ownId("building-blocks/growth-self-help/peer-group")}"`);
});
