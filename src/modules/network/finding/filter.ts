// SPDX-License-Identifier: EUPL-1.2
import type { TermCode } from "../terms/own-terms.ts";
import { accessWords, audienceWords, costWords, distances, themeWords } from "./filter-words.ts";

const mostLetters = 100;
const mostWords = 8;
const mostPages = 5000;

type Choices = {
  words: string;
  /** A postcode or the name of a municipality, as it was typed. */
  from: string;
  withinKm: number;
  open: true;
  audience: TermCode<"audience">;
  language: string;
  cost: "free";
  access: readonly TermCode<"access">[];
  /** What one can come to without a letter of somebody else. */
  direct: true;
  theme: TermCode<"theme">;
  /** The code of a building block, or of one of its activities. */
  block: string;
  organizationId: string;
  /** From the second on. */
  page: number;
};
/** What someone looks for in the directory; every value is known, and all of it stands in the address. */
export type DirectoryFilter = Partial<Choices>;
export type FilterKey = keyof Choices;

type Parameter<Value> = {
  name: string;
  /** Undefined for what is not known. */
  read: (values: string[]) => Value | undefined;
  write: (value: Value) => readonly string[];
};

/** In the order in which they stand in the address. */
const parameters: { [Key in FilterKey]: Parameter<Choices[Key]> } = {
  words: text("woorden"),
  from: text("van"),
  withinKm: {
    name: "binnen",
    read: ([value]) => distances.find((distance) => String(distance) === value),
    write: (distance) => [String(distance)],
  },
  open: flag("open"),
  audience: one("voor", audienceWords),
  language: like("taal", /^[a-z]{2,3}$/),
  cost: one("kosten", costWords),
  access: {
    name: "toegang",
    read: (values) => some(codesOf(accessWords).filter((code) => values.includes(accessWords[code]))),
    write: (codes) => codesOf(accessWords).flatMap((code) => (codes.includes(code) ? accessWords[code] : [])),
  },
  direct: flag("zonder-verwijzing"),
  theme: one("over", themeWords),
  block: like("bouwsteen", /^[a-z][a-z-]{1,40}$/),
  organizationId: like("organisatie", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  page: { name: "bladzijde", read: ([value]) => readPage(value), write: (page) => (page > 1 ? [String(page)] : []) },
};

const keys = Object.keys(parameters).filter((key): key is FilterKey => key in parameters);

export function parameterName(key: FilterKey): string {
  return parameters[key].name;
}

/** What is not known is left out: an old or mistyped address shows more, never an error. */
export function readFilter(query: URLSearchParams): DirectoryFilter {
  const filter: DirectoryFilter = {};
  for (const key of keys) readInto(filter, key, query);
  if (filter.from === undefined) delete filter.withinKm;
  return filter;
}

/** The one address of this choice: also what the memory of pages knows it by. */
export function addressOf(filter: DirectoryFilter, path = "/wegwijzer"): string {
  const query = queryOf(filter);
  return query.size > 0 ? `${path}?${query}` : path;
}

/** Name and value of each choice, as an address or the hidden fields of a form have them. */
export function queryOf(filter: DirectoryFilter): URLSearchParams {
  const query = new URLSearchParams();
  for (const key of keys) for (const value of written(filter, key)) query.append(parameters[key].name, value);
  return query;
}

/** The same choice with one part changed, from its first page; null leaves it out. */
export function withChoice(
  filter: DirectoryFilter,
  changes: { [Key in FilterKey]?: DirectoryFilter[Key] | null },
): DirectoryFilter {
  const chosen = Object.entries({ ...filter, page: null, ...changes }).filter(([, value]) => value !== null);
  return readFilter(queryOf(Object.fromEntries(chosen)));
}

/** The pages of one choice are one choice. */
export function hasChoices(filter: DirectoryFilter): boolean {
  return keys.some((key) => key !== "page" && filter[key] !== undefined);
}

/** The words someone looks for, each of which must be found. */
export function wordsOf({ words = "" }: DirectoryFilter): string[] {
  return words.split(/\s+/).filter(Boolean).slice(0, mostWords);
}

function readInto<Key extends FilterKey>(filter: DirectoryFilter, key: Key, query: URLSearchParams): void {
  const parameter: Parameter<Choices[Key]> = parameters[key];
  const value = parameter.read(query.getAll(parameter.name));
  if (value !== undefined) filter[key] = value;
}

function written<Key extends FilterKey>(filter: DirectoryFilter, key: Key): readonly string[] {
  const parameter: Parameter<Choices[Key]> = parameters[key];
  const value = filter[key];
  return value === undefined ? [] : parameter.write(value);
}

function text(name: string): Parameter<string> {
  return { name, read: ([value = ""]) => readText(value), write: (value) => [value] };
}

function flag(name: string): Parameter<true> {
  return { name, read: ([value]) => (value === "1" ? true : undefined), write: () => ["1"] };
}

function like(name: string, pattern: RegExp): Parameter<string> {
  return { name, read: ([value = ""]) => (pattern.test(value) ? value : undefined), write: (value) => [value] };
}

function one<Code extends string>(name: string, words: Record<Code, string>): Parameter<Code> {
  return {
    name,
    read: ([value]) => codesOf(words).find((code) => words[code] === value),
    write: (code) => [words[code]],
  };
}

function codesOf<Code extends string>(words: Record<Code, string>): Code[] {
  return Object.keys(words).filter((code): code is Code => code in words);
}

function some<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length > 0 ? values : undefined;
}

function readPage(value = ""): number | undefined {
  const page = /^[1-9]\d{0,3}$/.test(value) ? Number(value) : 1;
  return page > 1 && page <= mostPages ? page : undefined;
}

function readText(value: string): string | undefined {
  const line = value.replaceAll("\u0000", "").toWellFormed().trim().replaceAll(/\s+/g, " ");
  return line ? line.slice(0, mostLetters).toWellFormed() : undefined;
}
