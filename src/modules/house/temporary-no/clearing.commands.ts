// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

const hoursOfAsking = 7 * 24;

/** A month after its end, so that an objection can still be answered; what nobody confirmed within a week was never decided. */
export async function clearPastNos(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("house.temporaryNo")
    .where((e) =>
      e.or([
        sql<boolean>`ends_on + interval '1 month' < (select (${now}::timestamptz at time zone time_zone)::date
          from network.centre where centre.id = temporary_no.centre_id)`,
        e.and([e("confirmedBy", "is", null), e("createdAt", "<", now.subtract({ hours: hoursOfAsking }))]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** What was decided stays until its end; who decided it is then nobody's name. */
export async function forgetDecider(trx: Transaction, { personId }: About): Promise<number> {
  if (!personId) return 0;
  const nobody = randomUUID();
  const parts = [
    { proposedBy: nobody, proposedByName: "", where: "proposedBy" },
    { confirmedBy: nobody, confirmedByName: "", where: "confirmedBy" },
    { answeredBy: nobody, answeredByName: "", where: "answeredBy" },
  ] as const;
  let changed = 0n;
  for (const { where, ...values } of parts) {
    const result = await trx
      .updateTable("house.temporaryNo")
      .set(values)
      .where(where, "=", personId)
      .executeTakeFirstOrThrow();
    changed += result.numUpdatedRows;
  }
  return Number(changed);
}
