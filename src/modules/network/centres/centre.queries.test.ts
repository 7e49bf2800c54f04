// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTestDatabase } from "../../../../test/support/database.ts";
import { addCentre } from "../../../../test/support/rows.ts";
import { findCentreByHost, getCentre } from "./centre.queries.ts";

const { db, superPool } = await createTestDatabase();
const publicUrl = "https://vrijplaats.example";

test("the only centre answers at any name, and as soon as there are two, each at its own", async () => {
  expect(await findCentreByHost(db, "localhost:3000", publicUrl)).toBeNull();

  const tuin = await addCentre(superPool, { slug: "tuin", name: "De Tuin" });
  expect(await findCentreByHost(db, "localhost:3000", publicUrl)).toMatchObject({ id: tuin.id, origin: publicUrl });

  const kade = await addCentre(superPool, { slug: "kade", name: "De Kade", host: "kade.example" });
  const found = await findCentreByHost(db, "kade.example:8443", publicUrl);
  expect(found).toMatchObject({ id: kade.id, origin: "https://kade.example:8443" });
  expect(await findCentreByHost(db, "elders.example", publicUrl)).toBeNull();
  expect(await getCentre(db, kade.id, publicUrl)).toMatchObject({ origin: "https://kade.example" });
});
