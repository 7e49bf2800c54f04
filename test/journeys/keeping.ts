// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { House } from "./house.ts";

export type FoundKeeping = {
  keeperLink: string;
  keptId: string;
  otherKeptId: string;
  organizationId: string;
  otherOrganizationId: string;
  remarkId: string;
  changeId: string;
};

/** An organization with its own link, an entry with a place and a secret one, and all that can wait. Signed in as coordinator. */
export async function addKeeping({ pool, centre }: House, page: Page): Promise<FoundKeeping> {
  const insert = async (statement: string, values: unknown[]) =>
    (await pool.query<{ id: string }>(statement, values)).rows[0]?.id ?? "";
  const addOrganization = async (name: string) =>
    await insert("insert into network.organization (name, description) values ($1, 'Voor de buurt.') returning id", [
      name,
    ]);
  const [organizationId, otherOrganizationId] = [
    await addOrganization("De Tafel"),
    await addOrganization("Stichting De Tafel"),
  ];
  const addEntry = async (of: string) =>
    await insert(
      `with place as (insert into network.location (organization_id, name, is_confidential) values ($1, 'De Kade', true) returning id),
       at as (insert into network.address (location_id, address_1, postal_code, city) select id, 'Kade 1', '1511 AB', 'Waterdam' from place),
       entry as (insert into network.service (organization_id, name, description) values ($1, 'Samen eten', 'Kom eten.') returning id),
       there as (insert into network.service_at_location (service_id, location_id) select entry.id, place.id from entry, place)
       select id from entry`,
      [of],
    );
  const [keptId, otherKeptId] = [await addEntry(organizationId), await addEntry(otherOrganizationId)];
  const remarkId = await insert(
    `insert into network.remark (region_id, centre_id, service_id, about, words, form_key, created_at)
     select region_id, $1, id, 'hours', 'Het begint om zes uur.', $3, now() from network.service where id = $2 returning id`,
    [centre.id, keptId, randomUUID()],
  );
  const changeId = await insert(
    `insert into network.proposed_change (region_id, organization_id, service_id, about, content, title, form_key, created_at)
     select region_id, $1, id, 'change', '{"name":"Samen koken en eten"}', name, $3, now() from network.service where id = $2
     returning id`,
    [organizationId, keptId, randomUUID()],
  );
  await page.goto(`/team/wegwijzer/organisaties/${organizationId}`);
  await page.getByRole("button", { name: "Link maken" }).click();
  const address = (await page.locator(".code").first().textContent()) ?? "";
  return {
    ...{ keeperLink: new URL(address).pathname, keptId, otherKeptId, organizationId },
    ...{ otherOrganizationId, remarkId, changeId },
  };
}
