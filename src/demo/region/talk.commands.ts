// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { followCells } from "#modules/region";
import { addDays } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { newFormKey } from "#platform/http";
import { idOfOrganization } from "../directory/directory.ts";
import { begunLater, commitments, sayings } from "./talk.ts";

type There = { regionId: string; today: string; now: Temporal.Instant };

/** What people say of the map, what they answered where more than one does the same, and what they agreed on. */
export async function addTalk(trx: Transaction, there: There): Promise<void> {
  await addSayings(trx, there);
  for (const commitment of commitments) await addCommitment(trx, there, commitment);
  await followCells(trx, there.regionId, there.today);
  await answerOneDouble(trx, there);
  await followCells(trx, there.regionId, there.today);
  await lookBack(trx, there);
}

/** As if the map stood there for half a year already, and some of it was otherwise then. */
async function lookBack(trx: Transaction, { regionId, today }: There): Promise<void> {
  const begun = addDays(today, -180);
  await trx.updateTable("region.cellHistory").set({ sinceOn: begun }).where("regionId", "=", regionId).execute();
  for (const { place, activity, daysAgo } of begunLater) {
    await trx
      .updateTable("region.cellHistory")
      .set({ sinceOn: addDays(today, -daysAgo) })
      .where("regionId", "=", regionId)
      .where("place", "=", place)
      .where("activity", "=", activity)
      .execute();
    const before = { regionId, place, activity, sinceOn: begun, state: "missing" } as const;
    await trx.insertInto("region.cellHistory").values(before).execute();
  }
}

async function addSayings(trx: Transaction, { regionId, today, now }: There): Promise<void> {
  const rows = sayings.map(({ by, daysAgo, inMonths, isUnread, ...said }) => ({
    ...{ ...said, regionId, formKey: newFormKey(), endedOn: null, endedBecause: null },
    origin: by === null ? ("meeting" as const) : ("keeper" as const),
    organizationId: by === null ? null : idOfOrganization(new Map(), by),
    fromOn: inMonths === undefined ? null : `${addDays(today, inMonths * 30).slice(0, 7)}-01`,
    saidOn: addDays(today, -daysAgo),
    createdAt: now.subtract({ hours: daysAgo * 24 }),
    shownAt: isUnread ? null : now,
  }));
  await trx.insertInto("region.saying").values(rows).execute();
}

async function addCommitment(
  trx: Transaction,
  { regionId, today, now }: There,
  { what, who, inDays, place, activity, done }: (typeof commitments)[number],
): Promise<void> {
  const { id } = await trx
    .insertInto("region.commitment")
    .values({
      ...{ regionId, what, place: place ?? null, activity: activity ?? null, dueOn: addDays(today, inDays) },
      ...{ state: done ? "done" : "open", words: done ?? "", stateOn: addDays(today, Math.min(inDays, -1)) },
      ...{ madeOn: addDays(today, -60), createdAt: now, formKey: newFormKey() },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("region.commitmentParty")
    .values(who.map((name) => ({ commitmentId: id, name, organizationId: null })))
    .execute();
}

const answers = [
  { view: "fine", words: "Onze groep zit vol. Twee is niet te veel." },
  { view: "talk", words: "Bij ons komen vooral buren. Om en om lijkt ons fijn." },
] as const;

/** Of the first in the list: they heard it three weeks ago, and two of them answered. */
async function answerOneDouble(trx: Transaction, { regionId, today }: There): Promise<void> {
  const parties = await trx
    .selectFrom("region.doubleParty as party")
    .innerJoin("region.doubleCell as double", "double.id", "party.doubleId")
    .select(["party.doubleId", "party.organizationId"])
    .where("double.regionId", "=", regionId)
    .orderBy("double.place")
    .orderBy("double.activity")
    .orderBy("party.organizationId")
    .execute();
  const ofFirst = parties.filter(({ doubleId }) => doubleId === parties[0]?.doubleId);
  for (const [at, { doubleId, organizationId }] of ofFirst.entries()) {
    const answer = answers[at] && { ...answers[at], answeredOn: addDays(today, at - 12) };
    await trx
      .updateTable("region.doubleParty")
      .set({ toldOn: addDays(today, -21), ...answer })
      .where("doubleId", "=", doubleId)
      .where("organizationId", "=", organizationId)
      .execute();
  }
}
