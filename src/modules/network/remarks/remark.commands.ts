// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { askAttention } from "../directory/attention.commands.ts";
import type { RemarkAbout } from "./tables.ts";

export type NewRemark = {
  regionId: string;
  centreId: string;
  serviceId: string;
  about: RemarkAbout;
  words: string;
  email: string | null;
  language: string;
  formKey: string;
};
export type RemarkAnswer = {
  regionId: string;
  remarkId: string;
  outcome: "changed" | "right" | "ended";
  answer: string;
};

/** Acts as whoever sends this form: the same form key gives the same remark. */
export async function leaveRemark(trx: Transaction, remark: NewRemark, now: Temporal.Instant): Promise<void> {
  const added = await trx
    .insertInto("network.remark")
    .values({ ...remark, createdAt: now, answeredAt: null })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!added) return;
  await recordEvent(trx, "network.remarked", added.id, remark.centreId, now);
  await askAttention(trx, remark.regionId, added.id, now);
}

/** The first answer is the answer; who left an address hears it. */
export async function answerRemark(
  trx: Transaction,
  { regionId, remarkId, outcome, answer }: RemarkAnswer,
  now: Temporal.Instant,
): Promise<void> {
  const answered = await trx
    .updateTable("network.remark")
    .set({ state: outcome, answer, answeredAt: now })
    .where("id", "=", remarkId)
    .where("regionId", "=", regionId)
    .where("state", "=", "new")
    .returning(["id", "centreId", "email"])
    .executeTakeFirst();
  if (answered?.email) await recordEvent(trx, "network.remark-answered", answered.id, answered.centreId, now);
}
