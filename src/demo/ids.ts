// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { listDatesAhead } from "#modules/programme";
import type { Transaction } from "#platform/db";
import { centre } from "./centre.ts";

/** What the activities of the demo refer to, by the ids they have in this database. */
export type Ids = {
  organizationId: string;
  rooms: ReadonlyMap<string, string>;
  partners: ReadonlyMap<string, { organizationId: string; locationId: string }>;
};

/** Of the activities that can be seen, by title. */
export type IdsByTitle = ReadonlyMap<string, string>;

export function get<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The demo has no ${key}.`);
  return value;
}

/** The first date ahead of the activity with this title. */
export async function getNextDate(trx: Transaction, idsByTitle: IdsByTitle, title: string, now: Temporal.Instant) {
  const activityId = get(idsByTitle, title);
  const [next] = await listDatesAhead(trx, centre.id, activityId, now);
  if (!next) throw new Error(`The demo has no date of ${title}.`);
  return { activityId, occurrenceId: next.id };
}
