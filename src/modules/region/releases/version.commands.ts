// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { listParts, lockRelease } from "./release.queries.ts";

type Asked = { centreId: string; id: string; formKey: string };

/** A mistake is mended in a next version, which is read and released as the first was. Each has one next. */
export async function startNextVersion(
  trx: Transaction,
  { centreId, id, formKey }: Asked,
  now: Temporal.Instant,
): Promise<string | null> {
  const release = await lockRelease(trx, centreId, id);
  if (!release || release.releasedOn === null) return null;
  if (release.nextId) return release.nextId;
  const { title, forWhom, periodFrom, periodUntil, language, version } = release;
  const facts = { centreId, title, forWhom, periodFrom, periodUntil, language, formKey };
  const next = await trx
    .insertInto("region.release")
    .values({
      ...facts,
      version: version + 1,
      replacesId: id,
      readingFrom: null,
      readingUntil: null,
      createdAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await copyParts(trx, id, next.id, now);
  return next.id;
}

async function copyParts(trx: Transaction, from: string, to: string, now: Temporal.Instant): Promise<void> {
  const parts = (await listParts(trx, from)).filter(({ leftOutAt }) => leftOutAt === null);
  for (const { place, source, heading, content, names, writtenAt } of parts) {
    const copied = { place, source, heading, content, names, writtenAt, leftOutAt: null };
    await trx
      .insertInto("region.releasePart")
      .values({ ...copied, releaseId: to, changedAt: now, formKey: randomUUID() })
      .execute();
  }
}
