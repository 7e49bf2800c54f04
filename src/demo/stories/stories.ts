// SPDX-License-Identifier: EUPL-1.2

/** Told by two people of the house, both fictional, each to everyone. */
export const stories = [
  {
    by: "Joke",
    title: "Om vier uur in de bakkerij",
    shownName: "Joke",
    toldAs: "written",
    daysAhead: 200,
    words: `Ik bakte vroeger brood. Om vier uur op, de straat nog stil. Toen het misging, was dat het eerste wat weg was.

Een jaar lang kwam ik alleen buiten voor boodschappen. Het ging niet vanzelf over. Wat hielp, was klein. Iemand belde elke donderdag, en vroeg niet hoe het ging maar wat ik had gegeten.

Nu bak ik op dinsdag voor twaalf mensen. Het is geen bakkerij, maar het ruikt wel zo.`,
  },
  {
    by: "Wies",
    title: "De bank bij het raam",
    shownName: "",
    toldAs: "poem",
    daysAhead: 90,
    words: `Er stond een bank bij het raam.
Ik zat er drie weken
voordat ik mijn jas uitdeed.

Niemand zei er iets van.
Er kwam koffie,
en later een plant om water te geven.`,
  },
] as const;
