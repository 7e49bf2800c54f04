// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

export type Merging = { object: "organization"; oldId: string; intoId: string };
type Follow = (trx: Transaction, merging: Merging) => Promise<void>;

const followers = new Map<string, Follow>();

/**
 * A module that stands higher and points at organizations of the directory takes what it has along, in the same
 * transaction: nothing may point at one that is gone. Called once, where the module is put together.
 */
export function followMerges(module: string, follow: Follow): void {
  followers.set(module, follow);
}

export async function tellFollowers(trx: Transaction, merging: Merging): Promise<void> {
  for (const follow of followers.values()) await follow(trx, merging);
}
