// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { formatDate, localToday } from "#platform/clock";
import type { AppContext } from "#platform/http";

/** "24 november 2026", as the calendar of this centre has it. */
export function dayHere({ var: { centre, language } }: AppContext, instant: Temporal.Instant): string {
  return formatDate(localToday(instant, centre.timeZone), language);
}
