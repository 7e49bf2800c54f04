// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTestDatabase } from "../../../../test/support/database.ts";
import { addCentre } from "../../../../test/support/rows.ts";
import { listLocations } from "../activities/choices.queries.ts";
import { listFilterChoices } from "./finding.queries.ts";

const { db, superPool } = await createTestDatabase();
const centre = await addCentre(superPool, { slug: "tuin", name: "De Tuin" });

async function addPlace(name: string, { isPartner = true, isConfidential = false }): Promise<void> {
  await superPool.query(
    `with offerer as (insert into network.organization (name, is_partner) values ($1, $2) returning id)
     insert into network.location (organization_id, name, latitude, longitude, is_confidential)
     select id, $1, 52.4, 4.8, $3 from offerer`,
    [name, isPartner, isConfidential],
  );
}

test("a programme counts from places of its partners, never from all of the directory or a place that stays hidden", async () => {
  await addPlace("De Bibliotheek", {});
  await addPlace("Voedselbank Noord", { isPartner: false });
  await addPlace("Vrouwenhuis", { isConfidential: true });

  const { places } = await listFilterChoices(db, centre.id);
  const choices = await listLocations(db, centre.id);

  expect(places.map(({ name }) => name)).toEqual(["De Bibliotheek"]);
  expect(choices.map(({ name }) => name)).toEqual(["De Bibliotheek"]);
});
