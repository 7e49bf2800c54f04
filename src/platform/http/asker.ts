// SPDX-License-Identifier: EUPL-1.2
import { type Transaction, withActor } from "#platform/db";
import type { AppContext, SignedInPerson } from "./context.ts";
import { notFound } from "./problem.tsx";

/** Whoever asks, where only whoever is signed in has something: to anyone else it does not exist. */
export function personOf({ var: { person } }: AppContext): SignedInPerson {
  return person ?? notFound();
}

export function coordinatesHere({ var: { person, centre } }: AppContext): boolean {
  return person?.coordinatorAt.includes(centre.id) ?? false;
}

/** In one transaction, on behalf of whoever asks. */
export async function withAsker<Result>(
  { var: { db, actor } }: AppContext,
  work: (trx: Transaction) => Promise<Result>,
): Promise<Result> {
  return await withActor(db, actor, work);
}

/** The same, and what the form with this key made is theirs to see. */
export async function withAskersForm<Result>(
  { var: { db, actor } }: AppContext,
  formKey: string,
  work: (trx: Transaction) => Promise<Result>,
): Promise<Result> {
  return await withActor(db, { ...actor, formKey }, work);
}
