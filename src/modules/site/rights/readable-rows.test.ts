// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { peopleTexts } from "#modules/people";
import { programmeTexts } from "#modules/programme";
import { createTexts } from "#platform/i18n";
import { siteTexts } from "../texts.ts";
import { readableRow } from "./readable-rows.ts";

const { site, people, programme } = { site: siteTexts.nl, people: peopleTexts.nl, programme: programmeTexts.nl };
const t = createTexts({ nl: { site, people, programme } })("nl");
const wording = { t, language: "nl", zone: "Europe/Amsterdam" } as const;

test("who read something is told in words, and nothing is shown that only the program knows things by", () => {
  const reading = { id: "1", readerName: "Noor", what: "programme.sign-up", listOf: "Tekenen" };
  const message = { kind: "programme.proposal", subject: "Er ligt een voorstel" };

  expect(readableRow(reading, wording)).toContainEqual({ label: "Wat", value: "las je naam op de lijst van Tekenen" });
  expect(readableRow(message, wording)).toEqual([{ label: "Onderwerp", value: "Er ligt een voorstel" }]);
});

test("a code is put into words; whoever is called as a code sounds keeps their name", () => {
  const role = { name: "host", role: "host", startedAt: null };
  const choice = { kind: "reminder", way: "none" };
  const call = { about: "moved-up" };
  const words = { name: "en", words: "one", language: "en", readerRole: "greeter" };

  const valuesOf = (row: object) => readableRow(row, wording).map(({ value }) => value);

  expect(valuesOf(role)).toEqual(["host", "gastvrouw of gastheer"]);
  expect(valuesOf(choice)).toEqual(["Een berichtje de dag ervoor", "geen bericht"]);
  expect(valuesOf(call)).toEqual(["een plek vrij, voor jou"]);
  expect(valuesOf(words)).toEqual(["en", "one", "Engels", t("people:reading.greeter")]);
});
