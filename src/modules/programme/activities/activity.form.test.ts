// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { parseForm, type TypedValues } from "#platform/http";
import { createTexts } from "#platform/i18n";
import { scheduleFromForm } from "../schedules/schedule-from-form.ts";
import { programmeTexts } from "../texts.ts";
import { activityForm } from "./activity.form.ts";
import { factsFromForm, valuesOfActivity } from "./activity-form-values.ts";
import { readEuros, readNames, readNumber, writeEuros } from "./typed-amounts.ts";

const t = createTexts({ nl: { programme: programmeTexts.nl }, en: { programme: programmeTexts.en } })("nl");
const filled: TypedValues = {
  formKey: randomUUID(),
  title: "Schrijven bij het raam",
  summary: "Een uurtje schrijven.",
  expect: "Noor zet thee.\n\nJe mag voorlezen.",
  kind: "creative",
  offeredBy: randomUUID(),
  placeKind: "here",
  forWhom: "everyone",
  languages: "nl-easy",
  hosts: "Noor, Samir",
  joining: "sign-up",
  capacity: "8",
  capacityReason: "De tafel heeft 8 stoelen.",
  cost: "2,50",
  costNote: "Vraag Noor om een bon.",
  repeat: "weekly",
  date: "2026-11-24",
  startTime: "11:00",
  endTime: "12:30",
};

test("a filled form gives the activity, and the activity gives the form again", () => {
  const form = parseForm(t, activityForm, filled);
  if (!form.ok) throw new Error(JSON.stringify(form.errors));
  const facts = factsFromForm(form.value);
  const schedule = scheduleFromForm(form.value, "Europe/Amsterdam");
  if ("refused" in schedule) throw new Error(schedule.refused);

  const again = parseForm(t, activityForm, { ...valuesOfActivity({ facts, schedule }), formKey: randomUUID() });

  expect(facts).toMatchObject({
    expect: ["Noor zet thee.", "Je mag voorlezen."],
    hosts: ["Noor", "Samir"],
    costCents: 250,
  });
  expect(again.ok && factsFromForm(again.value)).toEqual(facts);
});

describe("what is missing is asked for in plain words", () => {
  test.each<[string, TypedValues, string, string]>([
    ["a name", { title: "" }, "title", "Geef het een naam."],
    ["a kind", { kind: "" }, "kind", "Kies wat voor soort het is."],
    [
      "a reason for the limit",
      { capacityReason: "" },
      "capacityReason",
      "Vul een reden in bij de grens: bijvoorbeeld 'De tafel heeft 8 stoelen.'",
    ],
    [
      "signing up when there is a limit",
      { joining: "walk-in" },
      "joining",
      "Een grens kan alleen als mensen zich aanmelden. Kies een manier van aanmelden, of laat de grens leeg.",
    ],
    [
      "how to come free",
      { costNote: "" },
      "costNote",
      "Schrijf op hoe iemand gratis mee kan: bijvoorbeeld 'Vraag Noor om een bon.'",
    ],
    [
      "for whom it is",
      { forWhom: "some", audienceReason: "Zo praten we vrij." },
      "audience",
      "Schrijf op voor wie het is, bijvoorbeeld: jongeren van 18 tot 30 jaar.",
    ],
    [
      "why it is not for everyone",
      { forWhom: "some", audience: "Vrouwen" },
      "audienceReason",
      "Schrijf op waarom, en wat er is voor anderen.",
    ],
    [
      "where to meet outside",
      { placeKind: "outside" },
      "placeNote",
      "Schrijf op waar je elkaar treft, bijvoorbeeld: bij de fontein.",
    ],
    ["a place elsewhere", { placeKind: "elsewhere" }, "locationId", "Kies een plek, of schrijf op hoe je die vindt."],
    ["a language", { languages: [] }, "languages", "Kies minstens één taal."],
    ["a readable amount", { cost: "gratis" }, "cost", "Vul een bedrag in, bijvoorbeeld 2,50. Leeg is gratis."],
    ["a readable number", { capacity: "acht" }, "capacity", "Vul een getal in, of laat het leeg."],
    [
      "a link that a browser can open",
      { onlineLink: "bellen.voorbeeld.nl" },
      "onlineLink",
      "Vul een link in die met https:// begint, of laat het leeg.",
    ],
    [
      "a way of joining for who needs the link",
      { joining: "tell-us" },
      "joining",
      "Een grens kan alleen als mensen zich aanmelden. Kies een manier van aanmelden, of laat de grens leeg.",
    ],
    ["how to join online", { placeKind: "online" }, "placeNote", "Schrijf op hoe je erbij komt, of vul de link in."],
  ])("%s", (_, changes, field, sentence) => {
    const form = parseForm(t, activityForm, { ...filled, ...changes });

    expect(form.ok ? {} : form.errors).toEqual({ [field]: sentence });
  });
});

test("whoever just walks in cannot see a link, so it asks for another way of joining", () => {
  const walkIn = { ...filled, joining: "walk-in", capacity: "", onlineLink: "https://bellen.example/kamer" };

  const form = parseForm(t, activityForm, walkIn);

  expect(form.ok ? {} : Object.keys(form.errors)).toEqual(["onlineLink"]);
});

test("a series keeps that one may join later, and its link, through the form and back", () => {
  const series = { joining: "series", joinLater: "yes", offerHours: "24", onlineLink: "https://bellen.example/kamer" };
  const form = parseForm(t, activityForm, { ...filled, ...series });
  if (!form.ok) throw new Error(JSON.stringify(form.errors));
  const facts = factsFromForm(form.value);
  const schedule = scheduleFromForm(form.value, "Europe/Amsterdam");
  if ("refused" in schedule) throw new Error(schedule.refused);

  const again = parseForm(t, activityForm, { ...valuesOfActivity({ facts, schedule }), formKey: randomUUID() });

  expect(facts).toMatchObject({ joining: "series", joinLater: true, capacity: 8, offerHours: 24 });
  expect(again.ok && factsFromForm(again.value)).toEqual(facts);
});

test("what goes with signing up is left out when one just says with how many", () => {
  const form = parseForm(t, activityForm, {
    ...filled,
    ...{ joining: "tell-us", capacity: "", joinLater: "yes", offerHours: "24", onlineLink: "https://bellen.example" },
  });

  expect(form.ok && factsFromForm(form.value)).toMatchObject({
    ...{ joining: "tell-us", capacity: null, capacityReason: "", offerHours: null, joinLater: false },
    onlineLink: "https://bellen.example",
  });
});

test("what belongs to another choice is left out", () => {
  const form = parseForm(t, activityForm, {
    ...filled,
    joining: "walk-in",
    capacity: "",
    roomId: randomUUID(),
    placeKind: "outside",
    placeNote: "Bij de fontein",
  });

  expect(form.ok && factsFromForm(form.value)).toMatchObject({ capacity: null, capacityReason: "", roomId: null });
});

test.each([
  ["2,50", 250],
  ["2.5", 250],
  ["€ 3", 300],
  ["3,-", 300],
  ["veel", null],
  ["-1", null],
])("the amount '%s' is read as %s", (typed, cents) => {
  expect(readEuros(typed)).toBe(cents);
});

test("amounts, numbers and names are written and read as people do", () => {
  expect(writeEuros(250)).toBe("2,50");
  expect(readNumber("0")).toBeNull();
  expect(readNames("Noor,  Samir\nFatma,")).toEqual(["Noor", "Samir", "Fatma"]);
});
