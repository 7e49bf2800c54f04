// SPDX-License-Identifier: EUPL-1.2

/** What Iep and Joke agreed; days before and after today. */
export const commitments = [
  { words: "Samen bellen met de woningbouw", who: "holder", domain: "going-along", daysAhead: 3, isDone: false },
  { words: "Post laten doorsturen", who: "holder", domain: "going-along", daysAhead: -9, isDone: true },
  {
    words: "Elke vrijdag één envelop open",
    who: "together",
    domain: "money-paperwork",
    daysAhead: null,
    isDone: false,
  },
] as const;

/** When they met, and the talk that they go to. */
export const contacts = [
  { kind: "walk or coffee outside", daysAhead: -40, minutes: "50", line: "Langs het water gelopen." },
  { kind: "phone", daysAhead: -21, minutes: "15", line: "" },
  { kind: "visit at home", daysAhead: -11, minutes: "60", line: "Drie enveloppen open. De vierde bewaren we." },
] as const;
export const goingAlong = {
  ...{ kind: "going along", whom: "landlord", daysAhead: 6, atTime: "14:00" },
  say: "Ik wil weten waar ik op de lijst sta. En of er een kamer is met een deur die dicht kan.",
  they: "Dat het lang duurt. Dan vraag ik wat ik tot die tijd kan doen.",
  bring: "De brief van maart. Mijn paspoort.",
  speaker: "Ik zelf. Joke zit ernaast.",
} as const;

/** Looking back is agreed for next week. */
export const lookBackDaysAhead = 8;
