// SPDX-License-Identifier: EUPL-1.2
import type { BuildingBlockActivity } from "#modules/network";

/** Each has an icon and a colour; their labels are the texts `family.*`. */
export const families = ["drop-in", "doing", "talking", "outside", "eating"] as const;
export type Family = (typeof families)[number];

type FactsOfKind = {
  family: Family;
  /** What its activities are in the regional map, unless they say otherwise. */
  buildingBlock: BuildingBlockActivity;
  /** In an address, which is shared and kept, so it never changes. Absent: found as the family of that name. */
  inAddress: string | null;
  /** What people type when they mean it rather than a word in a text; Dutch and English. */
  searched: string;
  /** By which words a file that comes in means it. The first turn goes to what is most particular: "cursus schilderen" is a course. */
  inFile: { turn: number; words: RegExp };
};

/** In the order of the form; their labels are the texts `kind.*`. */
const factsOfKinds = {
  "drop-in": {
    family: "drop-in",
    buildingBlock: "drop-in",
    inAddress: null,
    searched: "inloop koffie thee gezelligheid ontmoeten aanlopen binnenlopen huiskamer coffee tea company",
    inFile: { turn: 8, words: /inloop|koffie|\bthee\b|huiskamer|open huis|drop[ -]?in|walk[ -]?in|coffee|\btea\b/ },
  },
  meal: {
    family: "eating",
    buildingBlock: "leisure",
    inAddress: "maaltijd",
    searched: "eten koken maaltijd lunch diner eettafel meal food eat cooking dinner",
    inFile: {
      turn: 7,
      words:
        /\beten\b|eettafel|eetclub|lunch|ontbijt|brunch|\bdiner\b|\bdinner|\bsoep|maaltijd|\bkok(?:en|erij)|kook|breakfast|\bmeal|cooking/,
    },
  },
  creative: {
    family: "doing",
    buildingBlock: "leisure",
    inAddress: "creatief",
    searched: "creatief knutselen kunst creative crafts art",
    inFile: {
      turn: 7,
      words:
        /creati|schilder|\bteken|atelier|knutsel|handwerk|\bbrei|\bhaken|muziek|zing|zang|\bkoor\b|schrijv|schrijf|boetser|fotograf|paint|drawing|music|choir|singing|writing|craft|knitting/,
    },
  },
  sport: {
    family: "outside",
    buildingBlock: "leisure",
    inAddress: "sport",
    searched: "sport sporten bewegen beweging exercise moving",
    inFile: {
      turn: 7,
      words: /sport|wandel|fiets|\byoga|beweg|\bgym|zwem|hardlo|voetbal|tennis|dans|walking|cycling|running|swim|danc/,
    },
  },
  "peer-group": {
    family: "talking",
    buildingBlock: "peer-group",
    inAddress: "lotgenotengroep",
    searched: "lotgenoten lotgenotengroep praatgroep gespreksgroep",
    inFile: {
      turn: 4,
      words: /lotgenoten|(?:gespreks|praat|mannen|vrouwen)groep|peer (?:support )?group/,
    },
  },
  "self-help-group": {
    family: "talking",
    buildingBlock: "peer-group",
    inAddress: "zelfhulpgroep",
    searched: "zelfhulp zelfhulpgroep praatgroep gespreksgroep",
    inFile: { turn: 3, words: /zelfhulp|self[ -]?help/ },
  },
  "recovery-group": {
    family: "talking",
    buildingBlock: "recovery-writing-group",
    inAddress: "herstelgroep",
    searched: "herstel herstelgroep praatgroep gespreksgroep recovery",
    inFile: { turn: 3, words: /herstel(?:werk)?groep|herstellen doe je|recovery group|\bwrap\b/ },
  },
  course: {
    family: "talking",
    buildingBlock: "empowerment-course",
    inAddress: "cursus",
    searched: "cursus leren les course learning class",
    inFile: { turn: 6, words: /cursus|leergang|course|\bles(?:sen)?\b/ },
  },
  workshop: {
    family: "doing",
    buildingBlock: "empowerment-course",
    inAddress: "workshop",
    searched: "workshop",
    inFile: { turn: 6, words: /workshop/ },
  },
  "theme-meeting": {
    family: "talking",
    buildingBlock: "theme-meeting",
    inAddress: "thema",
    searched: "thema themabijeenkomst lezing theme lecture",
    inFile: { turn: 6, words: /thema|lezing|informatie(?:avond|middag|bijeenkomst)|theme|lecture/ },
  },
  "consultation-hour": {
    family: "talking",
    buildingBlock: "consultation-hour",
    inAddress: "spreekuur",
    searched: "spreekuur vraag advies hulp question advice help",
    inFile: { turn: 2, words: /spreekuur|consultation/ },
  },
  training: {
    family: "talking",
    buildingBlock: "peer-training",
    inAddress: "training",
    searched: "training opleiding ervaringsdeskundige",
    inFile: { turn: 5, words: /training|opleiding/ },
  },
  intervision: {
    family: "talking",
    buildingBlock: "intervision",
    inAddress: "intervisie",
    searched: "intervisie",
    inFile: { turn: 1, words: /intervisi/ },
  },
  event: {
    family: "drop-in",
    buildingBlock: "drop-in",
    inAddress: "feest",
    searched: "feest uitje evenement party event",
    inFile: { turn: 8, words: /feest|party|uitje|festival|jubile|viering/ },
  },
} satisfies Record<string, FactsOfKind>;

export type Kind = keyof typeof factsOfKinds;
export const kinds = Object.keys(factsOfKinds) as Kind[];
export const kindFacts: Record<Kind, FactsOfKind> = factsOfKinds;

/** Codes come from a column of text: one that a newer version wrote is of no family in particular. */
export function familyOf(code: string): Family {
  const known = kinds.find((kind) => kind === code);
  return known ? kindFacts[known].family : "drop-in";
}

/** The activity of a building block that it is in the regional map; null for a kind that a newer version wrote. */
export function blockOfKind(code: string): BuildingBlockActivity | null {
  const known = kinds.find((kind) => kind === code);
  return known ? kindFacts[known].buildingBlock : null;
}
