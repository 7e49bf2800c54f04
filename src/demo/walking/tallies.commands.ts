// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { type Count, raiseTally } from "#modules/support";
import { localToday } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { centre, demoZone } from "../centre.ts";

const monthsBack = 14;

/** What happens in a month of this house, more or less. */
const perMonth: Pick<Count, "what" | "detail" | "times">[] = [
  { what: "request", detail: "self", times: 3 },
  { what: "request", detail: "family", times: 1 },
  { what: "kind", detail: "peer-coach", times: 2 },
  { what: "kind", detail: "going-along", times: 2 },
  { what: "kind", detail: "buddy", times: 1 },
  { what: "domain", detail: "money-paperwork", times: 2 },
  { what: "domain", detail: "social", times: 2 },
  { what: "domain", detail: "daytime", times: 1 },
  { what: "first-talk", detail: "week", times: 1 },
  { what: "first-talk", detail: "two-weeks", times: 2 },
  { what: "path-begun", detail: "self", times: 2 },
  { what: "contact", detail: "walk or coffee outside", times: 5 },
  { what: "contact", detail: "phone", times: 4 },
  { what: "contact", detail: "going along", times: 2 },
  { what: "look-back", times: 2 },
  { what: "path-ended", times: 1 },
];

/** Of the months before this one. */
export async function addTallies(trx: Transaction, now: Temporal.Instant): Promise<void> {
  const first = Temporal.PlainDate.from(localToday(now, demoZone)).with({ day: 15 });
  for (let back = 1; back <= monthsBack; back += 1) {
    const day = first.subtract({ months: back }).toString();
    for (const count of perMonth) await raiseTally(trx, { ...count, centreId: centre.id, day });
  }
}
