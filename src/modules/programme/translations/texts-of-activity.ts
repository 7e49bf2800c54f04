// SPDX-License-Identifier: EUPL-1.2
import { firstLanguage } from "#platform/i18n";
import { type SpokenLanguage, spokenLanguages } from "../activities/facts.ts";

/** Activities are written in this language. */
export const ownLanguage = firstLanguage;

/** All that an activity says of itself in words of its own. */
export const textNames = [
  "title",
  "summary",
  "description",
  "expect",
  "placeNote",
  "audienceReason",
  "costNote",
  "capacityReason",
] as const;
export type TextName = (typeof textNames)[number];
export type TextsOfActivity = Record<Exclude<TextName, "expect">, string> & { expect: string[] };

/** What one can write: signs cannot be, and Dutch and easy Dutch are what is translated. */
export const writtenLanguages = spokenLanguages.filter(
  (language): language is WrittenLanguage => !["nl-easy", "nl", "ngt"].includes(language),
);
export type WrittenLanguage = Exclude<SpokenLanguage, "nl-easy" | "nl" | "ngt">;

export function readWrittenLanguage(text: string | undefined): WrittenLanguage | undefined {
  return writtenLanguages.find((language) => language === text);
}

/** As each calls itself: whoever looks for it may read nothing else on the page. */
export const ownNames: Record<WrittenLanguage, string> = {
  en: "English",
  ar: "العربية",
  tr: "Türkçe",
  pl: "Polski",
  uk: "Українська",
  ti: "ትግርኛ",
  fa: "فارسی",
  so: "Soomaali",
  fr: "Français",
  de: "Deutsch",
  es: "Español",
};

export function directionOf(language: WrittenLanguage): "ltr" | "rtl" {
  return language === "ar" || language === "fa" ? "rtl" : "ltr";
}

/** An activity has no text here, or an empty one: there is nothing to translate. */
export function textsOf(
  activity: {
    [Name in TextName]: Name extends "expect" ? string[] : string | null;
  },
): TextsOfActivity {
  const { title, summary, description, expect, placeNote, audienceReason, costNote, capacityReason } = activity;
  return {
    ...{ title: title ?? "", summary: summary ?? "", description: description ?? "", expect },
    ...{ placeNote: placeNote ?? "", audienceReason: audienceReason ?? "" },
    ...{ costNote: costNote ?? "", capacityReason: capacityReason ?? "" },
  };
}

export function isEmptyText(text: string | readonly string[]): boolean {
  return text.length === 0;
}
