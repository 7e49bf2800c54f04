// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import type { About } from "#platform/rights";
import type { Choice, Report } from "./outcome.ts";

export type SentFile = { centreId: string; personId: string; fileName: string; content: Buffer; formKey: string };

/** The same form sent twice is one file. Null when the form was somebody else's. */
export async function keepFile(
  trx: Transaction,
  file: SentFile,
  now: Temporal.Instant,
): Promise<{ id: string } | null> {
  await trx
    .insertInto("programme.incomingFile")
    .values({ ...file, createdAt: now })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
  const kept = await trx
    .selectFrom("programme.incomingFile")
    .select("id")
    .where("formKey", "=", file.formKey)
    .where("centreId", "=", file.centreId)
    .executeTakeFirst();
  return kept ?? null;
}

/** Says whether this yes is the first: a second one changes nothing. */
export async function acceptFile(
  trx: Transaction,
  fileId: string,
  answer: { choice: Choice; report: Report },
  now: Temporal.Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("programme.incomingFile")
    .set({ acceptedAt: now, choice: JSON.stringify(answer.choice), report: JSON.stringify(answer.report) })
    .where("id", "=", fileId)
    .where("acceptedAt", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** A large file is brought in by a job; asking for that twice harms nothing. */
export async function leaveToJob(
  trx: Transaction,
  file: { id: string; centreId: string },
  now: Temporal.Instant,
): Promise<void> {
  await recordEvent(trx, "programme.agenda-accepted", file.id, file.centreId, now);
}

/** With a time it is done, and what stood in the file is no longer kept. */
export async function saveReport(
  trx: Transaction,
  fileId: string,
  report: Report,
  appliedAt: Temporal.Instant | null,
): Promise<void> {
  await trx
    .updateTable("programme.incomingFile")
    .set({ report: JSON.stringify(report), ...(appliedAt && { appliedAt, content: Buffer.alloc(0) }) })
    .where("id", "=", fileId)
    .where("appliedAt", "is", null)
    .execute();
}

export async function removeFile(trx: Transaction, fileId: string): Promise<void> {
  await trx.deleteFrom("programme.incomingFile").where("id", "=", fileId).execute();
}

export async function eraseIncomingFiles(trx: Transaction, { personId }: About): Promise<number> {
  if (!personId) return 0;
  const { numDeletedRows } = await trx
    .deleteFrom("programme.incomingFile")
    .where("personId", "=", personId)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

export async function clearOldIncomingFiles(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("programme.incomingFile")
    .where("createdAt", "<", now.subtract({ hours: 24 }))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
