// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { addDays } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { newFormKey } from "#platform/http";
import {
  covenant,
  lastMeeting,
  nextMeeting,
  outsidePlaces,
  parties,
  poll,
  referrals,
  table,
  visits,
} from "./together.ts";

type There = { regionId: string; today: string; now: Temporal.Instant; idOf: (key: string) => string };

/** What organizations agreed, when they meet, how they refer, and whose door they made room behind. */
export async function addTogether(trx: Transaction, there: There): Promise<void> {
  await addCovenant(trx, there);
  await addTable(trx, there);
  await addVisitsAndReferrals(trx, there);
  await addPoll(trx, there);
  for (const place of outsidePlaces) await addOutsidePlace(trx, there, place);
}

async function addCovenant(trx: Transaction, { regionId, today, now, idOf }: There): Promise<void> {
  const { title, body, daysAgo } = covenant;
  const { id: covenantId } = await trx
    .insertInto("region.covenant")
    .values({ regionId, title, shownAt: now, createdAt: now, formKey: newFormKey() })
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("region.covenantVersion")
    .values({ covenantId, number: 1, body, fromOn: addDays(today, -daysAgo), formKey: newFormKey() })
    .execute();
  const rows = parties.map(({ key, promise, signedDaysAgo, untilInDays }) => ({
    ...{ covenantId, organizationId: idOf(key), promise },
    promisedOn: promise === "" ? null : addDays(today, -daysAgo),
    signedVersion: signedDaysAgo === undefined ? null : 1,
    signedOn: signedDaysAgo === undefined ? null : addDays(today, -signedDaysAgo),
    signedUntil: untilInDays === undefined ? null : addDays(today, untilInDays),
  }));
  await trx.insertInto("region.covenantParty").values(rows).execute();
}

async function addTable(trx: Transaction, there: There): Promise<void> {
  const { members, ...facts } = table;
  const { id: tableId } = await trx
    .insertInto("region.networkTable")
    .values({ ...facts, regionId: there.regionId, endedOn: null, formKey: newFormKey() })
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("region.networkTableMember")
    .values(members.map((key) => ({ tableId, organizationId: there.idOf(key) })))
    .execute();
  await addLastMeeting(trx, there, tableId);
  const { points, ...next } = nextMeeting;
  await addPoints(trx, there, await addMeeting(trx, there, { ...next, tableId, minutes: "" }), points);
}

async function addLastMeeting(trx: Transaction, there: There, tableId: string): Promise<void> {
  const { daysAgo, place, minutes, points, decisions, actions } = lastMeeting;
  const meetingId = await addMeeting(trx, there, { tableId, inDays: -daysAgo, place, minutes });
  await addPoints(trx, there, meetingId, points);
  await trx
    .insertInto("region.tableDecision")
    .values(decisions.map((words) => ({ meetingId, words, formKey: newFormKey() })))
    .execute();
  await trx
    .insertInto("region.tableAction")
    .values(
      actions.map(({ by, what, dueInDays, done }) => ({
        ...{ meetingId, organizationId: there.idOf(by), what, dueOn: addDays(there.today, dueInDays) },
        ...{ state: done === null ? ("open" as const) : ("done" as const), line: done ?? "" },
        closedOn: done === null ? null : addDays(there.today, dueInDays),
        formKey: newFormKey(),
      })),
    )
    .execute();
}

async function addMeeting(
  trx: Transaction,
  { today, now }: There,
  { inDays, ...meeting }: { tableId: string; inDays: number; place: string; minutes: string },
): Promise<string> {
  const hours = { heldOn: addDays(today, inDays), startsAt: "14:00", endsAt: "16:00" };
  const { id } = await trx
    .insertInto("region.tableMeeting")
    .values({ ...meeting, ...hours, changedAt: now, cancelledAt: null, formKey: newFormKey() })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

async function addPoints(
  trx: Transaction,
  { idOf }: There,
  meetingId: string,
  points: readonly { by: string | null; title: string; note: string }[],
): Promise<void> {
  const rows = points.map(({ by, ...point }) => ({
    ...{ ...point, meetingId, formKey: newFormKey() },
    organizationId: by === null ? null : idOf(by),
  }));
  await trx.insertInto("region.agendaPoint").values(rows).execute();
}

async function addVisitsAndReferrals(trx: Transaction, { regionId, today, idOf }: There): Promise<void> {
  await trx
    .insertInto("region.mutualVisit")
    .values(
      visits.map(({ from, to, daysAgo, ...visit }) => ({
        ...{ ...visit, regionId, fromId: idOf(from), toId: idOf(to), formKey: newFormKey() },
        visitedOn: addDays(today, -daysAgo),
      })),
    )
    .execute();
  await trx
    .insertInto("region.referralWay")
    .values(
      referrals.map(({ from, to, ...way }) => ({
        ...{ ...way, regionId, fromId: idOf(from), toId: idOf(to), formKey: newFormKey() },
        saidOn: addDays(today, -30),
      })),
    )
    .execute();
}

async function addPoll(trx: Transaction, { regionId, today, now }: There): Promise<void> {
  const { about, madeDaysAgo, untilInDays } = poll;
  await trx
    .insertInto("region.supportPoll")
    .values({
      ...{ regionId, about, untilOn: addDays(today, untilInDays), madeOn: addDays(today, -madeDaysAgo) },
      ...{ sentAt: now.subtract({ hours: 24 * madeDaysAgo }), formKey: newFormKey() },
    })
    .execute();
}

async function addOutsidePlace(
  trx: Transaction,
  { regionId, today, idOf }: There,
  { openedDaysAgo, visits: made, ...place }: (typeof outsidePlaces)[number],
): Promise<void> {
  const { id: placeId } = await trx
    .insertInto("region.outsidePlace")
    .values({
      ...{ ...place, regionId, serviceId: null, formKey: newFormKey() },
      openedOn: openedDaysAgo === null ? null : addDays(today, -openedDaysAgo),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const rows = made.map(({ by, daysAgo, nextInDays, ...visit }) => ({
    ...{ ...visit, placeId, byId: idOf(by), visitedOn: addDays(today, -daysAgo), formKey: newFormKey() },
    nextOn: visit.nextStep === "" ? null : addDays(today, nextInDays),
  }));
  await trx.insertInto("region.placeVisit").values(rows).execute();
}
