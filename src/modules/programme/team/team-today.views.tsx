// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import { addDays, formatDay, formatTimeRange } from "#platform/clock";
import type { Database } from "#platform/db";
import { type AppContext, coordinatesHere, inLanguage, personalPage, withAsker } from "#platform/http";
import { capitalize } from "#platform/i18n";
import { countActivities } from "../activities/activity-list.queries.ts";
import { activityListHref } from "../activities/team-links.ts";
import { readExpectedGuests } from "../arriving/reading-guests.ts";
import { hostsHere } from "../asking/asker.ts";
import { wordingOf } from "../asking/wording.ts";
import { whenItIs } from "../dates/date-words.ts";
import { describeDates } from "./date-of-day.ts";
import { firstStepsOf } from "./first-steps.ts";
import { listOwnActivityIds } from "./lead.queries.ts";
import { findWhatToPickUp } from "./picking-up.ts";
import { deskLinksOf, quickLinksOf } from "./quick-links.ts";
import { listTeamDates } from "./team.queries.ts";
import { TeamTodayPage } from "./team-today.pages.tsx";

const mostToday = 200;
const mostNext = 6;

/**
 * What is on today and who waits to be picked up; whoever only leads a group of their own is sent to that. `logDb` writes
 * down that the names of who is expected were read; `notice` is what they should know first.
 */
export async function showTeamToday(
  c: AppContext,
  { logDb, notice }: { logDb: Database; notice: VNode | null },
): Promise<Response> {
  if (!hostsHere(c)) return c.redirect(inLanguage(c.var.language, "/team/mijn"), 302);
  const { db, centre, t, language } = c.var;
  const wording = wordingOf(c);
  const { today } = wording;
  const tomorrow = addDays(today, 1);
  const [todays, next, own] = await Promise.all([
    listTeamDates(db, centre.id, { from: today, until: tomorrow }, mostToday),
    listTeamDates(db, centre.id, { from: tomorrow, until: addDays(today, 8) }, mostNext),
    findOwnActivities(c),
  ]);
  const made = await countForMaker(c);
  const describe = describeDates(c, own);
  const ofToday = todays.map((date) => describe(date, formatTimeRange(date.startsLocal, date.endsLocal, language)));
  const view = (
    <TeamTodayPage
      t={t}
      notice={notice}
      day={formatDay(today, language, today)}
      today={ofToday.toSorted((one, other) => Number(other.isOwn) - Number(one.isOwn))}
      next={next.map((date) => describe(date, capitalize(whenItIs(date, wording))))}
      guests={{
        expected: await readExpectedGuests(c, logDb, today),
        href: inLanguage(language, "/team/vandaag/wachten"),
      }}
      pickUp={await findWhatToPickUp(c)}
      drafts={made && { count: made.draft, href: activityListHref(language, { state: "draft" }) }}
      firstSteps={made && made.all === 0 ? firstStepsOf(c) : []}
      deskLinks={deskLinksOf(c)}
      quickLinks={quickLinksOf(c)}
    />
  );
  return personalPage(c, view);
}

async function findOwnActivities(c: AppContext): Promise<Set<string>> {
  const { centre, person } = c.var;
  if (!person) return new Set();
  return await withAsker(c, async (trx) => await listOwnActivityIds(trx, centre.id, person.id));
}

/** Only for whoever makes the programme. */
async function countForMaker(c: AppContext): Promise<{ draft: number; all: number } | null> {
  if (!coordinatesHere(c)) return null;
  const { draft, published, ended } = await countActivities(c.var.db, c.var.centre.id);
  return { draft, all: draft + published + ended };
}
