// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { listMunicipalities } from "./municipality.ts";
import { foldName, likelyName, municipalitiesNamed } from "./place-names.ts";
import { readPostcode, writePostcode } from "./postcode.ts";

const municipalities = await listMunicipalities();

test.each([
  ["arnhem", "Arnhem"],
  ["  Gemeente Arnhem ", "Arnhem"],
  ["Den Haag", "Den Haag"],
  ["'s-Gravenhage", "Den Haag"],
  ["’s gravenhage", "Den Haag"],
  ["den bosch", "'s-Hertogenbosch"],
  ["s-Hertogenbosch", "'s-Hertogenbosch"],
  ["sudwest fryslan", "Súdwest-Fryslân"],
  ["Nuenen", "Nuenen, Gerwen en Nederwetten"],
  ["Hengelo", "Hengelo (O.)"],
  ["Rijswijk", "Rijswijk (ZH.)"],
  ["bergen nh", "Bergen (NH.)"],
])("%s is %s", (typed, name) => {
  expect(municipalitiesNamed(municipalities, typed).map((one) => one.name)).toEqual([name]);
});

test.each([
  ["arnem", "Arnhem"],
  ["Zaanstat", "Zaanstad"],
  ["Leewarden", "Leeuwarden"],
  ["Groniengen", "Groningen"],
  ["Apeldorn", "Apeldoorn"],
])("%s is a slip for %s", (typed, name) => {
  expect(likelyName(municipalities, typed)?.name).toBe(name);
});

test("what comes near no name, or near several, is nobody's", () => {
  expect(likelyName(municipalities, "Parijs")).toBeNull();
  expect(likelyName(["Oosterend", "Oosterens"], "Oosteren")).toBeNull();
  expect(foldName(" '- ")).toBe("");
});

test.each([
  ["6811 AB", "6811 AB"],
  ["6811ab", "6811 AB"],
  [" 6811", "6811"],
  ["6811 AB Arnhem", "6811 AB"],
  ["6811 Arnhem", "6811"],
])("%s is the postcode %s", (typed, postcode) => {
  const read = readPostcode(typed);

  expect(read && writePostcode(read)).toBe(postcode);
});

test.each(["681", "68115", "Arnhem", "6811A1"])("%s is no postcode", (typed) => {
  expect(readPostcode(typed)).toBeNull();
});
