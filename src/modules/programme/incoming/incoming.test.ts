// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTexts } from "#platform/i18n";
import { programmeTexts } from "../texts.ts";
import type { Here } from "./here.ts";
import { findKind } from "./kind-words.ts";
import { findPlace } from "./place-words.ts";
import { splitText } from "./split-text.ts";

const texts = createTexts({ nl: { programme: programmeTexts.nl }, en: { programme: programmeTexts.en } });
const here: Here = {
  centreId: "centre",
  organizationId: "organization",
  source: "file",
  partner: null,
  zone: "Europe/Amsterdam",
  today: "2026-11-24",
  ownNames: ["De Proeftuin", "Kade 12"],
  rooms: [
    { id: "atelier", name: "Atelier" },
    { id: "tuin", name: "Tuin" },
  ],
  locations: [{ id: "library", name: "Bibliotheek Waterdam" }],
  offerers: [],
  closedDays: new Set(),
  t: texts("nl"),
};

test.each([
  ["Herstelinloop", "drop-in"],
  ["Cursus schilderen", "course"],
  ["Samen eten", "meal"],
  ["Wandelgroep", "sport"],
  ["Zelfhulpgroep", "self-help-group"],
  ["Praten en luisteren", "event"],
  ["Weten wat je wilt", "event"],
])("the kind of %j is guessed as %s", (title, kind) => {
  expect(findKind({ title, kind: { kind: null, categories: [] } })).toMatchObject({
    kind,
    by: kind === "event" ? "nothing" : "words",
  });
});

test("a kind that the file names is no guess", () => {
  const named = (kind: string) => findKind({ title: "Iets", kind: { kind, categories: [] } });

  expect(named("Creatief")).toEqual({ kind: "creative", by: "file" });
  expect(named("peer group")).toEqual({ kind: "peer-group", by: "file" });
  expect(named("nog nooit van gehoord")).toEqual({ kind: "event", by: "nothing" });
});

test.each([
  ["atelier", "here", "atelier", null, ""],
  ["De Proeftuin, Atelier", "here", "atelier", null, ""],
  ["Tuinstraat 5, Waterdam", "elsewhere", null, null, "Tuinstraat 5, Waterdam"],
  ["Kade 12, 1500 AA Waterdam", "here", null, null, ""],
  ["Bibliotheek Waterdam, Markt 1", "elsewhere", null, "library", ""],
  ["Grote zaal", "here", null, null, "Grote zaal"],
  ["Stadspark", "elsewhere", null, null, "Stadspark"],
  ["https://zoom.us/j/123?pwd=geheim", "online", null, null, "Online. Bel of mail ons, dan hoor je hoe je erbij komt."],
  ["", "here", null, null, ""],
])("the place %j is understood", (location, placeKind, roomId, locationId, placeNote) => {
  const place = findPlace({ place: { room: null, location } }, here);

  expect(place).toEqual({ placeKind, roomId, locationId, placeNote });
});

test("the first sentence is the summary, and the rest stands below it", () => {
  expect(splitText("Kom binnen. Er is koffie.\nTot dan!")).toEqual({
    summary: "Kom binnen.",
    description: "Er is koffie.\nTot dan!",
  });
  expect(splitText("Alleen dit")).toEqual({ summary: "Alleen dit", description: "" });
  expect(splitText("")).toEqual({ summary: "", description: "" });
});

test("a first sentence that is too long is cut at a word, and nothing of the text is lost", () => {
  const long = "lang ".repeat(100).trim();

  const { summary, description } = splitText(long);

  expect(summary.length).toBeLessThanOrEqual(240);
  expect(summary.endsWith("lang…")).toBe(true);
  expect(description).toBe(long);
});
