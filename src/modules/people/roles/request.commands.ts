// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import { findOrAddPerson, type NamedAddress } from "../persons/person.commands.ts";
import { isContactRole, type RoleName } from "../persons/roles.ts";
import { insertRoleOnce } from "./role.commands.ts";

type AskedRole = { role: RoleName; organizationId: string; centreId: string };
type OpenRequest = AskedRole & { id: string; personId: string; askedBy: "person" | "centre" };
type Answer = "yes" | "notNow";
type Asked = { requestId: string; isNew: boolean };

/** A coordinator asks someone: the role holds once they say yes. Null when they have it already. */
export async function offerRole(
  trx: Transaction,
  offer: AskedRole & NamedAddress,
  now: Temporal.Instant,
): Promise<Asked | null> {
  return await asHouse(trx, async () => {
    const personId = await findOrAddPerson(trx, offer, now);
    return await ask(trx, { ...offer, personId, askedBy: "centre", words: null }, now);
  });
}

/** Someone asks for a role: it holds once a coordinator says yes. Null when they have it already. */
export async function askForRole(
  trx: Transaction,
  asked: AskedRole & { personId: string; name: string; words: string | null },
  now: Temporal.Instant,
): Promise<Asked | null> {
  return await asHouse(trx, async () => await ask(trx, { ...asked, askedBy: "person" }, now));
}

/** The person's own answer to a coordinator. Says whether there was something to answer. */
export async function answerOffer(
  trx: Transaction,
  { requestId, personId, answer }: { requestId: string; personId: string; answer: Answer },
  now: Temporal.Instant,
): Promise<boolean> {
  return await asHouse(trx, async () => {
    const request = await lockOpenRequest(trx, requestId);
    if (request?.personId !== personId || request.askedBy !== "centre") return false;
    await settle(trx, request, { answer, words: null }, now);
    return true;
  });
}

/** A coordinator's answer to whoever asked: their id, or null when nothing here waits for one. */
export async function answerRequest(
  trx: Transaction,
  { requestId, centreId, ...answer }: { requestId: string; centreId: string; answer: Answer; words: string | null },
  now: Temporal.Instant,
): Promise<string | null> {
  return await asHouse(trx, async () => {
    const request = await lockOpenRequest(trx, requestId);
    if (request?.centreId !== centreId || request.askedBy !== "person") return null;
    await settle(trx, request, answer, now);
    return request.personId;
  });
}

/** Whoever asked takes their question back, as long as there is no answer. Says whether there was one. */
export async function withdrawRequest(
  trx: Transaction,
  requestId: string,
  by: { personId: string } | { centreId: string },
): Promise<boolean> {
  return await asHouse(trx, async () => {
    let own = trx.deleteFrom("people.roleRequest").where("id", "=", requestId).where("answeredAt", "is", null);
    if ("personId" in by) own = own.where("askedBy", "=", "person").where("personId", "=", by.personId);
    else own = own.where("askedBy", "=", "centre").where("centreId", "=", by.centreId);
    const { numDeletedRows } = await own.executeTakeFirstOrThrow();
    return numDeletedRows > 0n;
  });
}

type NewRequest = Omit<OpenRequest, "id"> & { name: string; words: string | null };

/** Once, however often it is asked. Where the other side asked the same before, both want it: that is a yes. */
async function ask(trx: Transaction, asked: NewRequest, now: Temporal.Instant): Promise<Asked | null> {
  const { personId, role, organizationId, centreId, askedBy, name, words } = asked;
  if (await holds(trx, asked)) return null;
  const isOfAKind = { personId, role, organizationId, centreId };
  const added = await trx
    .insertInto("people.roleRequest")
    .values({ ...isOfAKind, askedBy, name, words, createdAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (added) return { requestId: added.id, isNew: true };

  const before = await selectOpenRequests(trx)
    .where((e) => e.and(isOfAKind))
    .executeTakeFirst();
  if (!before) return null; // answered just now
  if (before.askedBy !== askedBy) await settle(trx, before, { answer: "yes", words: null }, now);
  return { requestId: before.id, isNew: false };
}

async function holds(trx: Transaction, { personId, role, organizationId }: NewRequest): Promise<boolean> {
  const held = await trx
    .selectFrom("people.role")
    .select("id")
    .where((e) => e.and({ personId, role, organizationId }))
    .where("endedAt", "is", null)
    .executeTakeFirst();
  return held !== undefined;
}

async function settle(
  trx: Transaction,
  request: OpenRequest,
  { answer, words }: { answer: Answer; words: string | null },
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .updateTable("people.roleRequest")
    .set({ answer, answerWords: words, answeredAt: now })
    .where("id", "=", request.id)
    .execute();
  if (answer === "yes") await insertRoleOnce(trx, roleOf(request), now);
}

function roleOf({ personId, role, organizationId, centreId }: OpenRequest) {
  const where = isContactRole(role) ? { centreId: null, invitedByCentreId: centreId } : { centreId };
  return { personId, role, organizationId, ...where };
}

async function lockOpenRequest(trx: Transaction, requestId: string): Promise<OpenRequest | undefined> {
  return await selectOpenRequests(trx).where("id", "=", requestId).executeTakeFirst();
}

function selectOpenRequests(trx: Transaction) {
  return trx
    .selectFrom("people.roleRequest")
    .select(["id", "personId", "role", "organizationId", "centreId", "askedBy"])
    .where("answeredAt", "is", null)
    .orderBy("id")
    .forUpdate();
}
