// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import type { OtherLanguage } from "#platform/i18n";

/** From now on an address in this language leads to the same page in Dutch. */
export async function switchLanguageOff(trx: Transaction, centreId: string, language: OtherLanguage): Promise<void> {
  await trx
    .insertInto("site.languageOff")
    .values({ centreId, language })
    .onConflict((conflict) => conflict.columns(["centreId", "language"]).doNothing())
    .execute();
  await raiseContentVersion(trx, centreId);
}

export async function switchLanguageOn(trx: Transaction, centreId: string, language: OtherLanguage): Promise<void> {
  await trx.deleteFrom("site.languageOff").where("centreId", "=", centreId).where("language", "=", language).execute();
  await raiseContentVersion(trx, centreId);
}
