// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import type { ReportedRecord, ReportFilter } from "./report.ts";

export const perPage = 50;

/** What there is to say about each thing a source publishes; one more than a page tells that another follows. */
export async function listReport(
  db: Database,
  sourceId: string,
  { shows, page }: { shows: ReportFilter; page: number },
): Promise<ReportedRecord[]> {
  const rows = await reported(db, sourceId, shows)
    .select(["name", "object", "ourId", "goneAt", "remarks"])
    .orderBy("name")
    .orderBy("object")
    .orderBy("theirId")
    .limit(perPage + 1)
    .offset((page - 1) * perPage)
    .execute();
  return rows.map(({ name, object, ourId, goneAt, remarks }) => ({
    ...{ name: name ?? "", object, isGone: goneAt !== null, remarks: JSON.parse(remarks) },
    serviceId: object === "service" && goneAt === null ? ourId : null,
  }));
}

export async function countReport(db: Database, sourceId: string, shows: ReportFilter): Promise<number> {
  const { count } = await reported(db, sourceId, shows)
    .select((e) => e.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function reported(db: Database, sourceId: string, shows: ReportFilter) {
  const all = db.selectFrom("network.sourceRecord").where("sourceId", "=", sourceId).where("name", "is not", null);
  switch (shows) {
    case "failed":
      return all.where("severity", "=", "error");
    case "lost":
      return all.where("severity", "=", "warning");
    case "notes":
      return all.where("severity", "=", "note");
    case "gone":
      return all.where("goneAt", "is not", null);
    case "all":
      return all;
  }
}
