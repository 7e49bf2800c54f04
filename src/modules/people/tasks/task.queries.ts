// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";

/** Who does what here in turns, now and later, by day. For the coordinators. */
export async function listTasksAt(trx: Transaction, centreId: string, now: Temporal.Instant) {
  return await selectTasks(trx, now).where("given.centreId", "=", centreId).execute();
}

/** What someone does in turns, or is asked to, with where. The transaction acts for them. */
export async function listOwnTasks(trx: Transaction, personId: string, now: Temporal.Instant) {
  return await selectTasks(trx, now).where("given.personId", "=", personId).execute();
}

function selectTasks(trx: Transaction, now: Temporal.Instant) {
  return trx
    .selectFrom("people.givenTask as given")
    .innerJoin("network.centre as centre", "centre.id", "given.centreId")
    .innerJoin("network.organization as organization", "organization.id", "centre.organizationId")
    .select(["given.id", "given.personId", "given.name", "given.task", "given.way", "given.startsAt", "given.endsAt"])
    .select(["given.acceptedAt", "given.centreId", "organization.name as centre"])
    .where("given.stoppedAt", "is", null)
    .where((e) => e.or([e("given.endsAt", "is", null), e("given.endsAt", ">", now)]))
    .orderBy("given.startsAt")
    .orderBy("given.id");
}
