// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { addDays } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { lockTemporaryNo } from "./temporary-no.queries.ts";
import { decideAnswer, decideConfirmation, mayEndSooner, type Outcome, type TemporaryNo } from "./temporary-no.ts";

type Proposal = Pick<TemporaryNo, "codeWord" | "agreed" | "beginsOn" | "endsOn" | "objectionTo"> & { formKey: string };
type Colleague = { id: string; name: string };
export type Asked = { centreId: string; id: string; by: Colleague; today: string };

/** Holds only once someone else confirms it. The same form key is the same proposal. */
export async function proposeNo(
  trx: Transaction,
  centreId: string,
  proposal: Proposal,
  by: Colleague,
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .insertInto("house.temporaryNo")
    .values({ centreId, ...proposal, proposedBy: by.id, proposedByName: by.name, createdAt: now })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
}

export async function confirmNo(trx: Transaction, asked: Asked, now: Temporal.Instant): Promise<Outcome | "gone"> {
  const no = await lockTemporaryNo(trx, asked.centreId, asked.id);
  if (!no) return "gone";
  const outcome = decideConfirmation(no, asked.by.id, asked.today);
  if (outcome !== "done") return outcome;
  await change(trx, no, { confirmedBy: asked.by.id, confirmedByName: asked.by.name, confirmedAt: now });
  return "done";
}

export async function noteTold(
  trx: Transaction,
  asked: Asked,
  told: Pick<TemporaryNo, "toldOn" | "toldHow">,
): Promise<Outcome | "gone"> {
  const no = await lockTemporaryNo(trx, asked.centreId, asked.id);
  if (!no) return "gone";
  if (no.confirmedBy === null) return "not now";
  await change(trx, no, told);
  return "done";
}

export async function noteObjection(trx: Transaction, asked: Asked, objectedOn: string): Promise<Outcome | "gone"> {
  const no = await lockTemporaryNo(trx, asked.centreId, asked.id);
  if (!no) return "gone";
  if (no.confirmedBy === null || no.objectedOn !== null) return "not now";
  await change(trx, no, { objectedOn });
  return "done";
}

export async function answerObjection(
  trx: Transaction,
  asked: Asked,
  { outcome, answer }: { outcome: "stays" | "ends"; answer: string },
): Promise<Outcome | "gone"> {
  const no = await lockTemporaryNo(trx, asked.centreId, asked.id);
  if (!no) return "gone";
  const decision = decideAnswer(no, asked.by.id);
  if (decision !== "done") return decision;
  const answered = { answeredBy: asked.by.id, answeredByName: asked.by.name, answeredOn: asked.today, answer };
  await change(trx, no, { ...answered, ...(outcome === "ends" && endNow(no, asked.today)) });
  return "done";
}

export async function endSooner(trx: Transaction, asked: Asked): Promise<Outcome | "gone"> {
  const no = await lockTemporaryNo(trx, asked.centreId, asked.id);
  if (!no) return "gone";
  if (!mayEndSooner(no, asked.by.id)) return "not by you";
  await change(trx, no, endNow(no, asked.today));
  return "done";
}

/** Over with the next page: its last day is the one before, and never before its first. */
function endNow({ beginsOn, endsOn }: TemporaryNo, today: string): { beginsOn: string; endsOn: string } {
  const yesterday = addDays(today, -1);
  const last = yesterday < endsOn ? yesterday : endsOn;
  return { endsOn: last, beginsOn: beginsOn < last ? beginsOn : last };
}

type Change = Partial<Omit<TemporaryNo, "id"> & { confirmedAt: Temporal.Instant }>;

async function change(trx: Transaction, { id }: TemporaryNo, changed: Change): Promise<void> {
  await trx.updateTable("house.temporaryNo").set(changed).where("id", "=", id).execute();
}
