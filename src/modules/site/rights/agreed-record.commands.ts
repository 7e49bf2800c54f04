// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import { asText, type InBoth, type Line } from "./register.ts";

export type AgreedText = { ownText: InBoth<string>; lines: InBoth<Line[]>; formKey: string };

/** The next version, as it stands on this day. Earlier ones are never changed; the same form sent twice is one. */
export async function agreeOnRecord(
  trx: Transaction,
  centreId: string,
  { ownText, lines, formKey }: AgreedText,
  now: Temporal.Instant,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('site.agreed_record'))`.execute(trx); // two at once are two versions
  const { version } = await trx
    .selectFrom("site.agreedRecord")
    .select((e) => e.fn.coalesce(e.fn.max("version"), e.lit(0)).as("version"))
    .where("centreId", "=", centreId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("site.agreedRecord")
    .values({
      ...{ centreId, version: version + 1, agreedAt: now, formKey },
      ...{ ownTextNl: ownText.nl, ownTextEn: ownText.en },
      ...{ linesNl: lines.nl.map(asText), linesEn: lines.en.map(asText) },
    })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
  await raiseContentVersion(trx, centreId);
}
