// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { NotificationKind } from "./notification-choice.ts";

/** Without a choice it is by mail, as for whoever has no place. For the house, which writes. */
export async function wantsMail(trx: Transaction, personId: string, kind: NotificationKind): Promise<boolean> {
  const choice = await trx
    .selectFrom("people.notificationChoice")
    .select("way")
    .where("personId", "=", personId)
    .where("kind", "=", kind)
    .executeTakeFirst();
  return choice === undefined || choice.way === "mail";
}

/** What someone chose not to hear by mail. The transaction acts for them. */
export async function listUnwanted(trx: Transaction, personId: string): Promise<NotificationKind[]> {
  const rows = await trx
    .selectFrom("people.notificationChoice")
    .select("kind")
    .where("personId", "=", personId)
    .where("way", "<>", "mail")
    .orderBy("kind")
    .execute();
  return rows.map(({ kind }) => kind);
}
