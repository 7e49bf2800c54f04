// SPDX-License-Identifier: EUPL-1.2

/** By what two can be the same. */
export type Likeness = "name" | "words" | "phone" | "website" | "address" | "point";

/** What is known of an organization or a service, as far as it tells whether it is the same as another. */
export type Thing = {
  id: string;
  name: string;
  organizationId: string | null;
  /** By digits alone. */
  phones: readonly string[];
  /** "voorbeeld.nl" */
  hosts: readonly string[];
  /** "1511AX 12" */
  addresses: readonly string[];
  /** "52.37303,4.89256" */
  points: readonly string[];
};
export type Alike = { likeness: Likeness[]; score: number };

const weights: Record<Likeness, number> = { name: 4, words: 2, phone: 3, website: 2, address: 2, point: 1 };
const enough = 4;
const wordsInCommon = 0.6;

/** Null where they are likely two. What one organization offers shares its numbers and its house: there the name decides. */
export function likenessOf(one: Thing, other: Thing, kind: "organization" | "service"): Alike | null {
  const name = nameLikeness(nameOf(one), nameOf(other));
  const others: Likeness[] = (["phone", "website", "address", "point"] as const).filter((likeness) =>
    shares(one, other, likeness),
  );
  const isSameHouse = one.organizationId !== null && one.organizationId === other.organizationId;
  if (kind === "service" && name === null) return null;
  if (kind === "service" && isSameHouse && name !== "name") return null;
  const likeness = [...(name ? [name] : []), ...others];
  const score = likeness.reduce((sum, each) => sum + weights[each], 0);
  return score >= enough ? { likeness, score } : null;
}

/** By the words of both. */
export function nameLikeness(one: readonly string[], other: readonly string[]): "name" | "words" | null {
  if (one.join("") === other.join("")) return "name";
  const [mine, theirs] = [new Set(one), new Set(other)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  const all = new Set([...mine, ...theirs]).size;
  return all > 0 && shared / all >= wordsInCommon ? "words" : null;
}

const namesRead = new WeakMap<Thing, string[]>();

/** Read once, however many it is laid beside. */
function nameOf(thing: Thing): string[] {
  const words = namesRead.get(thing) ?? wordsOf(thing.name);
  namesRead.set(thing, words);
  return words;
}

const keysOf: Record<"phone" | "website" | "address" | "point", (thing: Thing) => readonly string[]> = {
  phone: ({ phones }) => phones,
  website: ({ hosts }) => hosts,
  address: ({ addresses }) => addresses,
  point: ({ points }) => points,
};

function shares(one: Thing, other: Thing, likeness: keyof typeof keysOf): boolean {
  const mine = new Set(keysOf[likeness](one));
  return keysOf[likeness](other).some((key) => mine.has(key));
}

/** In which drawers to look for others that may be the same. */
export function drawersOf(thing: Thing): string[] {
  const words = nameOf(thing);
  return [
    `name ${words.join("")}`,
    `words ${words.toSorted().join(" ")}`,
    ...thing.phones.map((key) => `phone ${key}`),
    ...thing.hosts.map((key) => `website ${key}`),
    ...thing.addresses.map((key) => `address ${key}`),
  ];
}

/**
 * Keys of a name of which any that is nearly the same has at least one: not all words need be alike, so the longest,
 * which are the rarest, are enough.
 */
export function keysToFind(name: string): string[] {
  const words = [...new Set(wordsOf(name))].sort((one, other) => other.length - one.length);
  const needed = Math.ceil(words.length * wordsInCommon);
  return [...words.slice(0, words.length - needed + 1), foldedName(name)];
}

/** Legal forms and small words tell nobody apart. */
const passedOver = new Set([
  "stichting",
  "vereniging",
  "bv",
  "nv",
  "de",
  "het",
  "een",
  "van",
  "en",
  "in",
  "voor",
  "the",
]);

export function wordsOf(name: string): string[] {
  const words =
    name
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !passedOver.has(word));
  return telling.length > 0 ? telling : words;
}

export function foldedName(name: string): string {
  return wordsOf(name).join("");
}

/** +31 6 and 06 are one number. */
export function phoneKey(number: string): string[] {
  const digits = number.replaceAll(/\D/g, "").replace(/^(?:0031|31(?=\d{9}$))/, "0");
  return digits.length >= 8 ? [digits] : [];
}

/** Where many have a page, the address says nothing. */
const ofEverybody = /(^|\.)(facebook|instagram|linkedin|youtube|google|wordpress|wixsite|socialekaartnederland)\./;

export function hostKey(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const host = new URL(url).hostname.replace(/^www\./, "").toLowerCase();
  return host === "" || ofEverybody.test(host) ? [] : [host];
}

export function addressKey(address1: string, postalCode: string): string[] {
  const number = /\d+\s*[a-z]?\b/i
    .exec(address1.replace(/^\d+e\s/i, ""))?.[0]
    ?.replaceAll(" ", "")
    .toUpperCase();
  const code = postalCode.replaceAll(" ", "").toUpperCase();
  return number && code ? [`${code} ${number}`] : [];
}

export function pointKey(latitude: number, longitude: number): string {
  return `${latitude.toFixed(4)},${longitude.toFixed(4)}`;
}
