// SPDX-License-Identifier: EUPL-1.2
import type { AppContext } from "#platform/http";
import type { Keeper } from "./keeper.queries.ts";

/** "Inloop in Zaanstad is dubbel: wat vinden jullie?", and where to answer. */
export type KeeperAsk = { words: string; href: string };
type Ask = (c: AppContext, keeper: Keeper) => Promise<readonly KeeperAsk[]>;

const asking = new Map<string, Ask>();

/** What a module that stands higher likes to hear of an organization, on the page behind its link. Called once, where that module is put together. */
export function askOnKeeperPage(module: string, ask: Ask): void {
  asking.set(module, ask);
}

export async function listKeeperAsks(c: AppContext, keeper: Keeper): Promise<KeeperAsk[]> {
  return (await Promise.all([...asking.values()].map(async (ask) => await ask(c, keeper)))).flat();
}
