// SPDX-License-Identifier: EUPL-1.2
import { type ActivityCode, isActivity } from "../map/activities.ts";

/** Of a row that was written when the reference may have had other activities. */
export function isOfKnownActivity<Row extends { activity: string }>(row: Row): row is Row & { activity: ActivityCode } {
  return isActivity(row.activity);
}
