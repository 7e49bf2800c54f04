// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

/** Only for whoever left an e-mail address: nobody else could be reached. */
export async function chooseReminder(trx: Transaction, signUpId: string, choice: "on" | "off"): Promise<void> {
  await trx
    .updateTable("programme.signUp")
    .set({ reminder: choice === "on" })
    .where("id", "=", signUpId)
    .where("email", "is not", null)
    .execute();
}
