// SPDX-License-Identifier: EUPL-1.2
import type { PeerProfile } from "#modules/support";
import { host } from "../people.ts";

type DemoPeer = { email: string; profile: PeerProfile };

const nothing = { about: "", gender: null, ageBand: null, ratherNot: [], ratherNotWords: "" };

/** Joke receives people and walks along too: roles are equal. */
export const peers: DemoPeer[] = [
  {
    email: host.email,
    profile: {
      ...{
        ...nothing,
        name: "Joke",
        kinds: ["peer-coach", "going-along", "family"],
        languages: ["nl", "nl-easy", "en"],
      },
      about: "Ik luister eerst. Koffie helpt, wandelen ook. Formulieren vind ik zelf ook niks, dus die doen we samen.",
      ...{ themes: ["home", "help", "social"], neighbourhoods: ["Molenbuurt", "Haven"], days: ["mon", "thu", "fri"] },
      ...{ gender: "woman", ageBand: "over-55", room: 5, ratherNot: ["relationship"] },
    },
  },
  {
    email: "samir@lichthuis.example",
    profile: {
      ...{
        ...nothing,
        name: "Samir",
        kinds: ["peer-coach", "going-along", "towards-work"],
        languages: ["nl", "tr", "ar"],
      },
      about: "Ik ken het van opnieuw beginnen. Ik ga graag mee naar een gesprek en schrijf dan op wat er gezegd wordt.",
      ...{ themes: ["work-study", "home"], neighbourhoods: ["Haven"], days: ["tue", "thu"] },
      ...{ gender: "man", ageBand: "30-to-55", room: 4 },
    },
  },
  {
    email: "wies@lichthuis.example",
    profile: {
      ...{
        ...nothing,
        name: "Wies",
        kinds: ["peer-coach", "waiting-list-bridge", "crisis-card"],
        languages: ["nl", "en"],
      },
      about: "Wachten kan lang duren. Ik weet hoe dat is. We maken er samen iets van.",
      ...{ themes: ["help", "health", "meaning"], neighbourhoods: ["Oost"], days: ["wed", "thu", "sat"] },
      ...{ gender: "woman", ageBand: "under-30", room: 3, ratherNotWords: "Liever geen gesprekken na negen uur." },
    },
  },
  {
    email: "karim@lichthuis.example",
    profile: {
      ...{ ...nothing, name: "Karim", kinds: ["buddy", "peer-coach"], languages: ["nl", "ar"] },
      ...{ themes: ["leisure", "social"], neighbourhoods: ["Molenbuurt"], days: ["sat", "sun"], room: 2 },
    },
  },
];

type DemoAsking = { name: string; words: string; peer: string; daysAgo: number; meeting: string | null };

/** Who asked whom to get acquainted; without a meeting they wait for an answer. */
export const askings: DemoAsking[] = [
  {
    name: "Wilg",
    words: "Ik krijg brieven die ik niet open. Ik wil ze niet alleen openmaken.",
    ...{ peer: "Joke", daysAgo: 1, meeting: null },
  },
  {
    name: "Linde",
    words: "Sinds de verhuizing ken ik hier niemand. Ik wil weer eens ergens naartoe.",
    ...{ peer: "Joke", daysAgo: 6, meeting: "Donderdag om half drie, in de keuken. Ik heb een rode trui aan." },
  },
];
