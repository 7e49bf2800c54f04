// SPDX-License-Identifier: EUPL-1.2
import { localToday } from "#platform/clock";
import type { Database } from "#platform/db";
import type { AgreedRecord } from "./agreed-record.ts";

type Centre = { id: string; timeZone: string };

/** All versions that this house agreed on, the latest first. */
export async function listAgreedRecords(db: Database, centre: Centre): Promise<AgreedRecord[]> {
  const rows = await db
    .selectFrom("site.agreedRecord")
    .select(["version", "agreedAt", "ownTextNl", "ownTextEn", "linesNl", "linesEn"])
    .where("centreId", "=", centre.id)
    .orderBy("version", "desc")
    .execute();
  return rows.map((row) => ({
    version: row.version,
    agreedOn: localToday(row.agreedAt, centre.timeZone),
    ownText: { nl: row.ownTextNl, en: row.ownTextEn },
    lines: { nl: row.linesNl, en: row.linesEn },
  }));
}
