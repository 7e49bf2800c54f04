// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";
import { mostTalks, type Sheet } from "./talk.ts";

export type Tap = Sheet & { centreId: string; theme: string; by: number; formKey: string };

/** So many talks more, or less. The same form sent twice counts once; two who tap at once both count. */
export async function tapTalks(trx: Transaction, tap: Tap): Promise<void> {
  if (await changeNumber(trx, tap)) return;
  const { by, ...row } = tap;
  await trx
    .insertInto("support.talkTally")
    .values({ ...row, number: Math.max(by, 0) })
    .onConflict((conflict) =>
      conflict
        .constraint("one_number_per_theme")
        .doUpdateSet({ number: numberAfter(by), formKey: row.formKey })
        .where("support.talkTally.formKey", "<>", row.formKey),
    )
    .execute();
}

/** Of an hour whatever its neighbourhood was called then. Says whether there was a number already. */
async function changeNumber(trx: Transaction, tap: Tap): Promise<boolean> {
  const { centreId, day, way, occurrenceId, neighbourhood, theme, by, formKey } = tap;
  const row = await trx
    .selectFrom("support.talkTally")
    .select(["id", "formKey"])
    .where("centreId", "=", centreId)
    .where("day", "=", day)
    .where("way", "=", way)
    .where("theme", "=", theme)
    .where((e) =>
      occurrenceId === null ? e("neighbourhood", "=", neighbourhood) : e("occurrenceId", "=", occurrenceId),
    )
    .forUpdate()
    .executeTakeFirst();
  if (row && row.formKey !== formKey) {
    await trx
      .updateTable("support.talkTally")
      .set({ number: numberAfter(by), formKey })
      .where("id", "=", row.id)
      .execute();
  }
  return row !== undefined;
}

function numberAfter(by: number) {
  return sql<number>`least(${mostTalks}, greatest(0, talk_tally.number + ${by}))`;
}
