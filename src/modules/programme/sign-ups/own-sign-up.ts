// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { AppContext } from "#platform/http";
import { withLinkHolder } from "../asking/own-link.tsx";
import { findSignUp, type PersonalSignUp } from "./sign-up.queries.ts";

/** Null for a link that this server did not make, of another centre, that was withdrawn, or whose date is over. */
export async function withOwnSignUp<Result>(
  c: AppContext,
  work: (trx: Transaction, signUp: PersonalSignUp) => Promise<Result>,
): Promise<Result | null> {
  return await withLinkHolder(c, "sign-up", async (trx, id) => await findSignUp(trx, id, c.var.now()), work);
}
