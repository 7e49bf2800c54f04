// SPDX-License-Identifier: EUPL-1.2
import { type Transaction, withActor } from "#platform/db";
import type { AppContext } from "#platform/http";
import { type CalendarLink, readCalendarToken } from "./calendar-links.ts";
import { findCalendar, type PersonalCalendar } from "./personal-calendar.queries.ts";

/** Null for a link that this server did not make, of another centre, of the other part, or that was withdrawn. */
export async function withCalendar<Result>(
  { var: { db, centre, installation } }: AppContext,
  token: string,
  part: CalendarLink["part"],
  work: (trx: Transaction, calendar: PersonalCalendar) => Promise<Result>,
): Promise<Result | null> {
  const link = readCalendarToken(installation.keys, token);
  if (link?.part !== part) return null;
  return await withActor(db, { kind: "guest", subjectId: link.id }, async (trx) => {
    const calendar = await findCalendar(trx, link.id);
    if (calendar?.centreId !== centre.id || !isCurrent(calendar, link)) return null;
    return await work(trx, calendar);
  });
}

function isCurrent({ linkVersion, feedVersion, withdrawnAt }: PersonalCalendar, link: CalendarLink): boolean {
  if (link.part === "page") return link.version === linkVersion;
  return link.version === feedVersion && withdrawnAt === null;
}
