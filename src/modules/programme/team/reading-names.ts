// SPDX-License-Identifier: EUPL-1.2
import { recordReading } from "#modules/people";
import { type Database, withActor } from "#platform/db";
import { type AppContext, notFound } from "#platform/http";
import { listToCall, listWhoComes } from "./team.queries.ts";

/** Who comes, after it was written down that this person reads it. */
export async function readWhoComes(c: AppContext, logDb: Database, occurrenceId: string) {
  const people = await withActor(c.var.db, c.var.actor, async (trx) => {
    return await listWhoComes(trx, c.var.centre.id, occurrenceId);
  });
  await writeDown(c, logDb, "programme.sign-up", people);
  return people;
}

/** Names with telephone numbers, after it was written down that this person reads them. */
export async function readToCall(c: AppContext, logDb: Database, occurrenceId: string) {
  const people = await withActor(c.var.db, c.var.actor, async (trx) => {
    return await listToCall(trx, c.var.centre.id, occurrenceId);
  });
  await writeDown(c, logDb, "programme.phone", people);
  return people;
}

async function writeDown(c: AppContext, logDb: Database, what: string, people: { id: string }[]): Promise<void> {
  const { person: reader, centre } = c.var;
  if (!reader) return notFound();
  const aboutIds = people.map(({ id }) => id);
  await recordReading(logDb, { reader, centreId: centre.id, what, aboutIds }, c.var.now());
}
