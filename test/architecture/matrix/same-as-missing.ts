// SPDX-License-Identifier: EUPL-1.2
import { ask } from "./ask.ts";
import type { Asked, Cell, Reply } from "./place.ts";
import type { World } from "./world.ts";

/** Answers with "there is nothing here" that are not, byte for byte, what is answered where nothing is. */
export async function listLeaks(world: World, replies: readonly Reply[], asked: Asked | null): Promise<string[]> {
  const hidden = replies.filter(({ response }) => response.status === 404);
  const leaks = await Promise.all(
    hidden.map(async (reply) => {
      if (await isSame(reply, await askForNothing(world, reply, asked))) return [];
      world.nothings.clear(); // what stands around every page may have changed meanwhile
      const again = { ...reply, response: await world.send(reply, reply.address, asked ?? {}) };
      if (await isSame(again, await askForNothing(world, reply, asked))) return [];
      return [`${reply.route} for ${reply.actor}: hidden is not the same as missing`];
    }),
  );
  return leaks.flat();
}

/** In status, headers and page, but for their own addresses where the page repeats them. */
export async function isSame(one: Reply, other: Reply): Promise<boolean> {
  const addresses = [one.address, other.address];
  return (await asText(one, addresses)) === (await asText(other, addresses));
}

/** A link that opens nothing, or an address that no route has: for each person once. */
async function askForNothing(world: World, cell: Cell, asked: Asked | null): Promise<Reply> {
  if (cell.route.includes(":token") && asked) return await ask(world, cell, asked, () => "unknown");
  const [method, path = ""] = cell.route.split(" ");
  const address = `${path.split("/").slice(0, 2).join("/")}/hier/is/niets`;
  const key = `${method} ${address} ${cell.actor}`;
  const known =
    world.nothings.get(key) ?? world.send(cell, address).then((response) => ({ ...cell, address, response }));
  world.nothings.set(key, known);
  return await known;
}

async function asText({ response }: Reply, addresses: readonly string[]): Promise<string> {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).sort();
  const page = await response.clone().text();
  const written = addresses.map((address) => address.replaceAll("&", "&amp;"));
  const withoutAddress = written.reduce((text, address) => text.replaceAll(`${address}"`, '(address)"'), page);
  return [response.status, ...headers, withoutAddress].join("\n");
}
