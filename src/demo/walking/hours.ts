// SPDX-License-Identifier: EUPL-1.2

/** What visitors read of the walk-in hours, by the title in the programme. */
export const walkInHours = [
  {
    title: "Even praten met iemand die het kent",
    facts: {
      comeFor: [
        "Zomaar praten, zonder dat het ergens heen moet",
        "Je weet niet waar je moet beginnen",
        "Iemand die meegaat naar een gesprek",
      ].join("\n"),
      neighbourhood: "Waterdam",
      before: "Bel Grace op 075 000 00 00, van maandag tot vrijdag.",
      after: "Toch nog iets? De avond-inloop op dinsdag is er ook voor jou.",
    },
    others: [
      {
        language: "en",
        comeFor: [
          "Just talking, without it having to lead anywhere",
          "You do not know where to begin",
          "Somebody who goes along to a talk",
        ].join("\n"),
        before: "Call Grace on 075 000 00 00, Monday to Friday.",
        after: "Something else after all? The evening drop-in on Tuesday is there for you too.",
      },
    ],
  },
  {
    title: "Spreekuur geld en post",
    facts: {
      comeFor: ["Een brief die je niet snapt", "Te veel rekeningen", "Samen bellen met een instantie"].join("\n"),
      neighbourhood: "Waterdam",
      before: "Bel Ton op 075 000 00 00. Heb je haast, zeg dat er dan bij.",
      after: "Laat je post hier liggen in een envelop. We lezen hem pas samen met jou.",
    },
    others: [],
  },
  {
    title: "Hulp met telefoon en computer",
    facts: { comeFor: "Wachtwoord kwijt\nEen formulier", neighbourhood: "Overwater", before: "", after: "" },
    others: [],
  },
] as const;

/** Who would like to talk today, and for how many minutes already. */
export const waiting = [
  { name: "Vlinder", minutes: 25 },
  { name: "", minutes: 10 },
] as const;

/** Talks per month, the same each month but for a few: where, what about, how many. */
export const talksPerMonth = [
  { way: "hour", neighbourhood: "Waterdam", theme: "", number: 9 },
  { way: "hour", neighbourhood: "Waterdam", theme: "help", number: 4 },
  { way: "hour", neighbourhood: "Waterdam", theme: "home", number: 3 },
  { way: "hour", neighbourhood: "Overwater", theme: "work-study", number: 2 },
  { way: "outreach", neighbourhood: "Overwater", theme: "", number: 5 },
  { way: "outreach", neighbourhood: "Overwater", theme: "home", number: 2 },
  { way: "home-visit", neighbourhood: "Waterdam", theme: "social", number: 1 },
] as const;
