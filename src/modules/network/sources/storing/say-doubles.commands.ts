// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { findDoubles } from "../../doubles/double.queries.ts";
import type { Remark } from "../reading/remark.ts";
import type { Run } from "./run.ts";

/** Each is compared with all that stands here; of more, whoever keeps the directory sees them together on a page of its own. */
const mostCompared = 50;

/** Says of what is new that it looks like something else here. It comes in all the same: people decide. */
export async function sayDoubles(trx: Transaction, { sourceId, regionId, startedAt, counts }: Run): Promise<void> {
  if (counts.added === 0 || counts.added > mostCompared) return;
  const added = await trx
    .selectFrom("network.sourceRecord as record")
    .innerJoin("network.service as service", "service.id", "record.ourId")
    .select([
      "service.id",
      "service.name",
      "service.organizationId",
      "service.url",
      "record.theirId",
      "record.remarks",
      "record.severity",
    ])
    .where("record.sourceId", "=", sourceId)
    .where("record.object", "=", "service")
    .where("record.firstSeenAt", "=", startedAt)
    .orderBy("service.name")
    .orderBy("service.id")
    .execute();
  for (const { id, name, organizationId, url, theirId, remarks, severity } of added) {
    const urls = url === null ? [] : [url];
    const phones = await listNumbers(trx, id);
    const [double] = await findDoubles(trx, regionId, { kind: "service", id, name, organizationId, urls, phones }, 1);
    if (!double) continue;
    const said: Remark = { field: "", problem: "maybeDouble", severity: "warning", said: double.name };
    await trx
      .updateTable("network.sourceRecord")
      .set({
        remarks: JSON.stringify([...JSON.parse(remarks), said]),
        severity: severity === "error" ? severity : "warning",
      })
      .where("sourceId", "=", sourceId)
      .where("object", "=", "service")
      .where("theirId", "=", theirId)
      .execute();
  }
}

async function listNumbers(trx: Transaction, serviceId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom("network.phone")
    .select("number")
    .where("serviceId", "=", serviceId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map(({ number }) => number);
}
