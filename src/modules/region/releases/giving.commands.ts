// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { ReleaseLinkTable } from "./tables.ts";

type NewLink = Pick<ReleaseLinkTable, "releaseId" | "centreId" | "toWhom" | "givenOn" | "expiresOn" | "formKey">;

/** The same form key is the same link. */
export async function giveLink(trx: Transaction, given: NewLink): Promise<void> {
  await trx
    .insertInto("region.releaseLink")
    .values({ ...given, openedOn: null, withdrawnOn: null })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
}

type AskedLink = { centreId: string; releaseId: string; linkId: string; today: string };

/** It opens nothing from now on. Says whether there was such a link. */
export async function withdrawLink(trx: Transaction, asked: AskedLink): Promise<boolean> {
  const found = await trx
    .updateTable("region.releaseLink")
    .set((e) => ({ withdrawnOn: e.fn.coalesce("withdrawnOn", e.val(asked.today)) }))
    .where("id", "=", asked.linkId)
    .where("releaseId", "=", asked.releaseId)
    .where("centreId", "=", asked.centreId)
    .returning("id")
    .executeTakeFirst();
  return found !== undefined;
}

/** The first day, once. */
export async function noteOpened(trx: Transaction, linkId: string, today: string): Promise<void> {
  await trx
    .updateTable("region.releaseLink")
    .set({ openedOn: today })
    .where("id", "=", linkId)
    .where("openedOn", "is", null)
    .execute();
}

type Withdrawal = { centreId: string; releaseId: string; reason: string; today: string };

/** For what comes after today: who has a copy keeps it. What was withdrawn stays so. */
export async function withdrawRelease(trx: Transaction, { today, ...withdrawal }: Withdrawal): Promise<void> {
  await trx
    .insertInto("region.releaseWithdrawal")
    .values({ ...withdrawal, withdrawnOn: today })
    .onConflict((conflict) => conflict.column("releaseId").doNothing())
    .execute();
}

/** The link in the house gets another address; the old one opens nothing any more. Sent twice for one version it is one change. */
export async function renewDoor(trx: Transaction, centreId: string, version: number): Promise<void> {
  await trx
    .insertInto("region.releaseDoor")
    .values({ centreId, linkVersion: 2 })
    .onConflict((conflict) =>
      conflict
        .column("centreId")
        .doUpdateSet({ linkVersion: version + 1 })
        .where("region.releaseDoor.linkVersion", "=", version),
    )
    .execute();
}
