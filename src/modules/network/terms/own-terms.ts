// SPDX-License-Identifier: EUPL-1.2

/** What a directory of ours says of a service in words that can be chosen from: each a taxonomy of HSDS, with its codes. */
export const ownTerms = {
  /** How one comes in. */
  "way-in": ["walk-in", "call-first", "appointment", "referral"],
  cost: ["free", "small-amount", "paid"],
  /** For whom, where not for everyone. */
  audience: [
    ...(["children", "young", "older", "parents", "family-and-friends", "women", "men", "lgbti", "newcomers"] as const),
    ...(["homeless", "veterans", "carers"] as const),
  ],
  /** What it is about. */
  theme: [
    ...([
      "money",
      "home",
      "work",
      "company",
      "listening",
      "night",
      "grief",
      "addiction",
      "overwhelmed",
      "safety",
    ] as const),
    ...(["family", "law", "language", "food", "moving", "making", "learning", "health", "care-at-home"] as const),
  ],
  /** Of a place: how one gets in and stays there. */
  access: [
    ...([
      "step-free",
      "lift",
      "wheelchair-toilet",
      "hearing-loop",
      "quiet-corner",
      "assistance-dog",
      "parking",
    ] as const),
    ...(["public-transport"] as const),
  ],
} as const;

export type OwnTaxonomy = keyof typeof ownTerms;
export type TermCode<Taxonomy extends OwnTaxonomy> = (typeof ownTerms)[Taxonomy][number];

/** What one can come to without somebody else's letter. */
export const withoutReferral = [
  "walk-in",
  "call-first",
  "appointment",
] as const satisfies readonly TermCode<"way-in">[];
