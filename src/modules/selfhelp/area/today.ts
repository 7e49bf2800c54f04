// SPDX-License-Identifier: EUPL-1.2

/** The day it is by the clock of this device, as YYYY-MM-DD: just after midnight that is not yet so in Greenwich. */
export function todayHere(now = new Date()): string {
  return now.toLocaleDateString("sv"); // in Swedish a day is written as ISO 8601 does
}
