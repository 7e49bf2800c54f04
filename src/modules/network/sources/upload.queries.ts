// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

export type Upload = {
  id: string;
  sourceId: string | null;
  name: string;
  content: Buffer;
  columns: Record<string, string>;
  isAccepted: boolean;
};

export async function findUpload(db: Database, regionId: string, id: string): Promise<Upload | null> {
  const row = await uploads(db).where("regionId", "=", regionId).where("id", "=", id).executeTakeFirst();
  return row ? asUpload(row) : null;
}

/** The files that wait to be read, once somebody said yes to them; the newest says how it is now. */
export async function findUploadOf(db: Database, sourceId: string): Promise<Upload | null> {
  const row = await uploads(db)
    .where("sourceId", "=", sourceId)
    .where("acceptedAt", "is not", null)
    .orderBy("acceptedAt", "desc")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row ? asUpload(row) : null;
}

function uploads(db: Database) {
  return db.selectFrom("network.sourceUpload").select(["id", "sourceId", "name", "content", "columns", "acceptedAt"]);
}

type UploadRow = Omit<Upload, "columns" | "isAccepted"> & { columns: string; acceptedAt: unknown };

function asUpload({ columns, acceptedAt, ...rest }: UploadRow): Upload {
  return { ...rest, columns: JSON.parse(columns), isAccepted: acceptedAt !== null };
}
