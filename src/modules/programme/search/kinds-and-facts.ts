// SPDX-License-Identifier: EUPL-1.2
import { freeWords, languageWords, readFacts, signLanguageWords } from "#modules/network";
import { lazily } from "#platform/memory";
import type { AccessFact, EnergyFact, SpokenLanguage } from "../activities/facts.ts";
import { kindFacts, kinds } from "../activities/kinds.ts";
import type { PlaceKind } from "../activities/tables.ts";

/** What people type when they mean a fact of an activity rather than a word in its text; Dutch and English. */
const places: Record<Exclude<PlaceKind, "here" | "elsewhere">, string> = {
  outside: "buiten buitenlucht outside outdoors",
  online: "online videobellen beeldbellen zoom",
  home: "thuis home",
};

const languages: Record<Exclude<SpokenLanguage, "nl-easy" | "nl">, string> = {
  ...languageWords,
  ngt: signLanguageWords,
};

const needs: Partial<Record<AccessFact | EnergyFact, string>> = {
  "step-free": "lift traploos drempel",
  wheelchair: "rolstoel scootmobiel rollator wheelchair",
  hearing: "ringleiding slechthorend microfoon",
  interpreter: "tolk interpreter",
  "little-sound": "prikkelarm stil geluidsarm quiet",
  "quiet-corner": "prikkelarm",
  "assistance-dog": "hulphond hond dog",
  child: "kinderen kind children kids",
};

/** `fact` is how programme.activity_word has it. */
export const programmeFacts = lazily(() =>
  readFacts({
    kind: Object.fromEntries(kinds.map((kind) => [kind, kindFacts[kind].searched])),
    place: places,
    language: languages,
    need: needs,
    cost: { free: freeWords },
  }),
);
