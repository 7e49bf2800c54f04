// SPDX-License-Identifier: EUPL-1.2
import { localToday } from "#platform/clock";
import type { AppContext } from "./context.ts";

/** The day that it is in this house. */
export function todayOf({ var: { now, centre } }: AppContext): string {
  return localToday(now(), centre.timeZone);
}
