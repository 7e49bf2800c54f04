// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { type AppContext, withAsker } from "#platform/http";
import { recordReadingBy } from "../asking/asker.ts";
import { type Call, listCalls } from "./call.queries.ts";

/** Names with telephone numbers, after it was written down that this person reads them. */
export async function readCalls(c: AppContext, logDb: Database): Promise<Call[]> {
  const { centre, now } = c.var;
  const calls = await withAsker(c, async (trx) => await listCalls(trx, centre.id, now()));
  const titles = new Map(calls.map(({ signUpId, title }) => [signUpId, title]));
  await recordReadingBy(c, logDb, {
    what: "programme.phone",
    aboutIds: [...titles.keys()],
    listOf: (id) => titles.get(id),
  });
  return calls;
}
