// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { type AppContext, withAsker } from "#platform/http";
import { recordReadingBy } from "../asking/asker.ts";
import type { AskedDate } from "../dates/asked-date.ts";
import { listToCall, listWhoComes } from "./team.queries.ts";

/** Who comes, after it was written down that this person reads it. */
export async function readWhoComes(c: AppContext, logDb: Database, asked: AskedDate) {
  const people = await withAsker(c, async (trx) => {
    return await listWhoComes(trx, c.var.centre.id, asked.date.id);
  });
  await recordReadingBy(c, logDb, { what: "programme.sign-up", ...about(asked, people) });
  return people;
}

/** Names with telephone numbers, after it was written down that this person reads them. */
export async function readToCall(c: AppContext, logDb: Database, asked: AskedDate) {
  const people = await withAsker(c, async (trx) => {
    return await listToCall(trx, c.var.centre.id, asked.date.id);
  });
  await recordReadingBy(c, logDb, { what: "programme.phone", ...about(asked, people) });
  return people;
}

function about({ activity }: AskedDate, people: { id: string }[]) {
  return { aboutIds: people.map(({ id }) => id), listOf: activity.facts.title };
}
