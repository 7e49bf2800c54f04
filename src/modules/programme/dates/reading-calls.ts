// SPDX-License-Identifier: EUPL-1.2
import { recordReading } from "#modules/people";
import { type Database, withActor } from "#platform/db";
import { type AppContext, notFound } from "#platform/http";
import { type Call, listCalls } from "./call.queries.ts";

/** Names with telephone numbers, after it was written down that this person reads them. */
export async function readCalls(c: AppContext, logDb: Database): Promise<Call[]> {
  const { person: reader, centre, db, actor, now } = c.var;
  if (!reader) return notFound();
  const calls = await withActor(db, actor, async (trx) => await listCalls(trx, centre.id, now()));
  const titles = new Map(calls.map(({ signUpId, title }) => [signUpId, title]));
  const about = { aboutIds: [...titles.keys()], listOf: (id: string) => titles.get(id) };
  await recordReading(logDb, { reader, centreId: centre.id, what: "programme.phone", ...about }, now());
  return calls;
}
