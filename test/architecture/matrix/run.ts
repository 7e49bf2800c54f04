// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from "./actors.ts";
import { type Answer, answerOf, type Given } from "./answers.ts";
import { ask } from "./ask.ts";
import { askOf } from "./asks/index.ts";
import { matrix, routeOf } from "./index.ts";
import type { Asked, Cell, Reply } from "./place.ts";
import { listLeaks } from "./same-as-missing.ts";
import type { World } from "./world.ts";

type Expected = [Actor, Answer];

/** What differs from these rows, as sentences; nothing when all is well. `cellsOf` chooses whom of a row are asked. */
export async function checkRows(
  world: World,
  some: readonly string[],
  cellsOf: (row: Expected[]) => Expected[],
): Promise<string[]> {
  const differences: string[] = [];
  for (const row of some.toSorted((one, other) => turnOf(one) - turnOf(other))) {
    if (world.routes.includes(routeOf(row))) differences.push(...(await checkRow(world, row, cellsOf)));
  }
  return differences;
}

/** Those at which the answer changes, going along the row: whom the table tells apart. The long tests ask everyone. */
export function whereItChanges(row: Expected[]): Expected[] {
  return row.filter(([, answer], at) => answer !== row[at - 1]?.[1]);
}

export function everyone(row: Expected[]): Expected[] {
  return row;
}

/** What makes or asks nothing goes first: what is made for a row makes the lists of others longer. */
function turnOf(row: string): number {
  if (row.includes("/dichte-dagen")) return 0; // plans every activity anew
  return row.includes(":") ? 2 : 1;
}

async function checkRow(world: World, route: string, cellsOf: (row: Expected[]) => Expected[]): Promise<string[]> {
  const row = cellsOf([...(matrix.get(route) ?? [])]);
  const { atOnce } = askOf(route);
  const differences = await checkTogether(
    world,
    route,
    row.filter(([, expected]) => expected !== "done" || atOnce),
  );
  for (const [actor, expected] of row.filter(([, answer]) => answer === "done" && !atOnce)) {
    const got = await answer(world, { route, actor });
    if (got !== expected) differences.push(tell({ route, actor }, expected, got));
  }
  return differences;
}

/** Makes something new, asks for it as this actor, and says what was answered. */
async function answer(world: World, cell: Cell): Promise<Given> {
  const { make, endsSession } = askOf(cell.route);
  const asked = await make(world.here, world.askerOf(cell.actor));
  const before = await world.countWritten();
  const { response } = await ask(world, cell, asked);
  const hasWritten = (await world.countWritten()) > before;
  if (endsSession) await world.signInAgain(cell.actor);
  return answerOf(cell.route, response, hasWritten);
}

/** Who changes nothing asks together, for the same thing. */
async function checkTogether(world: World, route: string, row: Expected[]): Promise<string[]> {
  const { make, perAsker, atOnce, outsideCentres } = askOf(route);
  const shared = perAsker ? null : await make(world.here, world.askerOf("coor"));
  const cells: [Actor, Asked][] = [];
  for (const [actor] of row) cells.push([actor, shared ?? (await make(world.here, world.askerOf(actor)))]);
  const before = await world.countWritten();
  const replies = await inTurnThenTogether(cells, async ([actor, asked]) => await ask(world, { route, actor }, asked));
  const hasWritten = (await world.countWritten()) > before;
  const differences = row.flatMap(([, expected], at) => differenceOf(replies[at], expected, hasWritten));
  if (hasWritten && !atOnce) differences.push(`${route}: somebody wrote who should change nothing`);
  return outsideCentres ? differences : [...differences, ...(await listLeaks(world, replies, shared))];
}

function differenceOf(reply: Reply | undefined, expected: Answer, hasWritten: boolean): string[] {
  if (!reply) return [];
  const got = answerOf(reply.route, reply.response, hasWritten);
  return got === expected ? [] : [tell(reply, expected, got)];
}

/** What is drawn once for everybody is drawn for the first. */
async function inTurnThenTogether<Item, Result>(
  items: Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const [first, ...rest] = items;
  if (first === undefined) return [];
  return [await work(first), ...(await Promise.all(rest.map(work)))];
}

function tell({ route, actor }: Cell, expected: Answer, got: Given): string {
  return `${route} for ${actor}: "${expected}" in the table, "${got}" by the program`;
}
