// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";

type NewPoll = { regionId: string; about: string; untilOn: string; madeOn: string; formKey: string };
type NewAnswer = {
  pollId: string;
  organization: string;
  holds: string;
  needs: string;
  changed: string;
  answeredOn: string;
  formKey: string;
};

/** The same form asks the same. */
export async function askSupport(trx: Transaction, poll: NewPoll): Promise<string> {
  const { id } = await trx
    .insertInto("region.supportPoll")
    .values({ ...poll, sentAt: null })
    .onConflict((conflict) => conflict.column("formKey").doUpdateSet({ formKey: poll.formKey }))
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** By letter to whoever holds a link of those with whom something was agreed; once. */
export async function sendPoll(trx: Transaction, pollId: string, centreId: string, now: Temporal.Instant) {
  const sent = await trx
    .updateTable("region.supportPoll")
    .set({ sentAt: now })
    .where("id", "=", pollId)
    .where("sentAt", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (sent) await recordEvent(trx, "region.support-asked", sent.id, centreId, now);
}

export async function tellOutcome(trx: Transaction, pollId: string, outcome: string): Promise<void> {
  await trx.updateTable("region.supportPoll").set({ outcome }).where("id", "=", pollId).execute();
}

/** The same form is the same answer; nothing tells who sent it. */
export async function answerPoll(trx: Transaction, answer: NewAnswer): Promise<void> {
  await trx
    .insertInto("region.supportAnswer")
    .values(answer)
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
}

/** When an organization takes its words back. */
export async function removeAnswer(trx: Transaction, pollId: string, answerId: string): Promise<void> {
  await trx.deleteFrom("region.supportAnswer").where("id", "=", answerId).where("pollId", "=", pollId).execute();
}
