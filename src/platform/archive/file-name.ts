// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";

/** "vrijplaats-2026-11-24-0930.vpa": sorts by time, on the operator's own clock. */
export function archiveFileName(now: Temporal.ZonedDateTime): string {
  const moment = now.toPlainDateTime().toString({ smallestUnit: "minute" });
  return `vrijplaats-${moment.replace("T", "-").replace(":", "")}.vpa`;
}
