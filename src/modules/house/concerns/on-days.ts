// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { localToday } from "#platform/clock";

/** A page knows days only: at what time it was, nobody needs. */
export function onDays<Row extends { at: Temporal.Instant }>(rows: Row[], zone: string) {
  return rows.map(({ at, ...row }) => ({ ...row, day: localToday(at, zone) }));
}
