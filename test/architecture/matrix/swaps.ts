// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { type Actor, isHere } from "./actors.ts";
import { type Answer, answerOf } from "./answers.ts";
import { ask } from "./ask.ts";
import { askOf } from "./asks/index.ts";
import { matrix } from "./index.ts";
import type { Asked, Reply } from "./place.ts";
import { isSame } from "./same-as-missing.ts";
import type { World } from "./world.ts";

/** All but what has a meaning of its own: days, languages, versions, words, and cells of the map. */
const names = /:(?!date|day|taal|name|version|activity|municipality|place|domain|column|tool)[a-zA-Z]+/g;

/** Every route with a name of something in its address or form that could be another's. */
export function listRoutesWithNames(): string[] {
  return [...matrix.keys()].filter(
    (route) => askOf(route).unknown !== undefined || (route.match(names) ?? []).length > 0,
  );
}

/** Where somebody of this centre is answered otherwise about another centre's thing than about nothing at all. */
export async function listSwaps(world: World, route: string): Promise<string[]> {
  const { make, perAsker, ofTheRegion, unknown = "miss" } = askOf(route);
  const theirs = await make(world.there, world.askerOf(perAsker ? "xhos" : "xcoo"));
  if (isOfNoCentre(theirs)) return [];
  const before = await world.countWritten();
  const found = await Promise.all(
    rowHere(route).map(async ([actor, answer]) => {
      const expected = answer === "miss" || answer === "step" ? answer : unknown;
      const nothing = await ask(world, { route, actor }, ofNothing(theirs), () => "unknown");
      const swapped = ofTheRegion ? nothing : await ask(world, { route, actor }, theirs, () => "own");
      const isAlike = repeatsWhatWasAsked.includes(expected) || (await isSame(swapped, nothing));
      return [
        ...wrong(nothing, "nothing", expected),
        ...wrong(swapped, "another centre's", expected),
        ...(isAlike ? [] : [`${route} for ${actor}: another centre's is not as nothing`]),
      ];
    }),
  );
  return [...found.flat(), ...(await listWritten(world, route, before))];
}

/** These answers say again what was asked for. */
const repeatsWhatWasAsked: readonly Answer[] = ["step", "rule", "show", "away"];

/** A link to sign in, or to a place of one's own, is somebody's at no centre; that nobody can make one is in the table. */
function isOfNoCentre({ params = {} }: Asked): boolean {
  return Object.values(params).some(
    (value) => typeof value !== "string" && !("link" in value && value.link.kind !== "place"),
  );
}

/** As before, where the first name in the address is of this centre and only the last is another's. */
export async function listSwapsInside(world: World, route: string): Promise<string[]> {
  const { make, unknownInside = "miss" } = askOf(route);
  const [ours, theirs] = [
    await make(world.here, world.askerOf("coor")),
    await make(world.there, world.askerOf("xcoo")),
  ];
  const [last = ""] = (route.match(names) ?? []).toReversed();
  const name = last.slice(1);
  const mixed = { ...ours, params: { ...ours.params, [name]: theirs.params?.[name] ?? "" } };
  const before = await world.countWritten();
  const found = await Promise.all(
    rowHere(route).map(async ([actor, answer]) => {
      const expected = answer === "miss" || answer === "step" ? answer : unknownInside;
      return wrong(await ask(world, { route, actor }, mixed), "another centre's inside ours", expected);
    }),
  );
  return [...found.flat(), ...(await listWritten(world, route, before))];
}

export function listRoutesWithTwoNames(): string[] {
  return listRoutesWithNames().filter((route) => (route.match(names) ?? []).length > 1);
}

/** Whom the door lets in, and two whom it does not everywhere. */
function rowHere(route: string): [Actor, Answer][] {
  return [...(matrix.get(route) ?? [])].filter(([actor, answer]) => {
    return isHere(actor) && answer !== "sign" && (answer !== "miss" || ["faci", "coor"].includes(actor));
  });
}

function wrong({ route, actor, response }: Reply, what: string, expected: Answer): string[] {
  const got = answerOf(route, response, false);
  return got === expected ? [] : [`${route} for ${actor}: ${what} is "${got}"`];
}

async function listWritten(world: World, route: string, before: number): Promise<string[]> {
  return (await world.countWritten()) > before ? [`${route}: something was written`] : [];
}

/** The same with names that nobody gave to anything. */
function ofNothing({ params = {}, fields = {}, ...rest }: Asked): Asked {
  return { ...rest, params: withOtherNames(params), fields: withOtherNames(fields) };
}

function withOtherNames<Value>(values: Record<string, Value>): Record<string, Value | string> {
  const isName = (name: string, value: Value) => typeof value === "string" && (name === "slug" || uuid.test(value));
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isName(name, value) ? randomUUID() : value]),
  );
}

const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
