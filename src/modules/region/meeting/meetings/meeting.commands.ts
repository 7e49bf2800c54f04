// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";

export type MeetingFacts = { title: string; place: string; heldOn: string };
type NewMeeting = MeetingFacts & { regionId: string; centreId: string; code: string; formKey: string };

/** The same form key gives the same meeting, with the code that it got first. */
export async function planMeeting(trx: Transaction, meeting: NewMeeting, now: Temporal.Instant): Promise<string> {
  await trx
    .insertInto("region.meeting")
    .values({ ...meeting, createdAt: now })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
  const { id } = await trx
    .selectFrom("region.meeting")
    .select("id")
    .where("regionId", "=", meeting.regionId)
    .where("formKey", "=", meeting.formKey)
    .executeTakeFirstOrThrow();
  return id;
}

type Which = { regionId: string; id: string };

export async function changeMeeting(trx: Transaction, { regionId, id }: Which, facts: MeetingFacts): Promise<void> {
  await trx.updateTable("region.meeting").set(facts).where("regionId", "=", regionId).where("id", "=", id).execute();
}

/** The code opens nothing from now on; what was said at it stays with the cells. */
export async function dropMeeting(trx: Transaction, { regionId, id }: Which): Promise<void> {
  await trx.deleteFrom("region.meeting").where("regionId", "=", regionId).where("id", "=", id).execute();
}
