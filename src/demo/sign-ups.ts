// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "#platform/i18n";

/** Who comes to the first date ahead, in this order; who comes after the limit waits. */
export type DemoSignUps = {
  title: string;
  people: DemoSignUp[];
  /** They signed up for all dates at once. */
  wholeSeries?: true;
  /** Why this date does not go on. */
  cancelled?: string;
};
export type DemoSignUp = { name: string; email?: string; phone?: string; need?: string; language?: Language };

export const signUps: DemoSignUps[] = [
  {
    title: "Praten over stemmen horen",
    people: [
      { name: "Wim" },
      { name: "Blauw" },
      { name: "Anouk", phone: "06 00 00 00 01" },
      { name: "D." },
      { name: "Farid", need: "Ik zit graag bij de deur." },
      { name: "Tante Sjaan" },
      { name: "Robin", phone: "06 00 00 00 02" },
      { name: "Mees" },
    ],
  },
  {
    title: "Schrijven bij het raam",
    people: [
      { name: "Oma Riet", phone: "075 000 00 31" },
      { name: "Kees" },
      { name: "Zilver" },
      { name: "Hatice", need: "Ik schrijf in het Turks." },
      { name: "Jay", language: "en" },
    ],
  },
  {
    title: "Koken met wat er is",
    people: [
      { name: "Lotte", email: "lotte@post.example", need: "Ik eet geen vlees." },
      { name: "Omar" },
      { name: "Pim en zijn moeder" },
    ],
  },
  {
    title: "Vrijdagmaal",
    people: [
      { name: "Gerda" },
      { name: "Nour", need: "Zonder varkensvlees graag." },
      { name: "De buurman van 3" },
      { name: "Aleks" },
      { name: "Marja", phone: "06 00 00 00 03" },
      { name: "Kleine Sam" },
    ],
  },
  { title: "Verder in je eigen tempo", people: [{ name: "Ilse" }, { name: "Vogel" }, { name: "Henk" }] },
  {
    title: "Cursus Kiezen wat bij je past",
    people: [
      { name: "Ravi" },
      { name: "Joris" },
      { name: "Zus van Els" },
      { name: "Amina" },
      { name: "Bobby" },
      { name: "Tineke" },
      { name: "Kor" },
      { name: "Sterre", need: "Ik zit graag vooraan." },
    ],
    wholeSeries: true,
  },
  { title: "Naaien en verstellen", people: [{ name: "Mevrouw Knoop" }, { name: "Basma" }] },
  {
    title: "Samen zwemmen",
    people: [{ name: "Dolfijn", phone: "06 00 00 00 04" }, { name: "Tomek" }],
    cancelled: "Het zwembad is dicht: het water wordt ververst.",
  },
];

/** Who said that they come to the next one, and with how many. */
export const soup = { title: "Soep van dinsdag", people: [2, 1, 3, 1] };
