// SPDX-License-Identifier: EUPL-1.2
import type { CsvRow } from "./csv-rows.ts";

/** The names a column may have, in Dutch and English; among them those of Outlook's and Google's own CSV files. */
const names = {
  title: ["titel", "title", "naam", "name", "activiteit", "activity", "onderwerp", "subject", "wat", "what"],
  date: ["datum", "date", "startdatum", "begindatum", "start date", "datum begin", "wanneer", "when"],
  start: ["begin", "start", "begintijd", "starttijd", "start time", "tijd", "time", "van", "from", "aanvang"],
  end: ["einde", "eind", "end", "eindtijd", "end time", "tot"],
  endDate: ["einddatum", "end date"],
  repeat: ["herhaling", "herhalen", "repeat", "repeats", "recurrence", "rrule", "hoe vaak", "how often"],
  until: ["tot en met", "tm", "until", "herhalen tot", "repeat until", "laatste datum", "last date"],
  location: ["plek", "plaats", "locatie", "location", "place", "waar", "where", "adres", "address"],
  room: ["ruimte", "room", "zaal", "lokaal"],
  kind: ["soort", "kind", "type"],
  categories: ["categorie", "categorieen", "category", "categories", "onderwerpen", "tags"],
  description: ["omschrijving", "beschrijving", "description", "toelichting", "tekst", "text", "details"],
  cost: ["kosten", "cost", "costs", "prijs", "price", "entree"],
  capacity: ["plekken", "aantal plekken", "capaciteit", "capacity", "maximum", "max", "places"],
  joining: ["meedoen", "joining", "aanmelden", "sign up", "signup"],
  hosts: ["gastheren", "gastvrouw", "gastheer", "gastvrouw of gastheer", "hosts", "host"],
  languages: ["talen", "taal", "languages", "language"],
  forWhom: ["voor wie", "for whom"],
  url: ["link", "website", "url", "webadres"],
  status: ["status"],
  isPrivate: ["private", "prive", "persoonlijk"],
  isWholeDay: ["hele dag", "all day event", "all day", "duurt hele dag", "gebeurtenis duurt hele dag"],
  uid: ["uid", "id", "kenmerk"],
} satisfies Record<string, string[]>;

export type Column = keyof typeof names;
export type Columns = Partial<Record<Column, number>>;

/** Finds the row that names the columns; a heading or a remark may stand above it. */
export function findColumns(rows: CsvRow[]): { columns: Columns; headerIndex: number } | null {
  const candidates = rows.slice(0, 10).map((row, headerIndex) => ({ columns: readHeader(row), headerIndex }));
  const best = candidates.reduce((one, other) => (size(other.columns) > size(one.columns) ? other : one), {
    columns: {},
    headerIndex: -1,
  });
  return size(best.columns) >= 2 ? best : null;
}

function size(columns: Columns): number {
  return Object.keys(columns).length;
}

function readHeader(row: CsvRow): Columns {
  const columns: Columns = {};
  const headings = row.cells.map(simplify);
  for (const [column, known] of Object.entries(names) as [Column, string[]][]) {
    const index = headings.findIndex((heading) => known.includes(heading));
    if (index !== -1) columns[column] = index;
  }
  return columns;
}

/** "Voor wie?" and "voor_wie" are one; so are "Prijs (euro)" and "prijs". */
function simplify(heading: string): string {
  return heading
    .slice(0, 80)
    .toLowerCase()
    .normalize("NFD")
    .replace(/\([^)]*\)|[^a-z0-9 _-]/g, "")
    .replace(/[\s_-]+/g, " ")
    .trim();
}
