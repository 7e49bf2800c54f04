// SPDX-License-Identifier: EUPL-1.2
import { type Transaction, withActor } from "#platform/db";
import type { AppContext } from "#platform/http";
import { readLinkToken } from "#platform/links";
import { findSignUp, type PersonalSignUp } from "./sign-up.queries.ts";

/** Null for a link that this server did not make, of another centre, that was withdrawn, or whose date is over. */
export async function withOwnSignUp<Result>(
  c: AppContext,
  work: (trx: Transaction, signUp: PersonalSignUp) => Promise<Result>,
): Promise<Result | null> {
  const link = readLinkToken(c.var.installation.keys, c.req.param("token") ?? "");
  if (link?.kind !== "sign-up") return null;
  return await withActor(c.var.db, { kind: "guest", subjectId: link.id }, async (trx) => {
    const signUp = await findSignUp(trx, link.id, c.var.now());
    if (signUp?.linkVersion !== link.version || signUp.centreId !== c.var.centre.id) return null;
    return await work(trx, signUp);
  });
}
