// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";
import type { Transaction } from "#platform/db";
import type { AppContext } from "#platform/http";
import { capitalize } from "#platform/i18n";
import { wordingOf } from "../asking/wording.ts";
import { whenItIs } from "../dates/date-words.ts";
import { listOwnDates } from "./lead.queries.ts";

const daysAhead = 14;

export type OwnGroupDate = { id: string; title: string; when: string; isCalledOff: boolean };

/** Two weeks of the groups that someone leads here, in words. The transaction acts for that person. */
export async function findOwnGroupDates(c: AppContext, trx: Transaction, personId: string): Promise<OwnGroupDate[]> {
  const wording = wordingOf(c);
  const range = { from: wording.today, until: addDays(wording.today, daysAhead) };
  const dates = await listOwnDates(trx, c.var.centre.id, personId, range);
  return dates.map((date) => ({
    id: date.id,
    title: date.ownTitle ?? date.title,
    when: capitalize(whenItIs(date, wording)),
    isCalledOff: date.cancelledAt !== null,
  }));
}
