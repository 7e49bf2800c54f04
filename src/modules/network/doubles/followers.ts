// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { MergedObject } from "./tables.ts";

export type Merging = { object: MergedObject; oldId: string; intoId: string };
type Follow = (trx: Transaction, merging: Merging) => Promise<void>;

const followers: Record<MergedObject, Map<string, Follow>> = { organization: new Map(), service: new Map() };

/**
 * A module that stands higher and points at organizations or entries of the directory takes what it has along, in the same
 * transaction: nothing may point at one that is gone. Called once, where the module is put together.
 */
export function followMerges(object: MergedObject, module: string, follow: Follow): void {
  followers[object].set(module, follow);
}

export async function tellFollowers(trx: Transaction, merging: Merging): Promise<void> {
  for (const follow of followers[merging.object].values()) await follow(trx, merging);
}
