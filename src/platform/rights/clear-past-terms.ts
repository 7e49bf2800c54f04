// SPDX-License-Identifier: EUPL-1.2

import type { Temporal } from "temporal-polyfill";
import { type Database, house, withActor } from "#platform/db";
import type { PersonalTable } from "./index.ts";

/** Data leave by themselves: each table clears what is past its term, in a transaction of its own. */
export async function clearPastTerms(db: Database, tables: PersonalTable[], now: Temporal.Instant): Promise<void> {
  for (const { clear } of tables) {
    if (clear) await withActor(db, house, async (trx) => await clear(trx, now));
  }
}
