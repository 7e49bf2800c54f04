// SPDX-License-Identifier: EUPL-1.2
import type { TermCode } from "../terms/own-terms.ts";

/** How the terms that can be chosen are written in an address. */
export const audienceWords: Record<TermCode<"audience">, string> = {
  children: "kinderen",
  young: "jongeren",
  older: "ouderen",
  parents: "ouders",
  "family-and-friends": "naasten",
  women: "vrouwen",
  men: "mannen",
  lgbti: "lhbti",
  newcomers: "nieuw-in-nederland",
  homeless: "zonder-huis",
  veterans: "veteranen",
  carers: "mantelzorgers",
};

export const themeWords: Record<TermCode<"theme">, string> = {
  money: "geld",
  home: "wonen",
  work: "werk",
  company: "gezelschap",
  listening: "luisteren",
  night: "nacht",
  grief: "rouw",
  addiction: "verslaving",
  overwhelmed: "te-veel",
  safety: "veilig",
  family: "gezin",
  law: "recht",
  language: "taal",
  food: "eten",
  moving: "bewegen",
  making: "maken",
  learning: "leren",
  health: "gezondheid",
  "care-at-home": "hulp-thuis",
};

export const accessWords: Record<TermCode<"access">, string> = {
  "step-free": "drempelvrij",
  lift: "lift",
  "wheelchair-toilet": "rolstoeltoilet",
  "hearing-loop": "ringleiding",
  "quiet-corner": "rustige-hoek",
  "assistance-dog": "hulphond",
  parking: "parkeren",
  "public-transport": "halte",
};

export const costWords = { free: "gratis" } as const;

/** How far away, in kilometres. */
export const distances = [2, 5, 10, 20, 50] as const;
