// SPDX-License-Identifier: EUPL-1.2
import { recordReading } from "#modules/people";
import { type Database, type Transaction, withActor } from "#platform/db";
import { type AppContext, notFound } from "#platform/http";

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

/** Whether whoever asks sees all groups of this centre, and not only their own. */
export function hostsHere({ var: { person, centre } }: AppContext): boolean {
  return person?.hostAt.includes(centre.id) ?? false;
}

export function coordinatesHere({ var: { person, centre } }: AppContext): boolean {
  return person?.coordinatorAt.includes(centre.id) ?? false;
}

type Reading = Parameters<typeof recordReading>[1];

/** Writes down what whoever asks reads. Await it before it is shown. `logDb` can only add to the log of readings. */
export async function recordReadingBy(
  { var: { person, centre, now } }: AppContext,
  logDb: Database,
  reading: Omit<Reading, "reader" | "centreId">,
): Promise<void> {
  await recordReading(logDb, { reader: person ?? notFound(), centreId: centre.id, ...reading }, now());
}
