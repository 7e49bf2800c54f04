// SPDX-License-Identifier: EUPL-1.2

import type { Temporal } from "temporal-polyfill";
import { midnightAfter } from "#platform/clock";
import { type AppContext, todayOf } from "#platform/http";

/** Until when a page holds that tells what is past its day. */
export function midnightOf(c: AppContext): Temporal.Instant {
  return midnightAfter(todayOf(c), c.var.centre.timeZone);
}
