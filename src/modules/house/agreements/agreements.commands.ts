// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import type { Agreements } from "./agreements.queries.ts";

/** Beside the versions before. The same form key is the same version; two that are written at once wait for each other. */
export async function writeAgreements(
  trx: Transaction,
  centreId: string,
  written: Omit<Agreements, "version"> & { formKey: string },
  now: Temporal.Instant,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`house.agreements ${centreId}`}, 0))`.execute(trx);
  const { latest } = await trx
    .selectFrom("house.agreements")
    .select((e) => e.fn.coalesce(e.fn.max("version"), e.lit(0)).as("latest"))
    .where("centreId", "=", centreId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("house.agreements")
    .values({ centreId, version: latest + 1, ...written, writtenAt: now })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
  await raiseContentVersion(trx, centreId);
}
