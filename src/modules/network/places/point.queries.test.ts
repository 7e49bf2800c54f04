// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createTestDatabase } from "../../../../test/support/database.ts";
import { findPoint } from "./point.queries.ts";

const { db, superPool } = await createTestDatabase();

type PlaceFacts = { at: [number, number]; postcode: string; city?: string; region: string; isSecret?: boolean };

async function addRegion(): Promise<string> {
  const id = randomUUID();
  await superPool.query("insert into network.region (id, name) values ($1, 'Proef')", [id]);
  return id;
}

async function addPlace({ at, postcode, city = "Waterdam", region, isSecret = false }: PlaceFacts): Promise<void> {
  const [organization, location] = [randomUUID(), randomUUID()];
  await superPool.query("insert into network.organization (id, region_id, name) values ($1, $2, 'De Kade')", [
    organization,
    region,
  ]);
  await superPool.query(
    `insert into network.location (id, region_id, organization_id, name, latitude, longitude, is_confidential)
     values ($1, $2, $3, 'De Kade', $4, $5, $6)`,
    [location, region, organization, ...at, isSecret],
  );
  await superPool.query(
    "insert into network.address (location_id, address_1, postal_code, city) values ($1, 'Kade 1', $2, $3)",
    [location, postcode, city],
  );
}

async function regionWith(...places: Omit<PlaceFacts, "region">[]): Promise<string> {
  const region = await addRegion();
  for (const place of places) await addPlace({ region, ...place });
  return region;
}

test("a postcode lies where the places are that have it: the whole of it, else its number, else the nearest number", async () => {
  const region = await regionWith(
    { at: [52, 5], postcode: "6811 AB" },
    { at: [52.1, 5.2], postcode: "6811cd" },
    { at: [51.9, 5.5], postcode: "6814 AA" },
    { at: [50, 4], postcode: "1011 AA" },
  );

  expect(await findPoint(db, region, "6811ab")).toEqual({
    coordinates: { latitude: 52, longitude: 5 },
    name: "6811 AB",
  });
  const number = await findPoint(db, region, "6811 ZZ");
  expect(number).toMatchObject({ name: "6811" });
  expect(number?.coordinates.latitude).toBeCloseTo(52.05);
  expect(await findPoint(db, region, "6815")).toMatchObject({ name: "6814" });
  expect(await findPoint(db, region, "9999 XX")).toBeNull();
});

test("a municipality lies in its middle, however it is written", async () => {
  const region = await addRegion();

  for (const typed of ["Arnhem", "arnhem", "Arnem"]) {
    expect(await findPoint(db, region, typed)).toMatchObject({ name: "gemeente Arnhem" });
  }
  expect(await findPoint(db, region, "'s-Gravenhage")).toMatchObject({ name: "gemeente Den Haag" });
  expect(await findPoint(db, region, "ergens")).toBeNull();
  expect(await findPoint(db, region, " - ")).toBeNull();
});

test("of two municipalities with one name the nearest is meant", async () => {
  const north = await regionWith({ at: [52.6, 4.7], postcode: "1811 AA" });
  const south = await regionWith({ at: [51.5, 6], postcode: "5811 AA" });

  expect(await findPoint(db, north, "Bergen")).toMatchObject({ name: "gemeente Bergen (NH.)" });
  expect(await findPoint(db, south, "Bergen")).toMatchObject({ name: "gemeente Bergen (L.)" });
});

test("a village is known from the addresses of the region, also with a slip", async () => {
  const region = await regionWith({ at: [52.44, 4.83], postcode: "1506 AA", city: "Zaandam" });
  const zaandam = { coordinates: { latitude: 52.44, longitude: 4.83 }, name: "Zaandam" };

  expect(await findPoint(db, region, "zaandam")).toEqual(zaandam);
  expect(await findPoint(db, region, "Zandam")).toEqual(zaandam);
  expect(await findPoint(db, await addRegion(), "Zaandam")).toBeNull();
});

test("where a place that stays hidden lies follows from no postcode and from no name", async () => {
  const open = { at: [52.4, 4.8], postcode: "1506 AA", city: "Zaandam" } as const;
  const without = await regionWith({ ...open, at: [52.4, 4.8] });
  const withSecrets = await regionWith(
    { ...open, at: [52.4, 4.8] },
    { at: [52.5, 4.9], postcode: "1506 AA", city: "Zaandam", isSecret: true },
    { at: [52.6, 4.95], postcode: "1509 ZZ", city: "Geheimstede", isSecret: true },
    { at: [53.2, 6.9], postcode: "9611 AA", city: "Waterdam", isSecret: true },
  );

  const asked = ["1506 AA", "1506", "1509 ZZ", "1509", "1508", "9611", "9612 AB", "Zaandam"];
  for (const typed of [...asked, "Geheimstede", "Geheimsteede", "Waterdam", "Bergen"]) {
    expect(await findPoint(db, withSecrets, typed), typed).toEqual(await findPoint(db, without, typed));
  }
  expect(await findPoint(db, withSecrets, "Geheimstede")).toBeNull();
});
