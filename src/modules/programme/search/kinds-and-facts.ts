// SPDX-License-Identifier: EUPL-1.2
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
  ngt: "gebarentaal gebaren ngt doof dove deaf",
  en: "engels engelstalig english",
  ar: "arabisch arabic",
  tr: "turks turkish",
  pl: "pools polish",
  uk: "oekraiens ukrainian",
  ti: "tigrinya",
  fa: "farsi perzisch persian",
  so: "somalisch somali",
  fr: "frans french",
  de: "duits german",
  es: "spaans spanish",
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

const costs = { free: "gratis kosteloos free" };

/** `fact` is how programme.activity_word has it. */
export const factWords: { fact: string; words: string[] }[] = [
  ...kinds.flatMap((kind) => under("kind", { [kind]: kindFacts[kind].searched })),
  ...under("place", places),
  ...under("language", languages),
  ...under("need", needs),
  ...under("cost", costs),
];

function under(what: string, words: Record<string, string>) {
  return Object.entries(words).map(([code, text]) => ({ fact: `${what}:${code}`, words: text.split(" ") }));
}
