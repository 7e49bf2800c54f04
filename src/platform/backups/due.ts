// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";

export const zone = "Europe/Amsterdam";

export type LastBackups = { goodAt: Temporal.Instant | null; triedAt: Temporal.Instant | null };

const betweenTries = { hours: 1 };

/**
 * Whether there is no good back-up yet since the last time the clock of the house stood at `at`. So a machine that was
 * off then makes it up, and what failed is tried again an hour later.
 */
export function isDue(at: string, now: Temporal.Instant, { goodAt, triedAt }: LastBackups): boolean {
  if (goodAt && Temporal.Instant.compare(goodAt, lastTime(at, now)) >= 0) return false;
  return triedAt === null || Temporal.Instant.compare(triedAt.add(betweenTries), now) <= 0;
}

function lastTime(at: string, now: Temporal.Instant): Temporal.Instant {
  const local = now.toZonedDateTimeISO(zone);
  const today = local.withPlainTime(at).toInstant();
  if (Temporal.Instant.compare(today, now) <= 0) return today;
  return local.subtract({ days: 1 }).withPlainTime(at).toInstant();
}
