// SPDX-License-Identifier: EUPL-1.2

/** Who works together how, by the keys of the directory. Days count from now. */
export const covenant = {
  title: "Samen in Zaanstreek-Waterland",
  body: `Wij zijn plekken en organisaties waar mensen elkaar vinden. Niemand is hier meer dan een ander.

Wij spreken af dat wij elkaar kennen, naar elkaar wijzen en elkaar helpen. Wie bij de een binnenkomt, is ook bij de ander welkom.

Wij beginnen niets wat een ander al doet, zonder eerst samen te praten.

Over mensen praten wij alleen met henzelf erbij.`,
  daysAgo: 150,
} as const;

export const parties: readonly { key: string; promise: string; signedDaysAgo?: number; untilInDays?: number }[] = [
  {
    key: "house",
    ...{ promise: "Wij zoeken elk kwartaal een avond om samen te eten.", signedDaysAgo: 148, untilInDays: 580 },
  },
  {
    key: "weir",
    ...{ promise: "Onze keuken staat op zondag voor iedereen open.", signedDaysAgo: 140, untilInDays: 590 },
  },
  { key: "beacon", promise: "Wij geven elk jaar één cursus bij een ander in huis.", signedDaysAgo: 121 },
  { key: "willow", promise: "" },
];

export const table = {
  kind: "network",
  name: "Tafel van de regio",
  about: "Wie doet wat, wat mist er, en wat doen we samen.",
  members: ["house", "weir", "willow", "wharf", "beacon"],
} as const;

export const lastMeeting = {
  daysAgo: 25,
  place: "Wijkhuis De Stuw",
  minutes:
    "Iedereen vertelde wat er dit najaar begon. In Purmerend vragen mensen om een plek om even bij te komen. De avonden van de groepen vallen vaak samen.",
  points: [
    { by: "weir", title: "Even bij kunnen komen", note: "Drie mensen vroegen erom." },
    { by: null, title: "Welke avonden vallen samen?", note: "" },
  ],
  decisions: ["We leggen de avonden van de groepen naast elkaar voor het nieuwe jaar."],
  actions: [
    { by: "beacon", what: "Een lijst maken van alle groepen in de avond.", dueInDays: -4, done: null },
    {
      by: "wharf",
      what: "Vragen of de oude school ook op zondag open kan.",
      dueInDays: -10,
      done: "Dat kan, elke tweede zondag.",
    },
    { by: "house", what: "Een middag plannen voor wie een plek zoekt.", dueInDays: 20, done: null },
  ],
} as const;

export const nextMeeting = {
  inDays: 17,
  place: "De Vuurbaak",
  points: [{ by: "willow", title: "Meedenken in Oostzaan", note: "Wij willen groeien en zoeken buren." }],
} as const;

export const visits: readonly {
  from: string;
  to: string;
  daysAgo: number;
  struck: string;
  next: string;
  readers: "everyone" | "organizations";
}[] = [
  {
    ...{ from: "house", to: "beacon", daysAgo: 40, readers: "everyone" },
    struck: "Iedereen kookt mee, ook wie voor het eerst komt.",
    next: "Wij proberen dat in januari ook op donderdag.",
  },
  {
    ...{ from: "willow", to: "house", daysAgo: 12, readers: "everyone" },
    struck: "Bij de deur vroeg niemand wie wij waren. Dat was fijn.",
    next: "",
  },
];

export const referrals: readonly { from: string; to: string; how: string; helps: string }[] = [
  {
    ...{ from: "house", to: "weir", how: "Wij bellen samen, met jou erbij. Je kunt dezelfde week langs." },
    helps: "Zeg erbij of iemand op een rustig moment wil komen.",
  },
  {
    ...{ from: "beacon", to: "house", how: "Kom gewoon binnen, op elke dag dat de deur open is." },
    helps: "Iemand loopt de eerste keer mee als je dat wilt.",
  },
];

export const poll = {
  about: "Wat houdt jullie bezig, nu het winter wordt?",
  madeDaysAgo: 6,
  untilInDays: 15,
} as const;

export const outsidePlaces: readonly {
  kind: "library" | "cafe" | "employer";
  name: string;
  city: string;
  welcome: string;
  openedDaysAgo: number | null;
  visits: readonly {
    by: string;
    daysAgo: number;
    asked: string;
    answered: string;
    nextStep: string;
    nextInDays: number;
  }[];
}[] = [
  {
    ...{ kind: "library", name: "Leeszaal Overwater", city: "Waterdam", openedDaysAgo: 30 },
    welcome: "Elke woensdag is er een tafel waar je zonder iets te kopen kunt zitten.",
    visits: [
      {
        ...{ by: "house", daysAgo: 70, asked: "Mag iemand hier de hele middag zitten zonder boek?" },
        ...{ answered: "Ja, aan de grote tafel.", nextStep: "", nextInDays: 0 },
      },
      {
        ...{ by: "house", daysAgo: 30, asked: "Hoe merken mensen dat het mag?", nextStep: "", nextInDays: 0 },
        answered: "Er hangt nu een bordje bij de tafel.",
      },
    ],
  },
  {
    ...{ kind: "cafe", name: "Café De Steiger", city: "Waterdam", openedDaysAgo: null, welcome: "" },
    visits: [
      {
        ...{ by: "weir", daysAgo: 15, asked: "Kunnen wij hier op maandag een groep ontvangen?" },
        answered: "Ze willen eerst weten hoeveel mensen er komen.",
        ...{ nextStep: "Met z'n tweeën langsgaan en vertellen wie wij zijn.", nextInDays: 9 },
      },
    ],
  },
];
