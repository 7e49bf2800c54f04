// SPDX-License-Identifier: EUPL-1.2
import { recordReading, type WhatIsRead } from "#modules/people";
import { type Database, withActor } from "#platform/db";
import { type AppContext, notFound } from "#platform/http";
import type { Activity } from "../activities/activity.ts";
import type { StoredDate } from "../activities/occurrence-planning.ts";
import { listToCall, listWhoComes } from "./team.queries.ts";

type AskedDate = { activity: Activity; date: StoredDate };

/** Who comes, after it was written down that this person reads it. */
export async function readWhoComes(c: AppContext, logDb: Database, asked: AskedDate) {
  const people = await withActor(c.var.db, c.var.actor, async (trx) => {
    return await listWhoComes(trx, c.var.centre.id, asked.date.id);
  });
  await writeDown(c, logDb, "programme.sign-up", asked, people);
  return people;
}

/** Names with telephone numbers, after it was written down that this person reads them. */
export async function readToCall(c: AppContext, logDb: Database, asked: AskedDate) {
  const people = await withActor(c.var.db, c.var.actor, async (trx) => {
    return await listToCall(trx, c.var.centre.id, asked.date.id);
  });
  await writeDown(c, logDb, "programme.phone", asked, people);
  return people;
}

async function writeDown(
  c: AppContext,
  logDb: Database,
  what: WhatIsRead,
  { activity }: AskedDate,
  people: { id: string }[],
): Promise<void> {
  const { person: reader, centre } = c.var;
  if (!reader) return notFound();
  const about = { what, aboutIds: people.map(({ id }) => id), listOf: activity.facts.title };
  await recordReading(logDb, { reader, centreId: centre.id, ...about }, c.var.now());
}
