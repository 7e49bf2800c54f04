// SPDX-License-Identifier: EUPL-1.2

/** What Iep shares, and with whom: both fictional. */
export const shared = {
  parts: ["going-along"],
  readerKind: "person",
  readerName: "Fatma",
  relation: "mijn zus",
  shownName: "Iep",
  months: 6,
  parent: "self",
} as const;

/** Talked over without anybody's name. */
export const unnamed = {
  about: "Geen adres, en dus geen brief van de gemeente",
  names: "Fatma van de bibliotheek",
  daysAgo: 4,
  agreed: [
    { what: "vraagt of de brief naar de bibliotheek mag", who: "Fatma", daysAhead: 3 },
    { what: "zoekt uit wat een briefadres is", who: "Joke", daysAhead: null },
  ],
} as const;

/** Joke asks Iep whether she may talk this over. */
export const askedOfIep = { about: "De brief van de woningbouw", names: "Ton van het spreekuur geld en post" } as const;

/** Joke is away for a while; Wies said yes, and now it is up to Iep. */
export const away = { to: "Wies", words: "Ik ga drie weken naar mijn dochter. Daarna ben ik er weer." } as const;

export const lines = [
  { words: "Samen naar het loket, en toen lukte het wel.", isPassedOn: true },
  { words: "Dat er iemand belde om te vragen hoe het was.", isPassedOn: false },
] as const;
