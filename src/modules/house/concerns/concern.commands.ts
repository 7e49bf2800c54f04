// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Selectable } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { type ServerKeys, shortCodesOf } from "#platform/links";
import type { ConcernStepTable } from "../tables.ts";
import type { ChosenReader, Concern } from "./concern.ts";

type NewConcern = Omit<Concern, "id" | "linkVersion" | "codeHash" | "createdAt" | "closedAt"> & { formKey: string };
type NewStep = Omit<Selectable<ConcernStepTable>, "id" | "concernId" | "centreId" | "at">;

/** Acts as whoever sends this form: the same form key gives the same concern, and nobody else's. */
export async function tellConcern(
  trx: Transaction,
  keys: ServerKeys,
  told: NewConcern,
  now: Temporal.Instant,
): Promise<{ id: string; linkVersion: number }> {
  const id = randomUUID();
  const codeHash = shortCodesOf(keys, { kind: "concern", id, version: 1 })[0]?.hash ?? null;
  const added = await trx
    .insertInto("house.concern")
    .values({ id, ...told, codeHash, createdAt: now, changedAt: now })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .returning(["id", "linkVersion"])
    .executeTakeFirst();
  if (added) {
    await recordEvent(trx, "house.told", id, told.centreId, now);
    return added;
  }
  return await trx
    .selectFrom("house.concern")
    .select(["id", "linkVersion"])
    .where("formKey", "=", told.formKey)
    .executeTakeFirstOrThrow();
}

/** What either side adds. The other side hears that something waits; words of the teller open what was closed. */
export async function addStep(
  trx: Transaction,
  { id, centreId }: Pick<Concern, "id" | "centreId">,
  step: NewStep,
  now: Temporal.Instant,
): Promise<void> {
  const added = await trx
    .insertInto("house.concernStep")
    .values({ concernId: id, centreId, at: now, ...step })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!added) return;
  const closing = step.kind === "closed" ? { closedAt: now } : {};
  const opening = step.side === "teller" ? { closedAt: null } : {};
  await trx
    .updateTable("house.concern")
    .set({ changedAt: now, ...closing, ...opening })
    .where("id", "=", id)
    .execute();
  await recordEvent(trx, step.side === "teller" ? "house.told" : "house.answered", id, centreId, now);
}

/** From now on someone else reads it, whole; for whom it was before, it is gone. */
export async function chooseOtherReader(
  trx: Transaction,
  concern: Pick<Concern, "id" | "centreId">,
  chosen: ChosenReader & { formKey: string },
  now: Temporal.Instant,
): Promise<void> {
  const { reader, readerId, formKey } = chosen;
  await trx
    .updateTable("house.concern")
    .set({ reader, readerId, confidantDoor: randomUUID() })
    .where("id", "=", concern.id)
    .execute();
  await addStep(trx, concern, { side: "teller", kind: "passed", byId: null, byName: "", body: "", formKey }, now);
}

/** Acts as the teller: gone at once, with all that was answered. */
export async function takeBackConcern(trx: Transaction, id: string): Promise<void> {
  await trx.deleteFrom("house.concern").where("id", "=", id).execute();
}
