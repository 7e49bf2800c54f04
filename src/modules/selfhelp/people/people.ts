// SPDX-License-Identifier: EUPL-1.2
import type { FormBody } from "../area/tool.ts";

export const rings = ["close", "near", "far"] as const;
type Ring = (typeof rings)[number];
export const sorts = ["own", "group", "work", "animal"] as const;
type Sort = (typeof sorts)[number];
/** Another form for each, so that no colour says it alone. */
export const marks: Record<Sort, string> = { own: "●", group: "◆", work: "■", animal: "▲" };
export const kinds = ["practical", "listening", "fun", "advice", "together", "hard", "mine"] as const;
export type Kind = (typeof kinds)[number];

/** The id goes along from one look to the next, so that another name is no other person. */
export type Person = { id: string; name: string; ring: Ring; sort: Sort; kinds: readonly Kind[] };
export type PeopleBody = FormBody & { people: readonly Person[] };

export function beginPeople(last: PeopleBody | null): PeopleBody {
  return { answers: {}, people: last?.people ?? [] };
}

export function newPerson(id: string): Person {
  return { id, name: "", ring: "close", sort: "own", kinds: [] };
}

/** All in the measures of the drawing. */
export const drawing = { width: 320, height: 326, centre: 160 };
export const edges: Record<Ring, number> = { close: 78, near: 118, far: 157 };
const middles: Record<Ring, number> = { close: 56, near: 98, far: 136 };
const furthestName = 116;

type Placed = Person & { x: number; y: number; nameX: number };

/** Each ring begins elsewhere, so that names do not stand above each other. */
export function placesOf(people: readonly Person[]): Placed[] {
  return rings.flatMap((ring, at) => {
    const within = people.filter((person) => person.ring === ring);
    return within.map((person, index) => {
      const angle = Math.PI * (at / 3 - 0.5 + (2 * index) / within.length);
      const x = Math.round(Math.cos(angle) * middles[ring]);
      const y = Math.round(Math.sin(angle) * middles[ring]) - 5;
      const nameX = Math.max(-furthestName, Math.min(furthestName, x));
      return { ...person, x: drawing.centre + x, y: drawing.centre + y, nameX: drawing.centre + nameX };
    });
  });
}

/** What is different from another time. */
export function changesSince(before: PeopleBody, now: PeopleBody) {
  const ringThen = new Map(before.people.map(({ id, ring }) => [id, rings.indexOf(ring)]));
  const stays = new Set(now.people.map(({ id }) => id));
  const by = ({ id, ring }: Person) => rings.indexOf(ring) - (ringThen.get(id) ?? Number.NaN);
  return {
    added: now.people.filter(({ id }) => !ringThen.has(id)),
    closer: now.people.filter((person) => by(person) < 0),
    further: now.people.filter((person) => by(person) > 0),
    left: before.people.filter(({ id }) => !stays.has(id)),
  };
}

const longestName = 11;

export function shortName(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}
