// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

/** How many people came: a number without names, which anyone of the team of this date may set again. */
export async function setPeopleCame(
  db: Database,
  centreId: string,
  occurrenceId: string,
  peopleCame: number | null,
): Promise<void> {
  await db
    .updateTable("programme.occurrence")
    .set({ peopleCame })
    .where("id", "=", occurrenceId)
    .where("centreId", "=", centreId)
    .execute();
}
