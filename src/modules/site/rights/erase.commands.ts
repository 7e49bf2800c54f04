// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { giveBackAllSignUps } from "#modules/programme";
import { giveBackAllRequests } from "#modules/support";
import { noteErased } from "#platform/backups";
import { type Database, house, type Transaction, withActor } from "#platform/db";
import { recordEvent } from "#platform/events";
import { type About, type ErasedRows, eraseOwnRows, type PersonalTable } from "#platform/rights";
import { lockFellowCoordinators } from "./only-coordinator.queries.ts";
import { leavesHouseAlone } from "./only-coordinator.ts";
import { findReceiptOfForm } from "./receipt.queries.ts";

export type EraseWish = {
  about: About;
  askedBy: "person" | "guest";
  /** What someone keeps at their own place goes on as a guest's, by its link. */
  signUps: "erase" | "stay";
  centreId: string;
  /** In the time of the centre. */
  erasedOn: string;
  /** Of the receipt: by it whoever asked finds it again, and nobody is found by it. */
  number: string;
  formKey: string;
};
export type EraseOutcome = { refused: "onlyCoordinator" } | { number: string };

/**
 * Ends all that is kept about someone, in one transaction, as the house: all of it or nothing. What remains is a receipt
 * with numbers of rows. The caller knows that it is they who ask. The same form sent twice is one receipt.
 */
export async function eraseEverything(db: Database, tables: PersonalTable[], wish: EraseWish): Promise<EraseOutcome> {
  return await withActor(db, house, async (trx) => {
    const before = await findReceiptOfForm(trx, wish.formKey);
    if (before) return { number: before };
    const { personId } = wish.about;
    if (personId && leavesHouseAlone(await lockFellowCoordinators(trx, personId), personId))
      return { refused: "onlyCoordinator" };
    if (personId && wish.signUps === "stay") await giveBackAllSignUps(trx, personId);
    if (personId && wish.signUps === "stay") await giveBackAllRequests(trx, personId);
    const erased = await eraseOwnRows(trx, tables, wish.about);
    await writeReceipt(trx, wish, erased);
    const keepsSignUps = wish.signUps === "stay";
    for (const id of [personId, wish.about.signUpId]) if (id) await noteErased(trx, id, { keepsSignUps });
    return { number: wish.number };
  });
}

async function writeReceipt(trx: Transaction, wish: EraseWish, erased: ErasedRows[]): Promise<void> {
  const { centreId, number, askedBy, erasedOn, formKey } = wish;
  const { id } = await trx
    .insertInto("site.erasure")
    .values({ centreId, number, askedBy, erasedOn, formKey })
    .returning("id")
    .executeTakeFirstOrThrow();
  await recordEvent(trx, "site.erased", id, centreId, startOf(erasedOn));
  if (erased.length === 0) return;
  const lines = erased.map(({ table, erased, remaining }, position) => ({
    ...{ erasureId: id, position, aboutTable: table.table, erased, remaining },
  }));
  await trx.insertInto("site.erasureLine").values(lines).execute();
}

/** What is told on is no more exact than the receipt: the day. */
function startOf(day: string): Temporal.Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime("UTC").toInstant();
}
