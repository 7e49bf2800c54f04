// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { findConsent, type Given, giveConsent, type NewConsent, withdrawConsent } from "#modules/people";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";
import type { Walker } from "../paths/path.ts";
import type { NewShareForm } from "./share.form.ts";
import { listConsentIds } from "./share.queries.ts";
import { shareConsent } from "./share-consent.ts";

type Sharer = { path: Pick<Walker["path"], "id" | "centreId" | "personId" | "linkVersion">; actor: Walker["actor"] };
type Sharing = { walker: Sharer; asked: NewShareForm; shown: NewConsent["shown"]; zone: string };

/** The consent, and what it opens. The same form gives the same share. */
export async function shareParts(
  trx: Transaction,
  { walker: { path, actor }, asked, shown, zone }: Sharing,
  now: Temporal.Instant,
): Promise<string> {
  const { formKey, months, parent: by, ...share } = asked;
  const added = await trx
    .insertInto("support.share")
    .values({ id: randomUUID(), pathId: path.id, centreId: path.centreId, ...share, formKey, createdAt: now })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!added) return await findBefore(trx, formKey);
  const given: Given = { how: "on-screen", by, months, zone };
  const consent: NewConsent = {
    centreId: path.centreId,
    personId: actor.kind === "person" ? path.personId : null,
    guest: { id: path.id, linkVersion: path.linkVersion },
    what: shareConsent.what,
    aboutId: added.id,
    forWhom: { personId: added.id }, // nobody we know: whoever holds the link
    shown,
    contact: { name: null, email: null, phone: null },
    formKey,
  };
  await giveConsent(trx, consent, given, now);
  return added.id;
}

/** Closed at once, in this transaction: the consent with it. A second time it changes nothing. */
export async function stopSharing(
  trx: Transaction,
  pathId: string,
  shareId: string,
  now: Temporal.Instant,
): Promise<void> {
  for (const id of await listConsentIds(trx, shareId)) {
    const consent = await findConsent(trx, id);
    if (consent) await withdrawConsent(trx, consent, now);
  }
  await trx
    .updateTable("support.share")
    .set({ endedAt: now })
    .where("id", "=", shareId)
    .where("pathId", "=", pathId)
    .where("endedAt", "is", null)
    .execute();
}

/** The link that was handed out opens nothing any more. */
export async function renewLink(trx: Transaction, pathId: string, shareId: string): Promise<void> {
  await trx
    .updateTable("support.share")
    .set((e) => ({ linkVersion: e("linkVersion", "+", 1) }))
    .where("id", "=", shareId)
    .where("pathId", "=", pathId)
    .where("endedAt", "is", null)
    .execute();
}

/** Whoever took a consent back among their other ones sees here too that it is closed. For the house. */
export async function endShareOf(trx: Transaction, consentId: string, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("support.share")
    .set({ endedAt: now })
    .where("endedAt", "is", null)
    .where("id", "in", (e) =>
      e
        .selectFrom("people.consent")
        .select((of) => of.ref("aboutId").$notNull().as("id"))
        .where("id", "=", consentId)
        .where("what", "=", shareConsent.what)
        .where("aboutId", "is not", null),
    )
    .execute();
}

/** Of the paths that this person keeps at their own place; a guest's go with the path. For the house. */
export async function eraseSharesOf(trx: Transaction, { personId }: About): Promise<number> {
  if (!personId) return 0;
  const { numDeletedRows } = await trx
    .deleteFrom("support.share")
    .where("pathId", "in", (e) => e.selectFrom("support.path").select("id").where("personId", "=", personId))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

async function findBefore(trx: Transaction, formKey: string): Promise<string> {
  const { id } = await trx
    .selectFrom("support.share")
    .select("id")
    .where("formKey", "=", formKey)
    .executeTakeFirstOrThrow();
  return id;
}
