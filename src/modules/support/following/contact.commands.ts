// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseTally } from "../figures/tally.commands.ts";
import type { ContactForm, ContactOutcome } from "./contact.form.ts";
import type { Contact } from "./contact.ts";
import { remindColumn, type WritesHere, writingOf } from "./writing.ts";
import { writePieces } from "./written.commands.ts";
import { findPieces } from "./written.queries.ts";
import { contactParts, type WrittenPart } from "./written.ts";

type Moment = { now: Temporal.Instant; today: string };

/** The same form sent twice is one contact. What is told with how long it took has been; so has what is of an earlier day. */
export async function makeContact(
  trx: Transaction,
  walker: WritesHere,
  form: ContactForm,
  { now, today }: Moment,
): Promise<string | null> {
  const { path, side } = walker;
  const { kind, whom, onDay, atTime, minutes, remind, formKey, writtenAs } = form;
  const facts = { kind, whom, onDay, atTime, minutes, formKey };
  const made = await trx
    .insertInto("support.contact")
    .values({ ...facts, pathId: path.id, [remindColumn(side)]: remind, madeBy: side, createdAt: now })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!made) return null;
  await writePieces(
    trx,
    writingOf(walker, writtenAs, today),
    { contactId: made.id },
    { before: {}, typed: typedIn(form) },
  );
  if (hasBeen(form, today)) await tellOutcome(trx, walker, made, "met", today);
  return made.id;
}

/** Held meanwhile, so that a form sent twice writes one version. */
export async function changeContact(
  trx: Transaction,
  walker: WritesHere,
  { id }: Pick<Contact, "id">,
  form: ContactForm,
  today: string,
): Promise<void> {
  const { kind, whom, onDay, atTime, minutes, remind, writtenAs } = form;
  await trx
    .updateTable("support.contact")
    .set({ kind, whom, onDay, atTime, minutes, [remindColumn(walker.side)]: remind })
    .where("id", "=", id)
    .execute();
  const about = { contactId: id };
  const before = await findPieces(trx, walker.path.id, about);
  await writePieces(trx, writingOf(walker, writtenAs, today), about, { before, typed: typedIn(form) });
}

/** Whether it went on. It counts once, by how they met. */
export async function tellOutcome(
  trx: Transaction,
  { path }: WritesHere,
  { id }: Pick<Contact, "id">,
  outcome: ContactOutcome,
  today: string,
): Promise<void> {
  const { kind, isCounted } = await trx
    .updateTable("support.contact")
    .set({ outcome: outcome === "open" ? null : outcome })
    .where("id", "=", id)
    .returning(["kind", "isCounted"])
    .executeTakeFirstOrThrow();
  if (outcome !== "met" || isCounted) return;
  await trx.updateTable("support.contact").set({ isCounted: true }).where("id", "=", id).execute();
  await raiseTally(trx, { centreId: path.centreId, what: "contact", detail: kind, day: today });
}

/** With all its words; whether this walker may, the database decides. */
export async function removeContact(trx: Transaction, { id }: Pick<Contact, "id">): Promise<boolean> {
  const { numDeletedRows } = await trx.deleteFrom("support.contact").where("id", "=", id).executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

function hasBeen({ onDay, minutes }: ContactForm, today: string): boolean {
  return onDay < today || (onDay === today && minutes !== null);
}

function typedIn(form: ContactForm): Partial<Record<WrittenPart, string>> {
  return Object.fromEntries(contactParts.map((part) => [part, form[part]]));
}
