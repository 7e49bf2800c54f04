// SPDX-License-Identifier: EUPL-1.2
import type { SayingKind } from "#modules/region";

/** What is said of the map, by whom, and how many days ago; of what comes also in how many months. */
export const sayings: readonly {
  place: string;
  activity: string;
  kind: SayingKind;
  words: string;
  /** Null: a guest at the meeting. */
  by: string | null;
  daysAgo: number;
  who?: string;
  inMonths?: number;
  isUnread?: true;
}[] = [
  {
    ...{ place: "GM0415", activity: "drop-in", kind: "coming", by: "wharf", daysAgo: 12 },
    words: "Een huiskamer in de oude school, drie ochtenden per week.",
    ...{ who: "De Loswal, met de dorpsraad", inMonths: 3 },
  },
  {
    ...{ place: "GM0385", activity: "peer-group", kind: "there", by: "beacon", daysAgo: 20 },
    words: "De groep in het buurthuis staat nog niet in de wegwijzer. Zij komt elke dinsdag bij elkaar.",
  },
  {
    ...{ place: "GM0439", activity: "respite", kind: "remark", by: null, daysAgo: 6 },
    words: "Drie mensen vroegen hier deze zomer om een plek om even bij te komen.",
  },
  {
    ...{ place: "GM0852", activity: "family-peer-contact", kind: "remark", by: "willow", daysAgo: 2, isUnread: true },
    words: "Wij willen dit best beginnen. Wie doet er mee?",
  },
];

export const commitments: readonly {
  what: string;
  who: readonly string[];
  inDays: number;
  place?: string;
  activity?: string;
  done?: string;
}[] = [
  {
    ...{ what: "Samen een plek zoeken om even bij te komen.", place: "GM0439", activity: "respite" },
    ...{ who: ["gemeente Purmerend", "Wijkhuis De Stuw"], inDays: 60 },
  },
  {
    what: "De avonden van de lotgenotengroepen naast elkaar leggen.",
    who: ["De Vuurbaak", "Dorpshuis De Knotwilg"],
    inDays: -9,
  },
  {
    ...{ what: "Alle spreekuren nalopen in de wegwijzer.", who: ["Stichting De Loswal"], inDays: -30 },
    done: "Twee waren verhuisd. Dat staat er nu goed.",
  },
];

/** What was missing half a year ago, and is not any more. */
export const begunLater = [
  { place: "GM0415", activity: "drop-in", daysAgo: 12 },
  { place: "GM0385", activity: "peer-group", daysAgo: 20 },
  { place: "GM0439", activity: "wrap", daysAgo: 75 },
] as const;
