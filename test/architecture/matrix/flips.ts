// SPDX-License-Identifier: EUPL-1.2
import { type Asker, type Permission, permissionOf } from "#platform/http";
import type { Actor } from "./actors.ts";
import { answerOf } from "./answers.ts";
import { ask } from "./ask.ts";
import { askOf } from "./asks/index.ts";
import { matrix } from "./index.ts";
import { routesOf } from "./routes.ts";
import type { World } from "./world.ts";

const few = 3;
const asking: readonly Actor[] = [
  "anon",
  "bare",
  "coor",
  "xcoo",
  "part",
  "volu",
  "host",
  "lead",
  "peer",
  "coo1",
  "pee1",
  "ope1",
];

/** Each permission that a route asks, with its routes. */
export function listPermissions({ app }: Pick<World, "app">): Map<Permission, string[]> {
  const found = new Map<Permission, string[]>();
  for (const route of routesOf(app)) {
    const permission = route.handlers.map(permissionOf).find((one) => one !== undefined);
    if (permission) found.set(permission, [...(found.get(permission) ?? []), route.name]);
  }
  return found;
}

/** A permission that says something else than it should, in each of the ways in which that can be. */
export function listFlips({ allows, tier }: Permission): { name: string; flipped: Omit<Permission, "name"> }[] {
  const asBefore = tier ? { tier } : {};
  const isForAll = allows(tier ? someoneWithoutRole : nobodyAtAll); // nobody gave a second factor who is not signed in
  return [
    { name: "the opposite", flipped: { allows: (asker) => !allows(asker), ...asBefore } },
    { name: "nobody", flipped: { allows: () => false, ...asBefore } },
    ...(isForAll ? [] : [{ name: "everybody", flipped: { allows: () => true, ...asBefore } }]),
    ...(tier ? [{ name: "without a second factor", flipped: { allows } }] : []),
  ];
}

const nobodyAtAll: Asker = { actor: { kind: "nobody" }, person: null, centreId: null };
const nothing = { roles: [], tasks: [], teamAt: [], hostAt: [], coordinatorAt: [], isOperator: false };
const someoneWithoutRole: Asker = {
  actor: { kind: "person", personId: "", hostAt: [], coordinatorAt: [] },
  person: { id: "", name: "", sessionId: "", tier: "second", ...nothing },
  centreId: null,
};

/** Whether the table differs from the program while this permission says something else. */
export async function isNoticed(
  world: World,
  [permission, routes]: [Permission, string[]],
  flipped: Omit<Permission, "name">,
): Promise<boolean> {
  const { allows, tier } = permission;
  delete permission.tier;
  Object.assign(permission, flipped);
  const pagesFirst = routes.toSorted().slice(0, few);
  let noticed = false;
  for (const route of pagesFirst) noticed ||= await differs(world, route);
  delete permission.tier;
  Object.assign(permission, { allows, ...(tier && { tier }) });
  return noticed;
}

async function differs(world: World, route: string): Promise<boolean> {
  const asked = await askOf(route).make(world.here, world.askerOf("coor"));
  for (const actor of asking) {
    const expected = matrix.get(route)?.get(actor);
    const { response } = await ask(world, { route, actor }, asked);
    if (answerOf(route, response, expected === "done") !== expected) return true;
  }
  return false;
}
