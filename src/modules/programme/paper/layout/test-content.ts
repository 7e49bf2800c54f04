// SPDX-License-Identifier: EUPL-1.2
import type { Family } from "../../activities/kinds.ts";
import type {
  BookletContent,
  DateWords,
  DayWords,
  FlyerContent,
  HouseWords,
  Legend,
  PosterContent,
} from "./content.ts";

const families: readonly Family[] = ["drop-in", "doing", "talking", "outside", "eating"];
const titles = [
  "Inloop",
  "Schrijven bij het raam",
  "Avond voor familie en vrienden van mensen die stemmen horen",
  "Zelfregiewerkplaatsondersteuningsbijeenkomstvoorbereiding",
  "Türk çayı, ığdır ve Łódź",
];
const places = [
  "",
  "Keuken",
  "We staan beneden bij de voordeur. Voor: Vrouwen.",
  "Bibliotheek Waterdam, van Buurthuis De Brug",
];

/** The same for the same seed: a failure can be looked at again. */
function chance(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return state % below;
  };
}

const house: HouseWords = {
  name: "Het Lichthuis",
  come: {
    title: "Kom langs",
    lines: ["Lampenkade 12", "0123 WD Waterdam", "Bel aan. Wij doen open."],
    phone: "075 000 00 00",
  },
  hours: {
    title: "Open",
    rows: [
      { days: "maandag tot en met vrijdag", times: "10.00 tot 16.30 en 19.00 tot 21.30" },
      { days: "zaterdag", times: "11.00 tot 16.30" },
    ],
  },
  site: {
    title: "Wat er nu is, staat hier",
    shown: "lichthuis.example/programma",
    href: "https://lichthuis.example/programma",
  },
  welcome: "De meeste dingen zijn gratis. Meestal kom je gewoon binnen, zonder aanmelden.",
  heavy: "Denk je aan zelfdoding? Bel 113 of gratis 0800-0113. Is er direct gevaar? Bel 112.",
  printed: "Stand van 24 november 2026",
};

const legend: Legend = {
  walkIn: "Kom gewoon binnen",
  list: "Meld je eerst aan, op de site of bel 075 000 00 00",
  families: {
    "drop-in": "Inloop",
    doing: "Samen doen",
    talking: "Praten en leren",
    outside: "Naar buiten",
    eating: "Samen eten",
  },
};

/** So many dates, spread over so many days as it falls. */
export function daysWith(count: number, days: number, seed: number): DayWords[] {
  const pick = chance(seed);
  const made = Array.from({ length: days }, (_, day): DayWords => {
    const title = `Maandag ${day + 1} november`;
    return {
      title,
      again: `${title}, vervolg`,
      told: pick(6) === 0 ? "Ons huis is dicht. De vloer wordt geschuurd." : "",
      dates: [],
    };
  });
  for (let id = 0; id < count; id += 1) made[pick(days)]?.dates.push(dateWith(String(id), pick));
  return made;
}

function dateWith(id: string, pick: (below: number) => number): DateWords {
  return {
    dates: [id],
    time: `${8 + pick(13)}.00`,
    until: `tot ${9 + pick(13)}.30`,
    title: titles[pick(titles.length)] ?? "",
    details: places[pick(places.length)] ?? "",
    family: families[pick(families.length)] ?? "doing",
    joining: pick(3) === 0 ? "list" : "walkIn",
    off: pick(9) === 0 ? "Gaat niet door. Het zwembad is dicht." : "",
  };
}

export function posterWith(size: "a3" | "a4", days: DayWords[]): PosterContent {
  const parts = [{ title: "", days }];
  const nothing = "Er staat niets in deze dagen.";
  return {
    kind: "poster",
    size,
    title: "November",
    span: "1 tot en met 30 november",
    parts,
    nothing,
    house,
    legend,
    pageOf: "Blad {page} van {count}",
  };
}

export function bookletWith(fold: BookletContent["fold"], count: number, seed: number): BookletContent {
  const weeks = fold === "one-sheet" ? 1 : 4;
  const days = daysWith(count, weeks * 7, seed);
  const pick = chance(seed);
  return {
    kind: "booklet",
    fold,
    title: "Programma",
    span: "23 november tot en met 20 december",
    weeks: Array.from({ length: weeks }, (_, week) => ({
      title: `Week van ${week}`,
      days: days.slice(week * 7, week * 7 + 7),
    })),
    how: {
      title: "Zo gaat het hier",
      paragraphs: [{ title: "Kom gewoon binnen", text: "Je hoeft niets uit te leggen." }],
    },
    activities: {
      title: "Wat is het?",
      all: Array.from({ length: pick(40) }, () => ({
        title: titles[pick(titles.length)] ?? "",
        family: families[pick(families.length)] ?? "doing",
        when: "Elke dinsdag van 11.00 tot 12.30 uur",
        text: "We schrijven een uurtje. Over vroeger, over morgen, of over niets. ".repeat(pick(12)),
        facts: "Je hoeft je niet aan te melden.",
      })),
    },
    notes: { title: "Hier wil ik heen", text: "Ruimte om op te schrijven wat je niet wilt vergeten." },
    house,
    legend,
  };
}

export function flyerWith(size: "a4" | "a5", hasStrips: boolean, isLong: boolean): FlyerContent {
  const often = isLong ? 4 : 1;
  return {
    kind: "flyer",
    size,
    title: isLong
      ? "Zelfregiewerkplaatsondersteuningsbijeenkomst en nog veel meer over het leven van alledag in onze buurt en daarbuiten samen"
      : "Soep",
    summary: "Aan de grote tafel schrijven we een uurtje. Over vroeger of over morgen. ".repeat(often),
    family: "doing",
    familyName: "Samen doen",
    facts: (["calendar", "place", "euro", "people", "list"] as const).map((sign) => ({
      sign,
      title: "Elke dinsdag en donderdag van 11.00 tot 12.30 uur, vanaf 1 december",
      text: "Vierde verdieping, naast de keuken. Bel aan bij de voordeur. ".repeat(often),
    })),
    dates: {
      title: "De volgende keren",
      lines: Array.from({ length: 6 }, (_, index) => `Dinsdag ${index + 1} december, 11.00 tot 12.30 uur`),
    },
    page: {
      title: "Lees meer of doe mee",
      shown: "lichthuis.example/programma/soep",
      href: "https://lichthuis.example/programma/soep",
    },
    strip: hasStrips
      ? {
          title: "Soep",
          lines: ["Elke dinsdag van 11.00 tot 12.30 uur", "Het Lichthuis, Lampenkade 12", "075 000 00 00"],
        }
      : null,
    house,
  };
}
