// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import type { SignedInPerson } from "#platform/http";
import { findOrAddPerson, type NamedAddress } from "../persons/person.commands.ts";
import type { GivenTaskTable, TaskName } from "../tables.ts";
import { decidesAlone } from "./task.ts";

export type NewTask = NamedAddress & Pick<GivenTaskTable, "task" | "startsAt" | "endsAt" | "centreId" | "formKey">;

/** A coordinator asks someone to do this in turn: it holds once they say yes. Says whether it was new. */
export async function giveTask(trx: Transaction, given: NewTask, now: Temporal.Instant): Promise<boolean> {
  const { email: _, ...task } = given;
  return await asHouse(trx, async () => {
    const personId = await findOrAddPerson(trx, given, now);
    const added = await trx
      .insertInto("people.givenTask")
      .values({ ...task, personId, createdAt: now })
      .onConflict((conflict) => conflict.column("formKey").doNothing())
      .returning("id")
      .executeTakeFirst();
    return added !== undefined;
  });
}

/** Their own yes; or their no, also when they said yes before. Says whether there was such a task. */
export async function answerTask(
  trx: Transaction,
  { taskId, personId, answer }: { taskId: string; personId: string; answer: "yes" | "notNow" },
  now: Temporal.Instant,
): Promise<boolean> {
  return await asHouse(trx, async () => {
    if (answer === "notNow") return await stop(trx, { taskId, personId }, now);
    const { numUpdatedRows } = await trx
      .updateTable("people.givenTask")
      .set({ acceptedAt: now })
      .where("id", "=", taskId)
      .where("personId", "=", personId)
      .where("stoppedAt", "is", null)
      .executeTakeFirstOrThrow();
    return numUpdatedRows > 0n;
  });
}

/** Says whether this centre had given it. What they said yes to for that counts no more. */
export async function takeTaskAway(
  trx: Transaction,
  given: { taskId: string; centreId: string },
  now: Temporal.Instant,
): Promise<boolean> {
  return await asHouse(trx, async () => await stop(trx, given, now));
}

async function stop(
  trx: Transaction,
  { taskId, personId, centreId }: { taskId: string; personId?: string; centreId?: string },
  now: Temporal.Instant,
): Promise<boolean> {
  const stopped = await trx
    .updateTable("people.givenTask")
    .set({ stoppedAt: now })
    .where("id", "=", taskId)
    .where("stoppedAt", "is", null)
    .$if(personId !== undefined, (query) => query.where("personId", "=", personId ?? ""))
    .$if(centreId !== undefined, (query) => query.where("centreId", "=", centreId ?? ""))
    .returning(["task", "personId", "centreId"])
    .executeTakeFirst();
  if (!stopped) return false;
  await trx
    .deleteFrom("people.firstOfPair")
    .where("task", "=", stopped.task)
    .where("personId", "=", stopped.personId)
    .where("centreId", "=", stopped.centreId)
    .execute();
  return true;
}

export type Deed = { task: TaskName; subjectId: string; centreId: string; person: SignedInPerson };

/**
 * Whoever may do this says that it can happen. "done" when it happens now: in pairs only with the second yes, by
 * someone else, to the same subject. Whether they may do it at all, the route's permission says.
 */
export async function sayYes(trx: Transaction, deed: Deed, now: Temporal.Instant): Promise<"done" | "waits"> {
  return await asHouse(trx, async () => {
    if (!decidesAlone(deed) && (await isFirstYes(trx, deed, now))) return "waits";
    await forgetYes(trx, deed);
    return "done";
  });
}

/** What was said yes to has changed: both say yes anew. */
export async function forgetFirstYes(trx: Transaction, of: Pick<Deed, "task" | "subjectId">): Promise<void> {
  await asHouse(trx, async () => await forgetYes(trx, of));
}

async function isFirstYes(trx: Transaction, { task, subjectId, centreId, person }: Deed, now: Temporal.Instant) {
  await trx
    .insertInto("people.firstOfPair")
    .values({ task, subjectId, centreId, personId: person.id, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const first = await trx
    .selectFrom("people.firstOfPair")
    .select("personId")
    .where("task", "=", task)
    .where("subjectId", "=", subjectId)
    .forUpdate()
    .executeTakeFirst();
  return first === undefined || first.personId === person.id;
}

async function forgetYes(trx: Transaction, { task, subjectId }: Pick<Deed, "task" | "subjectId">): Promise<void> {
  await trx.deleteFrom("people.firstOfPair").where("task", "=", task).where("subjectId", "=", subjectId).execute();
}
