// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTexts } from "#platform/i18n";
import type { Entry } from "../device/entry.ts";
import { selfhelpTexts } from "../texts.ts";
import {
  beginPeople,
  changesSince,
  drawing,
  edges,
  newPerson,
  type PeopleBody,
  type Person,
  placesOf,
  rings,
  shortName,
} from "./people.ts";
import { documentOfPeople, nameWithKinds, ringsText } from "./words.ts";

const t = createTexts({ nl: { selfhelp: selfhelpTexts.nl }, en: { selfhelp: selfhelpTexts.en } })("nl");

function person(name: string, changes: Partial<Person> = {}): Person {
  return { ...newPerson(name), name, ...changes };
}

function lookOn(made: string, people: readonly Person[]): Entry<PeopleBody> {
  const body = { answers: {}, people };
  return { v: 1, id: made, tool: "people", kind: "look", body, made, changed: made };
}

const ans = person("Ans", { kinds: ["listening", "fun"] });
const cat = person("Mies", { sort: "animal" });
const doctor = person("De Wit", { ring: "far", sort: "work", kinds: ["advice"] });

test("each stands within the ring that was chosen", () => {
  const people = rings.flatMap((ring) => Array.from({ length: 9 }, (_, at) => person(`${ring}${at}`, { ring })));

  for (const { ring, x, y } of placesOf(people)) {
    const distance = Math.hypot(x - drawing.centre, y + 5 - drawing.centre);
    const inner = edges[rings[rings.indexOf(ring) - 1] ?? "close"] * (ring === "close" ? 0 : 1);

    expect(distance).toBeLessThan(edges[ring]);
    expect(distance).toBeGreaterThan(inner);
  }
});

test("nobody stands on another one, with eight in a ring", () => {
  const people = rings.flatMap((ring) => Array.from({ length: 8 }, (_, at) => person(`${ring}${at}`, { ring })));
  const places = placesOf(people);

  for (const one of places) {
    const others = places.filter(({ id }) => id !== one.id);
    expect(Math.min(...others.map(({ x, y }) => Math.hypot(x - one.x, y - one.y)))).toBeGreaterThan(16);
  }
});

test("who came, who is closer or further and who is not there now, also when the name is another one", () => {
  const before = { answers: {}, people: [ans, cat, doctor] };
  const now = {
    answers: {},
    people: [{ ...doctor, ring: "near" as const, name: "Dokter" }, { ...ans, ring: "near" as const }, person("Bo")],
  };

  const { added, closer, further, left } = changesSince(before, now);

  expect([added, closer, further, left].map((found) => found.map(({ name }) => name))).toEqual([
    ...[["Bo"], ["Dokter"], ["Ans"], ["Mies"]],
  ]);
});

test("another look begins with the people of the last one, and with nothing said yet", () => {
  expect(beginPeople({ answers: { "look.notice": "Rustig." }, people: [ans] })).toEqual({ answers: {}, people: [ans] });
  expect(beginPeople(null).people).toEqual([]);
});

test.each([
  ["Ans", "Ans"],
  ["Mijn zusje Carolien", "Mijn zusje…"],
])("%s is drawn as %s", (name, drawn) => {
  expect(shortName(name)).toBe(drawn);
});

test("of each one reads who it is and what one finds there", () => {
  expect(nameWithKinds(t, ans)).toBe("Ans (een luisterend oor, plezier)");
  expect(nameWithKinds(t, doctor)).toBe("De Wit (iemand die het als werk doet, meedenken)");
  expect(nameWithKinds(t, newPerson("1"))).toBe("Iemand");
  expect(ringsText(t, { answers: {}, people: [ans, cat, doctor] })).toBe("Dichtbij: Ans, Mies. Verder weg: De Wit.");
});

test("what is printed tells it ring by ring, by what one finds, and what is different from the look before", () => {
  const first = lookOn("2026-09-01T10:00:00Z", [person("Bram")]);
  const before = lookOn("2026-10-01T10:00:00Z", [ans, doctor]);
  const now = lookOn("2026-11-23T10:00:00Z", [ans, cat]);

  const { title, sections } = documentOfPeople({ t, language: "nl" }, now, [now, first, before]);

  expect(title).toBe("De mensen om mij heen 23 november 2026");
  expect(sections.map((section) => [section.title, section.lines])).toEqual([
    ["Dichtbij", ["Ans (een luisterend oor, plezier)", "Mies (een dier)"]],
    ["Wat ik waar vind", ["een luisterend oor: Ans", "plezier: Ans"]],
    ["Anders dan op 1 oktober 2026", ["Nu erbij: Mies", "Staat er nu niet bij: De Wit"]],
  ]);
});
