// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Database, type Transaction } from "#platform/db";
import type { TaskName, WhoDoes } from "../tables.ts";

export type WhoDoesWhat = Record<TaskName, WhoDoes>;

/** As the centre chose; what it did not choose, coordinators do. */
export async function findWhoDoesWhat(db: Database, centreId: string): Promise<WhoDoesWhat> {
  const chosen = await db
    .selectFrom("people.taskChoice")
    .select(["task", "who"])
    .where("centreId", "=", centreId)
    .orderBy("task")
    .execute();
  const byTask = Object.fromEntries(chosen.map(({ task, who }) => [task, who]));
  return { publish: "coordinators", moderate: "coordinators", approve: "coordinators", ...byTask };
}

/** Who does what here in turns, now and later, by day. For the coordinators. */
export async function listTasksAt(trx: Transaction, centreId: string, now: Temporal.Instant) {
  return await selectTasks(trx, now).where("given.centreId", "=", centreId).execute();
}

/** What someone does in turns, or is asked to, with where. The transaction acts for them. */
export async function listOwnTasks(trx: Transaction, personId: string, now: Temporal.Instant) {
  return await selectTasks(trx, now).where("given.personId", "=", personId).execute();
}

/** To what one of a pair said yes here, and not who did: it waits for another. For whoever may say the second. */
export async function listFirstYeses(
  trx: Transaction,
  { task, centreId }: { task: TaskName; centreId: string },
): Promise<ReadonlySet<string>> {
  return await asHouse(trx, async () => {
    const yeses = await trx
      .selectFrom("people.firstOfPair")
      .select("subjectId")
      .where("task", "=", task)
      .where("centreId", "=", centreId)
      .orderBy("subjectId")
      .execute();
    return new Set(yeses.map(({ subjectId }) => subjectId));
  });
}

function selectTasks(trx: Transaction, now: Temporal.Instant) {
  return trx
    .selectFrom("people.givenTask as given")
    .innerJoin("network.centre as centre", "centre.id", "given.centreId")
    .innerJoin("network.organization as organization", "organization.id", "centre.organizationId")
    .leftJoin("people.taskChoice as choice", (join) =>
      join.onRef("choice.centreId", "=", "given.centreId").onRef("choice.task", "=", "given.task"),
    )
    .select(["given.id", "given.personId", "given.name", "given.task", "given.startsAt", "given.endsAt"])
    .select(["given.acceptedAt", "given.centreId", "organization.name as centre"])
    .select((e) => e.fn.coalesce("choice.who", e.val<WhoDoes>("coordinators")).as("way"))
    .where("given.stoppedAt", "is", null)
    .where((e) => e.or([e("given.endsAt", "is", null), e("given.endsAt", ">", now)]))
    .orderBy("given.startsAt")
    .orderBy("given.id");
}
