// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

const daysAfterRelease = 30;
const daysUnreleased = 365;

/** What was said goes a month after the document was released, and a year after it was said in any event. */
export async function clearPastWords(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("region.releaseWord as word")
    .where((e) =>
      e.or([
        e("saidAt", "<", now.subtract({ hours: daysUnreleased * 24 })),
        e.exists(
          e
            .selectFrom("region.releaseYes as yes")
            .select("yes.releaseId")
            .whereRef("yes.releaseId", "=", "word.releaseId")
            .where("yes.step", "=", "released")
            .where("yes.at", "<", now.subtract({ hours: daysAfterRelease * 24 })),
        ),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** That two people said yes stays; who it was is then nobody's name. */
export async function forgetYeses(trx: Transaction, { personId }: About): Promise<number> {
  if (!personId) return 0;
  const { numUpdatedRows } = await trx
    .updateTable("region.releaseYes")
    .set({ personId: randomUUID(), name: "" })
    .where("personId", "=", personId)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
