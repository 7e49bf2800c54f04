// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { type NotificationKind, notificationKinds } from "./notification-choice.ts";

/** By mail for these kinds, and not at all for the others. The transaction acts for that person. */
export async function chooseNotifications(
  trx: Transaction,
  personId: string,
  byMail: readonly NotificationKind[],
  now: Temporal.Instant,
): Promise<void> {
  const choices = notificationKinds.map((kind) => ({
    ...{ personId, kind, changedAt: now },
    way: byMail.includes(kind) ? ("mail" as const) : ("none" as const),
  }));
  await trx
    .insertInto("people.notificationChoice")
    .values(choices)
    .onConflict((conflict) =>
      conflict.columns(["personId", "kind"]).doUpdateSet((e) => ({ way: e.ref("excluded.way"), changedAt: now })),
    )
    .execute();
}
