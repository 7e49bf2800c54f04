// SPDX-License-Identifier: EUPL-1.2
import { addressOf, holdingOf } from "./address.ts";
import type { Asked, Cell, Reply } from "./place.ts";
import type { World } from "./world.ts";

/** Asks as this actor for what was made. */
export async function ask(world: World, cell: Cell, asked: Asked, holding = holdingOf(cell.actor)): Promise<Reply> {
  const address = addressOf(world.keys, cell.route, asked, holding);
  return { ...cell, address, response: await world.send(cell, address, asked) };
}
