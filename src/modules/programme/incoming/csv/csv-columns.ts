// SPDX-License-Identifier: EUPL-1.2
import type { InLanguages, Language } from "#platform/i18n";
import { toOneLine, toPlaceLine, toPlainText } from "#platform/plain-text";
import type { Activity } from "../../activities/activity.ts";
import { languageLabel } from "../../activities/labels.ts";
import { endOf } from "../../schedules/plan-dates.ts";
import { keepWebAddress } from "../ics/ics-texts.ts";
import { type Read, readCapacity, readCost, readJoining, readNames, sure } from "./csv-amounts.ts";
import { joiningWord } from "./joining-words.ts";
import { describeRepeat } from "./repeat-words.ts";
import { costOf, dayOf, kindWord, placeOf, textOf, timeOf, type Writing } from "./written-cells.ts";

/** Stands in the file that people fill in, and in what we give out, in this order. */
export type OwnColumn = InLanguages<FromTheTop> & {
  also: readonly string[];
  write: (activity: Activity, how: Writing) => string;
};
/** Its name, and its cell in each example; a number is the day so many days from today. */
type FromTheTop = readonly [name: string, ...examples: [Cell, Cell, Cell, Cell]];
type Cell = string | number;

/** The names that others give it, among them those of Outlook's and Google's own files, stand in `also`. */
type ReadOnlyColumn = { also: readonly string[] } & { [Own in Language | "write"]?: never };
type Column = OwnColumn | ReadOnlyColumn;

/** What it is called and when: read together. */
const whenColumns = {
  title: {
    nl: ["titel", "Samen koffie", "Schilderen", "Soep op vrijdag", "Schrijven over jezelf"],
    en: ["title", "Coffee together", "Painting", "Soup on Friday", "Writing about yourself"],
    also: ["naam", "name", "activiteit", "activity", "onderwerp", "subject", "wat", "what"],
    write: ({ facts }) => facts.title,
  },
  date: {
    nl: ["datum", 7, 9, 11, 14],
    en: ["date", 7, 9, 11, 14],
    also: ["startdatum", "begindatum", "start date", "datum begin", "wanneer", "when"],
    write: ({ schedule }) => dayOf(schedule.startsLocal),
  },
  start: {
    nl: ["begin", "10.00", "13.30", "12.00", "19.00"],
    en: ["start", "10:00", "13:30", "12:00", "19:00"],
    also: ["begintijd", "starttijd", "start time", "tijd", "time", "van", "from", "aanvang"],
    write: ({ schedule }, how) => timeOf(schedule.startsLocal, how),
  },
  end: {
    nl: ["einde", "12.00", "15.30", "13.30", "21.00"],
    en: ["end", "12:00", "15:30", "13:30", "21:00"],
    also: ["eind", "eindtijd", "end time", "tot"],
    write: ({ schedule }, how) => timeOf(endOf(schedule.startsLocal, schedule.durationMinutes), how),
  },
  endDate: { also: ["einddatum", "end date"] },
  repeat: {
    nl: ["herhaling", "wekelijks", "om de week", "wekelijks", "wekelijks"],
    en: ["repeat", "weekly", "every other week", "weekly", "weekly"],
    also: ["herhalen", "repeats", "recurrence", "rrule", "hoe vaak", "how often"],
    write: ({ schedule }, { language }) => describeRepeat(schedule, language).words,
  },
  until: {
    nl: ["tot en met", "", 121, "", 63],
    en: ["until", "", 121, "", 63],
    also: ["tm", "herhalen tot", "repeat until", "laatste datum", "last date"],
    write: ({ schedule }, { language }) => dayOf(describeRepeat(schedule, language).until ?? ""),
  },
  isWholeDay: { also: ["hele dag", "all day event", "all day", "duurt hele dag", "gebeurtenis duurt hele dag"] },
} satisfies Record<string, Column>;

/** Each is a field of the record that is read; a calendar says of it what an empty cell says, or its own. */
export const cellColumns = {
  location: {
    nl: ["plek", "", "", "", ""],
    en: ["place", "", "", "", ""],
    also: ["plaats", "locatie", "location", "waar", "where", "adres", "address"],
    write: ({ facts }, how) => placeOf(facts, how),
    read: (cell) => sure(toPlaceLine(cell).slice(0, 300)),
  },
  room: {
    nl: ["ruimte", "Huiskamer", "Atelier", "Huiskamer", "Atelier"],
    en: ["room", "Living room", "Studio", "Living room", "Studio"],
    also: ["zaal", "lokaal"],
    write: ({ facts }, { names }) => names.rooms.get(facts.roomId ?? "") ?? "",
    read: (cell) => sure(lineOrNothing(cell, 120)),
  },
  kind: {
    nl: ["soort", "inloop", "creatief", "eten", "cursus"],
    en: ["kind", "drop-in", "creative", "meal", "course"],
    also: ["type"],
    write: ({ facts }, how) => kindWord(facts.kind, how),
    read: (cell) => sure(lineOrNothing(cell, 80)),
  },
  categories: {
    also: ["categorie", "categorieen", "category", "categories", "onderwerpen", "tags"],
    read: (cell) => sure(readNames(cell)),
  },
  description: {
    nl: [
      "omschrijving",
      "Loop binnen wanneer je wilt.",
      "Je hoeft het nog niet te kunnen.",
      "Wij koken, jij schuift aan.",
      "Acht avonden met dezelfde groep.",
    ],
    en: [
      "description",
      "Walk in when you like.",
      "You need not be good at it.",
      "We cook, you join us.",
      "Eight evenings with the same group.",
    ],
    also: ["beschrijving", "toelichting", "tekst", "text", "details"],
    write: ({ facts }) => textOf(facts),
    read: (cell) => sure(toPlainText(cell)),
  },
  cost: {
    nl: ["kosten", "gratis", "2,50", "gratis", "gratis"],
    en: ["cost", "free", "2.50", "free", "free"],
    also: ["costs", "prijs", "price", "entree"],
    write: ({ facts }, how) => costOf(facts, how),
    read: readCost,
  },
  capacity: {
    nl: ["plekken", "", "8", "", "10"],
    en: ["capacity", "", "8", "", "10"],
    also: ["aantal plekken", "capaciteit", "maximum", "max", "places"],
    write: ({ facts }) => facts.capacity?.toString() ?? "",
    read: readCapacity,
  },
  joining: {
    nl: ["meedoen", "inloop", "aanmelden", "laat weten", "hele reeks"],
    en: ["joining", "walk in", "sign up", "let us know", "whole series"],
    also: ["aanmelden", "sign up", "signup"],
    write: ({ facts }, { language }) => joiningWord(facts.joining, language),
    read: readJoining,
  },
  hosts: {
    nl: ["gastheren", "Fatma, Joost", "Anneke", "Joost", "Noor"],
    en: ["hosts", "Fatma, Joost", "Anneke", "Joost", "Noor"],
    also: ["gastvrouw", "gastheer", "gastvrouw of gastheer", "host"],
    write: ({ facts }) => facts.hosts.join(", "),
    read: (cell) => sure(readNames(cell)),
  },
  languages: {
    nl: ["talen", "Nederlands", "Nederlands, Engels", "Nederlands", "Nederlands"],
    en: ["languages", "Dutch", "Dutch, English", "Dutch", "Dutch"],
    also: ["taal", "language"],
    write: ({ facts }, { t }) => facts.languages.map((code) => languageLabel(t, code)).join(", "),
    read: (cell) => sure(readNames(cell)),
  },
  forWhom: {
    nl: ["voor wie", "iedereen", "iedereen", "iedereen", "iedereen"],
    en: ["for whom", "everyone", "everyone", "everyone", "everyone"],
    also: [],
    write: ({ facts }, { t }) => facts.audience ?? t("programme:feeds.export.cell.everyone"),
    read: (cell) => sure(lineOrNothing(cell, 300)),
  },
  url: { also: ["link", "website", "url", "webadres"], read: (cell) => sure(keepWebAddress(cell)) },
} satisfies Record<string, Column & { read: (cell: string) => Read<unknown> }>;

const columns = {
  ...whenColumns,
  ...cellColumns,
  status: { also: ["status"] },
  isPrivate: { also: ["private", "prive", "persoonlijk"] },
  uid: {
    nl: ["kenmerk", "koffie", "schilderen", "soep", "schrijven"],
    en: ["id", "coffee", "painting", "soup", "writing"],
    also: ["uid"],
    write: ({ id, origin }) => origin?.uid ?? id,
  },
} satisfies Record<string, Column>;

export type ColumnName = keyof typeof columns;
export const columnNames = Object.keys(columns) as ColumnName[];
export const allColumns: Record<ColumnName, Column> = columns;
export const ownColumns = Object.values(allColumns).filter((column) => column.write !== undefined);

function lineOrNothing(cell: string, most: number): string | null {
  return toOneLine(cell).slice(0, most) || null;
}
