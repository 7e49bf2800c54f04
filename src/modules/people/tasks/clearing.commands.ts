// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";

const daysAfterTask = 180;
const daysForSecondYes = 30;

export async function clearTasks(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const over = now.subtract({ hours: daysAfterTask * 24 });
  const { numDeletedRows } = await trx
    .deleteFrom("people.givenTask")
    .where((e) => e.or([e("stoppedAt", "<", over), e("endsAt", "<", over)]))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

export async function clearFirstYeses(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("people.firstOfPair")
    .where("at", "<", now.subtract({ hours: daysForSecondYes * 24 }))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
