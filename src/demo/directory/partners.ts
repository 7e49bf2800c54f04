// SPDX-License-Identifier: EUPL-1.2
import { centre } from "../centre.ts";
import { partners } from "../partners.ts";
import type { DemoOrganization } from "./entry.ts";
import { inWords, weekly } from "./schedules.ts";

const opening = centre.openingHours.map(({ weekday, opensAt, closesAt }) =>
  weekly(["MO", "TU", "WE", "TH", "FR", "SA", "SU"][weekday - 1] ?? "", `${opensAt}-${closesAt}`),
);

/** The house itself and its partners, who offer activities too: the same organizations as in the programme. */
export const known: DemoOrganization[] = [
  {
    key: "house",
    name: centre.name,
    description: "Een huiskamer op de vierde verdieping, van en voor mensen die iets hebben meegemaakt.",
    email: "hallo@lichthuis.example",
    website: "https://lichthuis.example",
    facts: { legal_status: "Stichting" },
    entries: [
      {
        key: "house-open",
        name: "Binnenlopen in Het Lichthuis",
        description: "Koffie, een stoel bij het raam en mensen die weten hoe het is. Je hoeft niets uit te leggen.",
        way: ["walk-in"],
        cost: "free",
        themes: ["company", "listening", "overwhelmed"],
        blocks: ["social-participation/drop-in"],
        checkedWeeksAgo: 1,
        lookedBy: "team",
        at: [{ place: "house", schedules: opening }],
        languages: ["nl", "en", "ar", "tr"],
        facts: { application_process: "Bel aan. Wij doen open." },
      },
      {
        key: "walking-along",
        name: "Iemand die met je meeloopt",
        description: "Een ervaringsdeskundige die naast je staat bij wat jij wilt veranderen. Je kiest zelf met wie.",
        way: ["walk-in", "call-first"],
        cost: "free",
        themes: ["listening", "overwhelmed", "work"],
        blocks: ["individual-support/recovery-coaching"],
        checkedWeeksAgo: 1,
        lookedBy: "team",
        at: [{ place: "house" }],
        schedules: [inWords("Wanneer jullie allebei kunnen.")],
        languages: ["nl", "en", "tr"],
      },
      {
        key: "crisis-card",
        name: "Een crisiskaart maken",
        description:
          "Op een kaartje in je portemonnee staat wat anderen moeten doen als het misgaat. Wij helpen je schrijven.",
        way: ["call-first"],
        cost: "free",
        themes: ["overwhelmed", "safety"],
        blocks: ["individual-support/crisis-card-consultant"],
        checkedWeeksAgo: 1,
        lookedBy: "team",
        at: [{ place: "house" }],
      },
    ],
  },
  {
    key: "library",
    ...pick(partners.library),
    facts: { alternate_name: "De bieb" },
    entries: [
      {
        key: "language-cafe",
        name: "Taalcafé",
        description: "Nederlands praten met koffie erbij. Elk niveau is goed, en fouten maken hoort erbij.",
        way: ["walk-in"],
        cost: "free",
        themes: ["language", "company", "learning"],
        checkedWeeksAgo: 4,
        at: [{ place: "library", schedules: [weekly("TU", "10:00-12:00"), weekly("TH", "19:00-20:30")] }],
        languages: ["nl", "en", "ar", "pl", "uk"],
      },
      {
        key: "language-house",
        name: "Beter lezen en schrijven",
        description: "Een rustig gesprek over wat je wilt leren. Ook als Nederlands je eigen taal is.",
        way: ["walk-in", "appointment"],
        cost: "free",
        themes: ["language", "learning"],
        checkedWeeksAgo: 4,
        at: [{ place: "library", schedules: [weekly("WE", "13:00-17:00")] }],
        phones: [{ number: "075 000 00 10", extension: 3, description: "Vraag naar het Taalhuis" }],
        facts: { alternate_name: "Taalhuis", minimum_age: 16 },
      },
      {
        key: "digital-hour",
        name: "Hulp bij computer, telefoon en DigiD",
        description: "Iemand zit naast je en jij houdt zelf de muis vast.",
        way: ["walk-in"],
        cost: "free",
        themes: ["learning", "law"],
        checkedWeeksAgo: 4,
        at: [{ place: "library", schedules: [weekly("MO,FR", "10:00-12:00")] }],
        documents: [{ document: "Je eigen telefoon of laptop, als je die hebt" }],
      },
    ],
  },
  {
    key: "bridge",
    ...pick(partners.bridge),
    entries: [
      {
        key: "bridge-table",
        name: "Samen eten in De Brug",
        description: "Elke woensdag een grote pan voor de hele buurt. Kinderen eten mee.",
        way: ["walk-in"],
        cost: "small-amount",
        themes: ["food", "company", "family"],
        checkedWeeksAgo: 7,
        at: [{ place: "bridge", schedules: [weekly("WE", "17:30-19:00")] }],
        costs: [
          { option: "Volwassene", currency: "EUR", amount: 4 },
          { option: "Kind", currency: "EUR", amount: 1 },
        ],
      },
      {
        key: "bridge-play",
        name: "Speelochtend voor kleine kinderen",
        description: "Spelen in de gymzaal en koffie voor de ouders.",
        way: ["walk-in"],
        cost: "free",
        themes: ["family", "moving"],
        audience: ["parents", "children"],
        checkedWeeksAgo: 26,
        at: [{ place: "bridge", schedules: [weekly("MO,TH", "09:30-11:30")] }],
        facts: { minimum_age: 0, maximum_age: 4 },
      },
    ],
  },
];

function pick({ name, description, website, email }: (typeof partners)["library"]) {
  return { name, description, ...(website ? { website } : {}), ...(email ? { email } : {}) };
}
