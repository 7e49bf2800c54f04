// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";

/** "vrijplaats-2026-11-24-0930.vpa": sorts by time, on the operator's own clock. */
export function archiveFileName(now: Temporal.ZonedDateTime): string {
  const moment = now.toPlainDateTime().toString({ smallestUnit: "minute" });
  return `vrijplaats-${moment.replace("T", "-").replace(":", "")}.vpa`;
}

/** Those of the schedule have a name of their own: no other file is ever taken away. */
export function dailyFileName(now: Temporal.ZonedDateTime): string {
  return archiveFileName(now).replace(".vpa", "-daily.vpa");
}

export function isDailyFile(name: string): boolean {
  return /^vrijplaats-\d{4}-\d\d-\d\d-\d{4}-daily\.vpa$/.test(name);
}
