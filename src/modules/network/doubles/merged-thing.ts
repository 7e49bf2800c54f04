// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";

/** So long what was merged can be taken apart again. */
const daysToTakeApart = 30;

export function firstKept(now: Temporal.Instant): Temporal.Instant {
  return now.subtract({ hours: daysToTakeApart * 24 });
}
