// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

/** Who waits that day, in the order in which they were asked. For hosts of this centre. */
export async function listGreeters(trx: Transaction, centreId: string, day: string) {
  return await trx
    .selectFrom("programme.greeter")
    .select(["id", "name"])
    .where("centreId", "=", centreId)
    .where("day", "=", day)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

export type Greeter = NonNullable<Awaited<ReturnType<typeof findGreeter>>>;

/** One of them. The transaction acts for a host of this centre, or for whoever holds their link. */
export async function findGreeter(trx: Transaction, centreId: string, greeterId: string) {
  return await trx
    .selectFrom("programme.greeter")
    .select(["id", "centreId", "name", "day", "linkVersion"])
    .where("centreId", "=", centreId)
    .where("id", "=", greeterId)
    .executeTakeFirst();
}

export async function getGreeterOfForm(trx: Transaction, formKey: string) {
  return await trx
    .selectFrom("programme.greeter")
    .select("id")
    .where("formKey", "=", formKey)
    .executeTakeFirstOrThrow();
}
