// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { addDays } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { changeStanding } from "./change-standing.ts";
import type { Refusal } from "./release.ts";
import { refuseReading } from "./release.ts";
import type { ReleaseTable } from "./tables.ts";

type Facts = Pick<ReleaseTable, "title" | "forWhom" | "periodFrom" | "periodUntil">;
export type NewRelease = Facts & Pick<ReleaseTable, "centreId" | "language" | "formKey">;
export type AskedRelease = { centreId: string; id: string; today: string };

/** The same form key gives the same document. */
export async function startRelease(trx: Transaction, started: NewRelease, now: Temporal.Instant): Promise<string> {
  await trx
    .insertInto("region.release")
    .values({ ...started, replacesId: null, readingFrom: null, readingUntil: null, createdAt: now })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
  const { id } = await trx
    .selectFrom("region.release")
    .select("id")
    .where("formKey", "=", started.formKey)
    .where("centreId", "=", started.centreId)
    .executeTakeFirstOrThrow();
  return id;
}

/** What it is called and for whom; and of a next version what changed. Its period stands, for its parts were taken of it. */
export async function renameRelease(
  trx: Transaction,
  asked: AskedRelease,
  facts: Pick<ReleaseTable, "title" | "forWhom"> & { whatChanged: string },
): Promise<Refusal | "gone" | null> {
  return await changeStanding(trx, asked, async ({ id }) => {
    await trx.updateTable("region.release").set(facts).where("id", "=", id).execute();
  });
}

/** From now until and with the last day those it is about can read it and say something. */
export async function beginReading(
  trx: Transaction,
  asked: AskedRelease,
  days: number,
): Promise<Refusal | "gone" | null> {
  return await changeStanding(
    trx,
    asked,
    async ({ id, readingFrom }) => {
      const reading = { readingFrom: readingFrom ?? asked.today, readingUntil: addDays(asked.today, days) };
      await trx.updateTable("region.release").set(reading).where("id", "=", id).execute();
    },
    refuseReading,
  );
}

/** What was never released can go whole. */
export async function throwAway(trx: Transaction, asked: AskedRelease): Promise<Refusal | "gone" | null> {
  return await changeStanding(trx, asked, async ({ id }) => {
    await trx.deleteFrom("region.release").where("id", "=", id).execute();
  });
}
