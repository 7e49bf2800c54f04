// SPDX-License-Identifier: EUPL-1.2
import { emptyAsked, type NewAsked } from "#modules/support";

type DemoRequest = NewAsked & { daysAgo: number; side: "self" | "family"; writtenBy: string; asksTeam: boolean };

/** Fictional people who asked for somebody to walk along; two of them asked the team to look along. */
export const requests: readonly DemoRequest[] = [
  {
    ...emptyAsked,
    ...{ name: "Merel", phone: "06 00 00 00 51", notWhen: "voor elf uur", languages: ["nl"], days: ["tue", "thu"] },
    words: "Er liggen brieven die ik niet open. Ik wil dat iemand naast me zit als ik het doe.",
    ...{ kinds: ["going-along", "peer-coach"], neighbourhood: "Overwater" },
    ...{ daysAgo: 4, side: "self", writtenBy: "", asksTeam: true },
  },
  {
    ...emptyAsked,
    ...{ name: "Mevrouw De Wit", phone: "06 00 00 00 52", mayLeaveMessage: false, gender: "woman" },
    words: "Mijn zoon komt zijn kamer niet uit. Ik slaap niet meer en weet niet wat ik moet doen.",
    ...{ kinds: ["family"], notWhen: "als mijn man thuis is" },
    ...{ daysAgo: 2, side: "family", writtenBy: "Fatima", asksTeam: true },
  },
  {
    ...emptyAsked,
    ...{ name: "", reachWords: "Ik kom zelf langs. Elke dinsdag bij de soep" },
    ...{ daysAgo: 9, side: "self", writtenBy: "Fatima", asksTeam: false },
  },
];

/** How long others waited for a first talk, in the last months. */
export const firstTalks = [
  { within: "week", number: 3 },
  { within: "two-weeks", number: 5 },
  { within: "month", number: 2 },
] as const;
