// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";
import type { Choice, Report } from "./outcome.ts";

export type IncomingFile = {
  id: string;
  centreId: string;
  fileName: string;
  content: Buffer;
  acceptedAt: Temporal.Instant | null;
  appliedAt: Temporal.Instant | null;
  choice: Choice | null;
  report: Report | null;
};

/** Whoever sent it finds it; to anyone else it does not exist. */
export async function findIncomingFile(trx: Transaction, fileId: string): Promise<IncomingFile | null> {
  const row = await trx
    .selectFrom("programme.incomingFile")
    .select(["id", "centreId", "fileName", "content", "acceptedAt", "appliedAt", "choice", "report"])
    .where("id", "=", fileId)
    .executeTakeFirst();
  return row ? { ...row, choice: read(row.choice), report: read(row.report) } : null;
}

/** The files somebody sent that are still here, without what stands in them. */
export async function listIncomingFilesAbout(trx: Transaction, { personId }: About) {
  if (!personId) return [];
  return await trx
    .selectFrom("programme.incomingFile")
    .select(["fileName", "createdAt", "acceptedAt"])
    .where("personId", "=", personId)
    .orderBy("createdAt")
    .execute();
}

function read<Value>(text: string | null): Value | null {
  return text === null ? null : JSON.parse(text);
}
