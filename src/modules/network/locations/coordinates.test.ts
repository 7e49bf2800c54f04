// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { distanceKm, readCoordinates, writeCoordinates } from "./coordinates.ts";

const dam = { latitude: 52.37303, longitude: 4.89256 };

describe("a place on the map as people copy it", () => {
  test.each([
    ["two numbers", "52.37303, 4.89256"],
    ["two numbers without a comma", " 52.37303   4.89256 "],
    ["two numbers with Dutch commas", "52,37303; 4,89256"],
    [
      "a link to OpenStreetMap with a marker",
      "https://www.openstreetmap.org/?mlat=52.37303&mlon=4.89256#map=19/52.40000/4.90000",
    ],
    ["a link to OpenStreetMap", "https://www.openstreetmap.org/#map=19/52.37303/4.89256"],
    ["a link to a place of OpenStreetMap", "https://www.openstreetmap.org/node/1#map=17/52.37303/4.89256&layers=N"],
    ["a link to Google Maps", "https://www.google.com/maps/@52.37303,4.89256,17z"],
    [
      "a place of Google Maps: the place, not the middle of the map",
      "https://www.google.nl/maps/place/Dam/@52.4,4.9,15z/data=!3m1!4b1!4m6!8m2!3d52.37303!4d4.89256",
    ],
    ["a search of Google Maps", "https://www.google.com/maps/search/?api=1&query=52.37303%2C4.89256"],
    ["an address of a telephone", "geo:52.37303,4.89256?z=19"],
  ])("%s", (_, text) => {
    expect(readCoordinates(text)).toEqual(dam);
  });

  test.each([
    "",
    "Dam 1, Amsterdam",
    "52.37303",
    "95.1, 4.9",
    "52.3, 181",
    "https://maps.app.goo.gl/AbCd123",
    "1, 2, 3",
  ])("%s holds no place", (text) => {
    expect(readCoordinates(text)).toBeNull();
  });

  test("what is shown can be read again", () => {
    expect(readCoordinates(writeCoordinates(dam))).toEqual(dam);
    expect(readCoordinates(writeCoordinates({ latitude: -33.856784, longitude: 151.215297 }))).toEqual({
      latitude: -33.85678,
      longitude: 151.2153,
    });
  });
});

describe("how far it is", () => {
  test.each([
    ["the same place", dam, dam, 0],
    ["Amsterdam Dam to Utrecht Dom", dam, { latitude: 52.09069, longitude: 5.12142 }, 35.1],
    ["Amsterdam Dam to Zaandam station", dam, { latitude: 52.43889, longitude: 4.81361 }, 9.1],
    ["a degree along a meridian", { latitude: 0, longitude: 0 }, { latitude: 1, longitude: 0 }, 111.2],
    ["half around the earth", { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 }, 20015.1],
  ])("%s", (_, from, to, km) => {
    expect(distanceKm(from, to)).toBeCloseTo(km, 1);
    expect(distanceKm(to, from)).toBeCloseTo(km, 1);
  });
});
