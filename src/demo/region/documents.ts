// SPDX-License-Identifier: EUPL-1.2

type DemoDocument = { title: string; forWhom: string; parts: readonly { heading: string; content: string }[] };

/** Given to the municipality last month, after whoever comes there read it. */
export const given: DemoDocument = {
  title: "Onze zomer",
  forWhom: "Gemeente Zaanstad",
  parts: [
    {
      heading: "Wat wij deden",
      content:
        "De deur stond de hele zomer open, ook in de weken dat anderen dicht waren.\n\nOp dinsdag aten mensen samen. Op donderdag was er een wandeling voor wie dat wilde.",
    },
    {
      heading: "Wat wij leerden",
      content: "In de avond is er in Overwater niets. Wie alleen is, merkt dat het meest na zes uur.",
    },
  ],
};

/** Whoever it is about can read it now, and say something. */
export const toRead: DemoDocument = {
  title: "Dit najaar in huis",
  forWhom: "Gemeente Zaanstad en het Waterfonds",
  parts: [
    {
      heading: "Samen koken",
      content: "Wie dat wil, kookt mee. Er is geen kok en er zijn geen gasten.",
    },
    {
      heading: "Wat wij volgend jaar willen",
      content: "Een avond per week open in Overwater, met mensen die daar zelf wonen.",
    },
  ],
};
