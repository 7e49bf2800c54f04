// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { addDays, localToday } from "#platform/clock";
import type { Transaction } from "#platform/db";

const zone = "Europe/Amsterdam";
const daysUnread = 90;
const daysEnded = 31;
const daysOfTalk = 730;

/** What nobody read goes after three months, what was laid aside or no longer holds after one, and talk after two years. */
export async function clearPastSayings(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const today = localToday(now, zone);
  const { numDeletedRows } = await trx
    .deleteFrom("region.saying")
    .where((e) =>
      e.or([
        e("endedOn", "<", addDays(today, -daysEnded)),
        e.and([e("shownAt", "is", null), e("saidOn", "<", addDays(today, -daysUnread))]),
        e.and([e("kind", "=", "remark"), e("saidOn", "<", addDays(today, -daysOfTalk))]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
