// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { addRegion, moveCentre } from "#modules/network";
import type { Transaction } from "#platform/db";

type Asked = { regionId: string; centreId: string; formKey: string };

/** The house goes on by itself, in a region that begins empty; never in one that is there. For the house. */
export async function startOwnRegion(
  trx: Transaction,
  { centreId, id, name }: { centreId: string; id: string; name: string },
  now: Temporal.Instant,
): Promise<void> {
  if (!(await addRegion(trx, { id, name }))) return;
  await withdrawJoining(trx, centreId, now);
  await moveCentre(trx, centreId, id);
}

/** One question at a time: what was asked before is withdrawn. */
export async function askToJoin(trx: Transaction, asked: Asked, now: Temporal.Instant): Promise<void> {
  const before = await trx
    .selectFrom("region.joining")
    .select("id")
    .where("formKey", "=", asked.formKey)
    .executeTakeFirst();
  if (before) return;
  await withdrawJoining(trx, asked.centreId, now);
  await trx
    .insertInto("region.joining")
    .values({ ...asked, askedAt: now, answeredAt: null, answer: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function withdrawJoining(trx: Transaction, centreId: string, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("region.joining")
    .set({ answeredAt: now, answer: "withdrawn" })
    .where("centreId", "=", centreId)
    .where("answeredAt", "is", null)
    .execute();
}

type Answer = { id: string; regionId: string; answer: "yes" | "no" };

/** The first answer holds; at a yes the house is of this region from now on. For the house. */
export async function answerJoining(trx: Transaction, { id, regionId, answer }: Answer, now: Temporal.Instant) {
  const answered = await trx
    .updateTable("region.joining")
    .set({ answeredAt: now, answer })
    .where("id", "=", id)
    .where("regionId", "=", regionId)
    .where("answeredAt", "is", null)
    .returning("centreId")
    .executeTakeFirst();
  if (answered && answer === "yes") await moveCentre(trx, answered.centreId, regionId);
}
