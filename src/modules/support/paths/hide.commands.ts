// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { Part } from "./parts.ts";
import type { Path } from "./path.ts";

/** These parts stay between whose path it is and who walks along now; all others are as open as the rest. */
export async function hideParts(
  trx: Transaction,
  { id, peerId }: Pick<Path, "id" | "peerId">,
  hidden: readonly Part[],
  now: Temporal.Instant,
): Promise<void> {
  const open = trx.deleteFrom("support.pathHidden").where("pathId", "=", id);
  await (hidden.length > 0 ? open.where("part", "not in", hidden) : open).execute();
  if (hidden.length === 0) return;
  await trx
    .insertInto("support.pathHidden")
    .values(hidden.map((part) => ({ pathId: id, part, peerId, at: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
