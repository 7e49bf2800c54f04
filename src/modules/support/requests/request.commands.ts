// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { moveConsents } from "#modules/people";
import type { Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import type { ServerKeys } from "#platform/links";
import { raiseTally } from "../figures/tally.commands.ts";
import type { Request } from "./request.ts";
import { requestCodeHash } from "./request-links.ts";

/** What somebody asks, and can change as long as it stands. */
export type Asked = Pick<Request, "words" | "kinds" | "name" | "email" | "phone" | "reachWords" | "notWhen"> &
  Pick<
    Request,
    "mayLeaveMessage" | "languages" | "themes" | "neighbourhood" | "days" | "gender" | "ageBand" | "wishWords"
  >;
type NewRequest = Asked &
  Pick<Request, "centreId" | "language" | "side" | "writtenBy"> & { formKey: string; today: string };
export type AskedRequest = Pick<Request, "id" | "linkVersion" | "codeHash">;

/** As when somebody says nothing but how to answer. */
export const emptyAsked: Asked = {
  ...{ words: "", kinds: [], name: "", email: null, phone: null, reachWords: "", notWhen: "", mayLeaveMessage: false },
  ...{ languages: [], themes: [], neighbourhood: "", days: [], gender: null, ageBand: null, wishWords: "" },
};

/** Acts as whoever sends this form: the same form key gives the same request. */
export async function askForSomebody(
  trx: Transaction,
  keys: ServerKeys,
  { today, ...asked }: NewRequest,
  now: Temporal.Instant,
): Promise<AskedRequest> {
  const id = randomUUID();
  const codeHash = requestCodeHash(keys, { id, linkVersion: 1 });
  const added = await trx
    .insertInto("support.request")
    .values({ id, codeHash, ...asked, createdAt: now })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .returning(["id", "linkVersion", "codeHash"])
    .executeTakeFirst();
  if (!added) return await getByFormKey(trx, asked.formKey);
  await raiseTally(trx, { centreId: asked.centreId, what: "request", detail: asked.side, day: today });
  for (const kind of asked.kinds) {
    await raiseTally(trx, { centreId: asked.centreId, what: "kind", detail: kind, day: today });
  }
  await recordEvent(trx, "support.asked", id, asked.centreId, now);
  return added;
}

async function getByFormKey(trx: Transaction, formKey: string): Promise<AskedRequest> {
  return await trx
    .selectFrom("support.request")
    .select(["id", "linkVersion", "codeHash"])
    .where("formKey", "=", formKey)
    .executeTakeFirstOrThrow();
}

/** Acts as whoever asked. */
export async function changeRequest(trx: Transaction, id: string, asked: Asked): Promise<void> {
  await trx.updateTable("support.request").set(asked).where("id", "=", id).execute();
}

/** Acts as whoever asked: nobody is looked for any more, and no reason is asked. */
export async function withdrawRequest(trx: Transaction, id: string, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("support.request")
    .set({ endedAt: now, askedTeamAt: null })
    .where("id", "=", id)
    .where("matchedAt", "is", null)
    .where("endedAt", "is", null)
    .execute();
}

/** Acts as whoever asked: it stands again, as it was. */
export async function askAgain(trx: Transaction, id: string, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("support.request")
    .set({ endedAt: null, stillWantedAt: now })
    .where("id", "=", id)
    .where("matchedAt", "is", null)
    .execute();
}

/** Acts as whoever asked: the term of what nobody was found for runs from today again. */
export async function stillWant(trx: Transaction, id: string, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("support.request")
    .set({ stillWantedAt: now })
    .where("id", "=", id)
    .where("endedAt", "is", null)
    .execute();
}

/** Acts as whoever asked: gone at once, with everything that hangs on it. */
export async function eraseRequest(trx: Transaction, id: string): Promise<void> {
  await trx.deleteFrom("support.request").where("id", "=", id).execute();
}

/** Acts as whoever holds its link. The path goes along, and what was said yes to by the link. */
export async function keepAtPlace(trx: Transaction, id: string, personId: string | null): Promise<void> {
  await trx.updateTable("support.request").set({ personId }).where("id", "=", id).execute();
  await trx.updateTable("support.match").set({ personId }).where("requestId", "=", id).execute();
  await trx.updateTable("support.path").set({ personId }).where("id", "=", id).execute();
  await moveConsents(trx, id, { personId });
}

/** Acts as whoever holds it: the old link and the old code open nothing any more. */
export async function replaceRequestLink(
  trx: Transaction,
  keys: ServerKeys,
  { id, linkVersion }: Pick<Request, "id" | "linkVersion">,
): Promise<AskedRequest> {
  const next = { id, linkVersion: linkVersion + 1 };
  const codeHash = requestCodeHash(keys, next);
  const replaced = await trx
    .updateTable("support.request")
    .set({ linkVersion: next.linkVersion, codeHash })
    .where("id", "=", id)
    .where("linkVersion", "=", linkVersion)
    .returning(["id", "linkVersion", "codeHash"])
    .executeTakeFirst();
  await moveConsents(trx, id, { guestLinkVersion: next.linkVersion });
  return replaced ?? { ...next, codeHash };
}
