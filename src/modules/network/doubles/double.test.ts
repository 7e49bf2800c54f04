// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { addressKey, foldedName, hostKey, likenessOf, phoneKey, type Thing } from "./double.ts";

const thing: Thing = { id: "1", name: "x", organizationId: null, phones: [], hosts: [], addresses: [], points: [] };

describe("what tells whether two are the same", () => {
  test("a legal form, a capital and an accent are no difference", () => {
    expect(foldedName("Stichting De Brúg")).toBe(foldedName("de brug"));
  });

  test("06 and +31 6 are one number, and three digits are none", () => {
    expect([phoneKey("+31 6 12 34 56 78"), phoneKey("06-12345678"), phoneKey("112")]).toEqual([
      ["0612345678"],
      ["0612345678"],
      [],
    ]);
  });

  test("a website is its house, and a page where everybody has one says nothing", () => {
    expect([hostKey("https://www.brug.example/hulp"), hostKey("https://facebook.com/brug"), hostKey("x")]).toEqual([
      ["brug.example"],
      [],
      [],
    ]);
  });

  test("a postcode and a house number are an address", () => {
    expect(addressKey("Kade 12 a", "1511ax")).toEqual(["1511AX 12A"]);
  });
});

describe("two organizations", () => {
  test("with the same name are alike", () => {
    const alike = likenessOf({ ...thing, name: "De Brug" }, { ...thing, name: "Stichting de brug" }, "organization");

    expect(alike?.likeness).toEqual(["name"]);
  });

  test("with the same number and website are alike, whatever they are called", () => {
    const same = { phones: ["0612345678"], hosts: ["brug.example"] };

    expect(
      likenessOf({ ...thing, ...same, name: "De Brug" }, { ...thing, ...same, name: "Tolbrug" }, "organization")?.score,
    ).toBe(5);
  });

  test("that share only a house are two", () => {
    const same = { addresses: ["1511AX 12"] };

    expect(
      likenessOf({ ...thing, ...same, name: "Bieb" }, { ...thing, ...same, name: "Wijkteam" }, "organization"),
    ).toBeNull();
  });
});

describe("two entries", () => {
  const own = { organizationId: "o", phones: ["0612345678"], hosts: ["brug.example"], addresses: ["1511AX 12"] };

  test("of one organization share number and house, and are two unless the name is the same", () => {
    const one = { ...thing, ...own, name: "Spreekuur geld" };

    expect(likenessOf(one, { ...thing, ...own, name: "Spreekuur wonen" }, "service")).toBeNull();
    expect(likenessOf(one, { ...thing, ...own, name: "spreekuur Geld" }, "service")).not.toBeNull();
  });
});
