// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { tellHouses } from "../directory/attention.commands.ts";
import { objectNames } from "../hsds/objects.ts";
import { claimSourceIn } from "./claim.commands.ts";
import {
  failuresBeforeTelling,
  nextReading,
  nextTry,
  type Source,
  type SourceOutcome,
  type SourceProblem,
} from "./source.ts";
import { speakForSource } from "./storing/importing.commands.ts";

export type SourceFacts = { name: string; address: string; listAddress: string; everyDays: number };

/** The same form twice is one source, and so is the same address. */
export async function addSource(
  trx: Transaction,
  regionId: string,
  { formKey, address: url, listAddress: listUrl, ...facts }: SourceFacts & { formKey: string },
  now: Temporal.Instant,
): Promise<{ id: string } | null> {
  await trx
    .insertInto("network.source")
    .values({ ...facts, url, listUrl, regionId, formKey, kind: "address", createdAt: now, nextAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const added = await trx
    .selectFrom("network.source")
    .select("id")
    .where("regionId", "=", regionId)
    .where("url", "=", url)
    .executeTakeFirst();
  return added ?? null;
}

export async function addFileSource(
  trx: Transaction,
  regionId: string,
  { name, formKey }: { name: string; formKey: string },
  now: Temporal.Instant,
): Promise<string> {
  await trx
    .insertInto("network.source")
    .values({ name, regionId, formKey, kind: "file", url: null, createdAt: now, nextAt: now })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
  const { id } = await trx
    .selectFrom("network.source")
    .select("id")
    .where("formKey", "=", formKey)
    .executeTakeFirstOrThrow();
  return id;
}

export async function claimSource(
  trx: Transaction,
  id: string,
  until: Temporal.Instant,
  now: Temporal.Instant,
): Promise<boolean> {
  return await claimSourceIn(trx, "network.source", id, until, now);
}

/** Somebody asked for it now; the next job takes it up. */
export async function askForReading(trx: Transaction, id: string, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("network.source")
    .set({ nextAt: now })
    .where("id", "=", id)
    .where("pausedAt", "is", null)
    .execute();
}

/** Its time is over for now: what was fetched stays, and its turn comes again at once. */
export async function letGo(trx: Transaction, id: string, now: Temporal.Instant): Promise<void> {
  await trx.updateTable("network.source").set({ claimedUntil: null, nextAt: now }).where("id", "=", id).execute();
}

const goodAgain = {
  failures: 0,
  problem: null,
  problemStatus: null,
  failingSince: null,
  claimedUntil: null,
  runStartedAt: null,
};

export async function noteSuccess(
  trx: Transaction,
  source: Source,
  outcome: SourceOutcome | null,
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .updateTable("network.source")
    .set({
      ...goodAgain,
      ...(outcome && { outcome: JSON.stringify(outcome), fewerAgreedAt: null }),
      triedAt: now,
      succeededAt: now,
      nextAt: source.kind === "file" ? null : nextReading(now, source.everyDays),
    })
    .where("id", "=", source.id)
    .execute();
}

/** What came in before stays as it is. The houses of the region hear once that it keeps failing, until it is good again. */
export async function noteFailure(
  trx: Transaction,
  source: Source,
  { problem, status, retryAfter }: { problem: SourceProblem; status: number | null; retryAfter: string | null },
  now: Temporal.Instant,
): Promise<void> {
  const failures = source.failures + 1;
  await trx
    .updateTable("network.source")
    .set({
      ...{ failures, problem, problemStatus: status, triedAt: now, claimedUntil: null, runStartedAt: null },
      failingSince: source.failingSince ?? now,
      nextAt: source.kind === "file" ? null : nextTry(now, failures, retryAfter),
    })
    .where("id", "=", source.id)
    .execute();
  if (failures === failuresBeforeTelling) {
    await tellHouses(trx, "network.source-fails", { regionId: source.regionId, subjectId: source.id }, now);
  }
}

export async function pauseSource(trx: Transaction, id: string, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("network.source")
    .set({ pausedAt: now })
    .where("id", "=", id)
    .where("pausedAt", "is", null)
    .execute();
}

export async function resumeSource(trx: Transaction, source: Source, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("network.source")
    .set({ pausedAt: null, nextAt: source.kind === "file" ? null : now })
    .where("id", "=", source.id)
    .execute();
}

/** It is right that there is so much less: the next reading follows that. */
export async function agreeToFewer(trx: Transaction, { id, kind }: Source, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("network.source")
    .set({ fewerAgreedAt: now, ...(kind === "address" && { nextAt: now }) })
    .where("id", "=", id)
    .execute();
}

/** What came from it becomes ours, and is no longer followed. */
export async function removeSource(trx: Transaction, sourceId: string): Promise<void> {
  await trx.deleteFrom("network.source").where("id", "=", sourceId).execute();
}

/** With all that came from it. Organizations stay: they may have more here than help of their own. */
export async function removeWithRows(trx: Transaction, sourceId: string): Promise<void> {
  await speakForSource(trx);
  for (const name of objectNames.toReversed()) {
    if (name === "organization") continue;
    await sql`delete from ${sql.table(`network.${name}`)} as one using network.source_record as record
      where record.source_id = ${sourceId} and record.object = ${name} and record.our_id = one.id ${notUsed(name)}`.execute(
      trx.withoutPlugins(),
    );
  }
  await removeSource(trx, sourceId);
}

/** What something else of ours hangs on by now stays. */
function notUsed(name: string) {
  switch (name) {
    case "location":
      return sql`and not exists (select from network.service_at_location as here where here.location_id = one.id)
        and not exists (select from network.centre where centre.location_id = one.id)`;
    case "taxonomy_term":
      return sql`and not exists (select from network.attribute where attribute.taxonomy_term_id = one.id)`;
    case "taxonomy":
      return sql`and not exists (select from network.taxonomy_term as term where term.taxonomy_id = one.id)`;
    case "unit":
      return sql`and not exists (select from network.service_capacity as capacity where capacity.unit_id = one.id)`;
    default:
      return sql``;
  }
}
