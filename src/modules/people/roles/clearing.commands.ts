// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";

const daysAfterAnswer = 30;
const daysWithoutAnswer = 180;

export async function clearRequests(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("people.roleRequest")
    .where((e) =>
      e.or([
        e("answeredAt", "<", now.subtract({ hours: daysAfterAnswer * 24 })),
        e.and([e("answeredAt", "is", null), e("createdAt", "<", now.subtract({ hours: daysWithoutAnswer * 24 }))]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
