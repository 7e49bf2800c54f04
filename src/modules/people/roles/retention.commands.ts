// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

const daysAfterAnswer = 30;
const daysWithoutAnswer = 180;
const daysAfterTask = 180;
const daysForSecondYes = 30;

export async function eraseRequests(trx: Transaction, { personId }: About): Promise<number> {
  if (!personId) return 0;
  const { numDeletedRows } = await trx
    .deleteFrom("people.roleRequest")
    .where("personId", "=", personId)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

export async function eraseTasks(trx: Transaction, { personId }: About): Promise<number> {
  if (!personId) return 0;
  const { numDeletedRows } = await trx
    .deleteFrom("people.givenTask")
    .where("personId", "=", personId)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

export async function eraseFirstYeses(trx: Transaction, { personId }: About): Promise<number> {
  if (!personId) return 0;
  const { numDeletedRows } = await trx
    .deleteFrom("people.firstOfPair")
    .where("personId", "=", personId)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

export async function clearRequests(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("people.roleRequest")
    .where((e) =>
      e.or([
        e("answeredAt", "<", daysBefore(now, daysAfterAnswer)),
        e.and([e("answeredAt", "is", null), e("createdAt", "<", daysBefore(now, daysWithoutAnswer))]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

export async function clearTasks(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const over = daysBefore(now, daysAfterTask);
  const { numDeletedRows } = await trx
    .deleteFrom("people.givenTask")
    .where((e) => e.or([e("stoppedAt", "<", over), e("endsAt", "<", over)]))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

export async function clearFirstYeses(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("people.firstOfPair")
    .where("at", "<", daysBefore(now, daysForSecondYes))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

function daysBefore(now: Temporal.Instant, days: number): Temporal.Instant {
  return now.subtract({ hours: days * 24 });
}
