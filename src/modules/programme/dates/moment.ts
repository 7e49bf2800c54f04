// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";

/** Whether it is this moment or later. */
export function hasCome(moment: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, moment) >= 0;
}
