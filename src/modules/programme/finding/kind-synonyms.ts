// SPDX-License-Identifier: EUPL-1.2
import type { Kind } from "../activities/facts.ts";

/** What people type when they look for a kind, beside words of the activity itself; Dutch and English. */
const synonyms: Record<Kind, string> = {
  "drop-in": "inloop koffie thee gezelligheid ontmoeten aanlopen binnenlopen huiskamer drop-in coffee tea company",
  meal: "eten koken maaltijd lunch diner soep eettafel meal food eat cooking dinner",
  creative: "creatief knutselen kunst atelier creative crafts art",
  sport: "sport sporten bewegen beweging gym exercise moving",
  "peer-group": "lotgenoten lotgenotengroep praatgroep gespreksgroep praten peer group talking",
  "self-help-group": "zelfhulp zelfhulpgroep praatgroep gespreksgroep praten self-help group talking",
  "recovery-group": "herstel herstelgroep praatgroep gespreksgroep praten recovery group talking",
  course: "cursus leren les course learning class",
  workshop: "workshop proberen leren learning",
  "theme-meeting": "thema themabijeenkomst lezing avond theme talk lecture",
  "consultation-hour": "spreekuur vraag advies hulp consultation question advice help",
  training: "training opleiding ervaringsdeskundige leren training",
  intervision: "intervisie peer reflection",
  event: "feest bijzonder uitje evenement party event",
};

const wordsOfKinds = Object.entries(synonyms).map(([kind, words]) => ({ kind, words: plainly(words).split(" ") }));

/** The kinds that a word stands for; a word of one or two letters stands for none. */
export function kindsCalled(word: string): string[] {
  const plain = plainly(word);
  if (plain.length < 3) return [];
  const called = wordsOfKinds.filter(({ words }) => words.some((synonym) => synonym.startsWith(plain)));
  return called.map(({ kind }) => kind);
}

function plainly(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
