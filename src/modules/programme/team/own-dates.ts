// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";
import type { Transaction } from "#platform/db";
import type { AppContext } from "#platform/http";
import { readerOf } from "../activities/asked-activity.ts";
import { capitalize } from "../schedules/phrases.ts";
import { whenItIs } from "../sign-ups/date-words.ts";
import { listOwnDates } from "./lead.queries.ts";

const daysAhead = 14;

export type OwnGroupDate = { id: string; title: string; when: string; isCalledOff: boolean };

/** Two weeks of the groups that someone leads here, in words. The transaction acts for that person. */
export async function findOwnGroupDates(c: AppContext, trx: Transaction, personId: string): Promise<OwnGroupDate[]> {
  const reader = readerOf(c);
  const range = { from: reader.today, until: addDays(reader.today, daysAhead) };
  const dates = await listOwnDates(trx, c.var.centre.id, personId, range);
  return dates.map((date) => ({
    id: date.id,
    title: date.ownTitle ?? date.title,
    when: capitalize(whenItIs(date, reader)),
    isCalledOff: date.cancelledAt !== null,
  }));
}
