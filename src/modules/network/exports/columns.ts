// SPDX-License-Identifier: EUPL-1.2
import type { TextKey } from "#platform/i18n";
import { capitalize } from "#platform/i18n";
import type { XlsxCell } from "#platform/xlsx";
import type { EntryPlace } from "../entries/entry.ts";
import { languagesInWords } from "../entries/entry-words.ts";
import type { Reader } from "../entries/reader.ts";
import type { ExportedEntry } from "./exported-entry.ts";

/** For people who open a file: whose words, and where an entry stands on the site. */
export type Writing = { reader: Reader; hrefOf: (id: string) => string };

type Column = { width: number; cell: (entry: ExportedEntry, writing: Writing) => XlsxCell };

/** In the order in which a person reads them; the heading of each is a text. */
export const columns = {
  name: { width: 34, cell: ({ name }) => name },
  organization: { width: 28, cell: ({ organization }) => organization?.name ?? null },
  description: { width: 60, cell: ({ description }) => description },
  theme: {
    width: 24,
    cell: ({ themes }, { reader: { t } }) => listed(themes.map((code) => t(`network:terms.theme.${code}`))),
  },
  audience: {
    width: 24,
    cell: ({ audiences }, { reader: { t } }) => listed(audiences.map((code) => t(`network:terms.audience.${code}`))),
  },
  wayIn: {
    width: 26,
    cell: ({ wayIn }, { reader: { t } }) => listed(wayIn.map((code) => t(`network:terms.way-in.${code}`))),
  },
  cost: {
    width: 18,
    cell: ({ cost }, { reader: { t } }) => listed(cost.map((code) => t(`network:terms.cost.${code}`))),
  },
  languages: { width: 20, cell: ({ languages }, { reader }) => capitalize(languagesInWords(reader, languages)) },
  hours: { width: 40, cell: ({ hours }) => hours.join("; ") },
  phone: { width: 16, cell: ({ phone }) => phone },
  email: { width: 28, cell: ({ email }) => email },
  website: { width: 34, cell: ({ website }) => linked(website) },
  place: { width: 28, cell: (entry) => ofEachPlace(entry, ({ name }) => name) },
  address: { width: 28, cell: (entry) => ofEachPlace(entry, ({ address }) => address) },
  postalCode: { width: 10, cell: (entry) => ofEachPlace(entry, ({ postalCode }) => postalCode) },
  city: { width: 18, cell: (entry) => ofEachPlace(entry, ({ city }) => city) },
  checkedOn: { width: 14, cell: ({ assuredOn }) => (assuredOn === null ? null : { day: assuredOn }) },
  page: { width: 44, cell: ({ id }, { hrefOf }) => linked(hrefOf(id)) },
  id: { width: 38, cell: ({ id }) => id },
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof columns;
export const columnNames = Object.keys(columns).filter((name): name is ColumnName => name in columns);

export function headingOf(name: ColumnName): TextKey {
  return `network:exports.column.${name}`;
}

export function cellsOf(entry: ExportedEntry, writing: Writing): XlsxCell[] {
  return columnNames.map((name) => columns[name].cell(entry, writing));
}

/** The same as lines of text have it: days as 2026-11-24, and links as their address. */
export function plainCellsOf(entry: ExportedEntry, writing: Writing): string[] {
  return cellsOf(entry, writing).map((cell) => {
    if (cell === null || typeof cell !== "object") return cell === null ? "" : String(cell);
    return "day" in cell ? cell.day : cell.href;
  });
}

function listed(words: readonly string[]): string {
  return words.join(", ");
}

/** One line for an entry, however many places it has: in each of these cells they stand in the same order. */
function ofEachPlace({ places }: ExportedEntry, fact: (place: EntryPlace) => string | null): string {
  const facts = places.map((place) => fact(place) ?? "–");
  return facts.every((one) => one === "–") ? "" : facts.join(" / ");
}

/** Only what leads to a page: an address of another kind stands there as text. */
function linked(address: string | null): XlsxCell {
  return address !== null && /^https?:\/\//i.test(address) ? { text: address, href: address } : address;
}
