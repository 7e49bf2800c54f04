// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Database, Transaction } from "#platform/db";
import { hasCome } from "../dates/moment.ts";
import { type Confirmation, latestDue } from "./confirmation.ts";
import type { CallOutcome } from "./tables.ts";

const confirmationColumns = [
  "activity.confirmedAt",
  "activity.confirmationAskedAt as askedAt",
  "activity.unconfirmedAt",
  "activity.planningStoppedAt as stoppedAt",
] as const;

export type CallAboutIt = { personId: string; name: string; takenAt: Temporal.Instant; outcome: CallOutcome | null };
export type ActivityToConfirm = Confirmation & {
  id: string;
  title: string;
  hosts: string[];
  offeredBy: { name: string; isPartner: boolean; phone: string | null; email: string | null };
  call: CallAboutIt | null;
};

/** Published activities that may be due, of all centres, in the order of their ids. */
export async function listPerhapsDue(
  db: Database,
  after: string | null,
  most: number,
  now: Temporal.Instant,
): Promise<{ id: string }[]> {
  return await db
    .selectFrom("programme.activity as activity")
    .innerJoin("programme.schedule as schedule", "schedule.activityId", "activity.id")
    .select("activity.id")
    .where("activity.endedAt", "is", null)
    .where("activity.publishedAt", "is not", null)
    .where("activity.planningStoppedAt", "is", null)
    .where("activity.confirmedAt", "<=", latestDue(now))
    .where("schedule.rrule", "is not", null)
    .$if(after !== null, (query) => query.where("activity.id", ">", after ?? ""))
    .orderBy("activity.id")
    .limit(most)
    .execute();
}

export async function getConfirmation(trx: Transaction, activityId: string): Promise<Confirmation> {
  return await trx
    .selectFrom("programme.activity as activity")
    .select(confirmationColumns)
    .where("activity.id", "=", activityId)
    .executeTakeFirstOrThrow();
}

/** What was asked about and is not confirmed yet, what waits longest first; with whom to phone, and who does. */
export async function listToConfirm(trx: Transaction, centreId: string): Promise<ActivityToConfirm[]> {
  const rows = await selectToConfirm(trx, centreId)
    .where("activity.confirmationAskedAt", "is not", null)
    .orderBy("activity.confirmationAskedAt")
    .orderBy("activity.id")
    .execute();
  return rows.map(toActivityToConfirm);
}

/** Also when nobody asked yet: whoever wants to say that it goes on may. */
export async function findToConfirm(
  trx: Transaction,
  centreId: string,
  activityId: string,
): Promise<ActivityToConfirm | null> {
  const row = await selectToConfirm(trx, centreId).where("activity.id", "=", activityId).executeTakeFirst();
  return row ? toActivityToConfirm(row) : null;
}

/** How many activities of this centre wait for a yes. */
export async function countToConfirm(db: Database, centreId: string): Promise<number> {
  const { count } = await db
    .selectFrom("programme.activity")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("centreId", "=", centreId)
    .where("endedAt", "is", null)
    .where("confirmationAskedAt", "is not", null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Who leads it and still has a role here, with where to write to. For the house alone. */
export async function listLeadAddresses(trx: Transaction, activityId: string) {
  return await selectAddresses(trx)
    .innerJoin("programme.lead as lead", (join) =>
      join.onRef("lead.personId", "=", "role.personId").onRef("lead.centreId", "=", "role.centreId"),
    )
    .where("lead.activityId", "=", activityId)
    .execute();
}

/** The coordinators of a centre, with where to write to. For the house alone. */
export async function listCoordinatorAddresses(trx: Transaction, centreId: string) {
  return await selectAddresses(trx)
    .where("role.centreId", "=", centreId)
    .where("role.role", "=", "coordinator")
    .execute();
}

function selectAddresses(trx: Transaction) {
  return trx
    .selectFrom("people.role as role")
    .innerJoin("people.person as person", "person.id", "role.personId")
    .innerJoin("identity.user as identity", "identity.id", "person.id")
    .select(["person.id", "person.language", "identity.email"])
    .distinct()
    .where("role.pausedAt", "is", null)
    .where("role.endedAt", "is", null)
    .orderBy("person.id");
}

function selectToConfirm(trx: Transaction, centreId: string) {
  return trx
    .selectFrom("programme.activity as activity")
    .innerJoin("network.organization as organization", "organization.id", "activity.offeredBy")
    .innerJoin("network.centre as centre", "centre.id", "activity.centreId")
    .leftJoin("programme.confirmationCall as call", "call.activityId", "activity.id")
    .select(["activity.id", "activity.title", "activity.hosts", "organization.name", "organization.email"])
    .select(confirmationColumns)
    .select(["call.personId", "call.name as callerName", "call.takenAt", "call.outcome"])
    .select((e) => [
      e("organization.id", "<>", e.ref("centre.organizationId")).$castTo<boolean>().as("isPartner"),
      e
        .selectFrom("network.phone as phone")
        .select("phone.number")
        .whereRef("phone.organizationId", "=", "organization.id")
        .orderBy("phone.id")
        .limit(1)
        .as("phone"),
    ])
    .where("activity.centreId", "=", centreId)
    .where("activity.endedAt", "is", null);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectToConfirm>["executeTakeFirstOrThrow"]>>;

function toActivityToConfirm({ personId, callerName, takenAt, outcome, ...row }: Row): ActivityToConfirm {
  const { name, isPartner, phone, email, ...rest } = row;
  const isOfThisTime = isSince(takenAt, row.unconfirmedAt);
  const call =
    personId && callerName && takenAt && isOfThisTime ? { personId, name: callerName, takenAt, outcome } : null;
  return { ...rest, offeredBy: { name, isPartner, phone, email }, call };
}

/** A call about an earlier time says nothing now. */
function isSince(takenAt: Temporal.Instant | null, unconfirmedAt: Temporal.Instant | null): boolean {
  return takenAt !== null && unconfirmedAt !== null && hasCome(unconfirmedAt, takenAt);
}
