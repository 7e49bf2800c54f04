// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { nobody, type Transaction, withActor } from "#platform/db";
import { createTestDatabase } from "../../../../test/support/database.ts";
import { addCentre, type CentreRow } from "../../../../test/support/rows.ts";
import {
  addPartner,
  changeCentreFront,
  changePartner,
  findPartner,
  getCentreFront,
  listOfferers,
  listPartners,
} from "../index.ts";

const { db, superPool } = await createTestDatabase();
let [house, otherHouse]: CentreRow[] = [];
const library = {
  name: "Bibliotheek",
  description: "",
  website: "https://bieb.example",
  email: null,
  phone: "075 111 11 11",
};

beforeEach(async () => {
  await superPool.query("truncate network.organization, platform.content_version cascade");
  house = await addCentre(superPool, { slug: "proeftuin", name: "De Proeftuin" });
  otherHouse = await addCentre(superPool, { slug: "andere", name: "Het Andere Huis" });
});

async function change<Outcome>(work: (trx: Transaction) => Promise<Outcome>): Promise<Outcome> {
  return await withActor(db, nobody, work);
}

async function versions() {
  const { rows } = await superPool.query("select centre_id, version from platform.content_version order by centre_id");
  return rows;
}

test("a partner is added with its telephone number, and every house shows it from then on", async () => {
  const { id } = await change(async (trx) => await addPartner(trx, library));

  expect(await findPartner(db, id)).toEqual({ id, ...library });
  expect(await versions()).toHaveLength(2);
});

test("the same form twice is one partner", async () => {
  const formKey = randomUUID();
  await change(async (trx) => await addPartner(trx, library, formKey));
  await change(async (trx) => await addPartner(trx, library, formKey));

  expect(await listPartners(db)).toHaveLength(1);
  expect((await superPool.query("select 1 from network.phone where organization_id = $1", [formKey])).rowCount).toBe(1);
});

test("a partner can change, and its number can go", async () => {
  const { id } = await change(async (trx) => await addPartner(trx, library));

  const changed = await change(async (trx) => await changePartner(trx, id, { ...library, name: "Bieb", phone: null }));

  expect(changed).toBe(true);
  expect(await findPartner(db, id)).toMatchObject({ name: "Bieb", phone: null });
});

test("a house is no partner, and is not changed as if it were", async () => {
  const id = otherHouse?.organizationId ?? "";

  expect(await findPartner(db, id)).toBeNull();
  expect(await change(async (trx) => await changePartner(trx, id, library))).toBe(false);
  expect(await getCentreFront(db, otherHouse?.id ?? "")).toMatchObject({ name: "Het Andere Huis" });
});

test("the house stands first among who can offer an activity, then its partners by name", async () => {
  for (const name of ["Wijkteam", "Bibliotheek"])
    await change(async (trx) => await addPartner(trx, { ...library, name }));

  const names = (await listOfferers(db, house?.id ?? "")).map(({ name }) => name);

  expect(names).toEqual(["De Proeftuin", "Bibliotheek", "Wijkteam"]);
});

test("what a house says of itself changes as a whole, and of no other house", async () => {
  const front = {
    name: "De Tuin",
    intro: "Welkom.",
    doorNote: "Bel aan.",
    phone: null,
    email: "tuin@tuin.example",
    address1: "Kade 13",
    address2: "",
    postalCode: "1500 AB",
    city: "Waterdam",
  };

  await change(async (trx) => await changeCentreFront(trx, house?.id ?? "", front));

  expect(await getCentreFront(db, house?.id ?? "")).toEqual(front);
  expect(await getCentreFront(db, otherHouse?.id ?? "")).toMatchObject({
    name: "Het Andere Huis",
    address1: "Kade 12",
  });
  expect(await versions()).toEqual([{ centre_id: house?.id, version: 1 }]);
});
