// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTexts } from "#platform/i18n";
import { readableRow } from "./readable-rows.ts";
import rights from "./texts/nl.json" with { type: "json" };

const texts = { site: { rights }, programme: { readings: { "sign-up": "las je naam op de lijst van {{list}}" } } };
const wording = { t: createTexts({ nl: texts, en: texts })("nl"), language: "nl", zone: "Europe/Amsterdam" } as const;

test("who read something is told in words, and nothing is shown that only the program knows things by", () => {
  const reading = { id: "1", readerName: "Noor", what: "programme.sign-up", listOf: "Tekenen" };
  const message = { kind: "programme.proposal", subject: "Er ligt een voorstel" };

  expect(readableRow(reading, wording)).toContainEqual({ label: "Wat", value: "las je naam op de lijst van Tekenen" });
  expect(readableRow(message, wording)).toEqual([{ label: "Onderwerp", value: "Er ligt een voorstel" }]);
});
