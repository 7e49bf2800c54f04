// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { Holder } from "../holder.ts";
import { type Days, decideRound, type RoundRefusal } from "./round.ts";

export type NewRound = Days & {
  formKey: string;
  groups: string[];
  statements: { code: string | null; words: string }[];
};
type Opened = { refused: RoundRefusal } | { id: string };

/** One after another for one initiative, so that two rounds never lie near each other. The same form gives the same round. */
export async function openRound(trx: Transaction, holder: Holder, round: NewRound, today: string): Promise<Opened> {
  await ensureInitiative(trx, holder, today);
  const others = await lockRounds(trx, holder.id);
  const same = others.find(({ formKey }) => formKey === round.formKey);
  if (same) return { id: same.id };
  const refused = decideRound(round, others, today);
  if (refused) return { refused };
  const { id } = await insertRound(trx, holder.id, round);
  await trx
    .insertInto("region.askingStatement")
    .values(round.statements.map((statement, at) => ({ ...statement, roundId: id, place: at + 1 })))
    .execute();
  return { id };
}

/** Everything that was answered goes along. A closed round stays. */
export async function callOff(trx: Transaction, initiativeId: string, roundId: string): Promise<void> {
  await trx
    .deleteFrom("region.askingRound")
    .where("id", "=", roundId)
    .where("initiativeId", "=", initiativeId)
    .where("closedOn", "is", null)
    .execute();
}

/** Anyone may read what came of it, or no longer. */
export async function showOutcome(
  trx: Transaction,
  initiativeId: string,
  roundId: string,
  shownOn: string | null,
): Promise<void> {
  await updateClosed(trx, initiativeId, roundId).set({ shownOn }).execute();
}

/** The other houses that said yes may lay it beside theirs, or no longer. */
export async function layBeside(
  trx: Transaction,
  centreId: string,
  roundId: string,
  besideOn: string | null,
): Promise<void> {
  await updateClosed(trx, centreId, roundId).set({ besideOn }).execute();
}

function updateClosed(trx: Transaction, initiativeId: string, roundId: string) {
  return trx
    .updateTable("region.askingRound")
    .where("id", "=", roundId)
    .where("initiativeId", "=", initiativeId)
    .where("closedOn", "is not", null);
}

/** A house is there once it asks for the first time. */
async function ensureInitiative(trx: Transaction, { id, centreId, name }: Holder, today: string): Promise<void> {
  await trx
    .insertInto("region.initiative")
    .values({ id, centreId, name, formKey: id, createdOn: today })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

async function lockRounds(trx: Transaction, initiativeId: string) {
  await trx.selectFrom("region.initiative").select("id").where("id", "=", initiativeId).forUpdate().execute();
  return await trx
    .selectFrom("region.askingRound")
    .select(["id", "formKey", "opensOn", "closesOn"])
    .where("initiativeId", "=", initiativeId)
    .orderBy("opensOn")
    .execute();
}

async function insertRound(trx: Transaction, initiativeId: string, { formKey, groups, opensOn, closesOn }: NewRound) {
  const none = { closedOn: null, shownOn: null, besideOn: null };
  return await trx
    .insertInto("region.askingRound")
    .values({ ...none, initiativeId, formKey, askedGroups: groups, opensOn, closesOn })
    .returning("id")
    .executeTakeFirstOrThrow();
}
