// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

export type ChangeOfField = { field: string; before: string; after: string };

/** What was changed, by an organization or by the directory itself: never by a person. */
export async function writeHistory(
  trx: Transaction,
  what: { type: "service" | "location" | "organization"; id: string; by: string; today: string },
  changes: readonly ChangeOfField[],
): Promise<void> {
  if (changes.length === 0) return;
  await trx
    .insertInto("network.metadata")
    .values(
      changes.map(({ field, before, after }) => ({
        ...{ resourceId: what.id, resourceType: what.type, updatedBy: what.by, fieldName: field },
        ...{ lastActionDate: what.today, lastActionType: before === "" ? "create" : "update" },
        ...{ previousValue: before, replacementValue: after },
      })),
    )
    .execute();
}
