// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTexts } from "#platform/i18n";
import type { Entry } from "../device/entry.ts";
import { energyTool } from "../energy/tool.ts";
import { stepsOf } from "../steps/steps.ts";
import { stepsTool } from "../steps/tool.ts";
import { selfhelpTexts } from "../texts.ts";
import { dateOf, documentOfDays, firstWords } from "./days.ts";
import type { Answers, FormBody, ToolCode } from "./tool.ts";

const t = createTexts({ nl: { selfhelp: selfhelpTexts.nl }, en: { selfhelp: selfhelpTexts.en } })("nl");
const wording = { t, language: "nl" as const };

function entryOf(tool: ToolCode, kind: string, answers: Answers): Entry<FormBody> {
  const made = "2026-11-23T10:00:00Z";
  return { v: 1, id: "id", tool, kind, body: { answers }, made, changed: made };
}

test("what is about a day has that day in its title, and only what was written below it", () => {
  const day = entryOf("energy", "day", { "day.date": "2026-11-20", "day.gave": ["Zon", ""], "day.took": [] });

  expect(documentOfDays(energyTool)(wording, day)).toMatchObject({
    title: "Wat geeft mij energie? 20 november 2026",
    sections: [{ title: "Wat gaf me deze dag energie?", lines: ["Zon"], isList: true }],
  });
});

test("where no day was chosen, it is the day that it was written on", () => {
  expect(dateOf(entryOf("steps", "day", {}))).toBe("2026-11-23T10:00:00Z");
  expect(dateOf(entryOf("steps", "day", { "day.date": "2026-11-20" }))).toBe("2026-11-20");
});

test("in a list a day is known by its first words", () => {
  expect(firstWords({ answers: { "day.date": "2026-11-20", "day.gave": ["", "Zon"], "day.took": ["Post"] } })).toBe(
    "Zon",
  );
  expect(firstWords({ answers: {} })).toBe("");
});

test("the steps are read in one's own order and words, with where one is only when that was said", () => {
  const ladder = { "ladder.steps": ["Thuis", "Koffie in de inloop", "Een rustdag"] };

  const without = documentOfDays(stepsTool)(wording, entryOf("steps", "form", ladder));
  const within = documentOfDays(stepsTool)(
    wording,
    entryOf("steps", "form", { ...ladder, "ladder.here": "Een rustdag" }),
  );

  expect(without.sections).toEqual([
    { title: "Welke treden zijn er voor mij?", lines: ladder["ladder.steps"], isList: true },
  ]);
  expect(within.sections[1]).toEqual({ title: "Waar ben ik nu, als ik dat wil zeggen?", lines: ["Een rustdag"] });
  expect(within.title).toBe("Mijn stappen in meedoen");
});

test.each([
  { typed: ["Thuis", " Koffie ", "", "Thuis"], steps: ["Thuis", "Koffie"] },
  { typed: undefined, steps: [] },
])("the steps to choose from are the lines that say something, each once", ({ typed, steps }) => {
  expect(stepsOf({ answers: typed ? { "ladder.steps": typed } : {} })).toEqual(steps);
});

test("neither tool counts, scores or has a top", () => {
  const words = JSON.stringify([selfhelpTexts.nl.steps, selfhelpTexts.nl.energy]);

  expect(words).not.toMatch(/score|punten|procent|%|cijfer|niveau|nog leeg/i);
});
