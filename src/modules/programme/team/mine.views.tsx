// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";
import { type AppContext, inLanguage, personalPage, personOf, withAsker } from "#platform/http";
import { capitalize } from "#platform/i18n";
import type { TextLink } from "#platform/ui";
import { hostsHere } from "../asking/asker.ts";
import { wordingOf } from "../asking/wording.ts";
import { whenItIs } from "../dates/date-words.ts";
import { describeDates } from "./date-of-day.ts";
import { listOwnDates } from "./lead.queries.ts";
import { MyDatesPage } from "./mine.pages.tsx";
import { findWhatToPickUp } from "./picking-up.ts";
import { quickLinksOf } from "./quick-links.ts";
import type { TeamDate } from "./team.queries.ts";

const daysAhead = 4 * 7;
const daysBack = 7;

/** The dates of the groups of whoever asks: four weeks ahead, and of last week what can still be counted. */
export async function showMyDates(c: AppContext): Promise<Response> {
  const { centre, t } = c.var;
  const { id: personId } = personOf(c);
  const wording = wordingOf(c);
  const { today } = wording;
  const range = { from: addDays(today, -daysBack), until: addDays(today, daysAhead) };
  const dates = await withAsker(c, async (trx) => await listOwnDates(trx, centre.id, personId, range));
  const isPast = (date: TeamDate) => date.startsLocal < today;
  const describe = describeDates(c, new Set()); // all of these are someone's own, so none says so
  const inWords = (date: TeamDate) => describe(date, capitalize(whenItIs(date, wording)));
  const view = (
    <MyDatesPage
      t={t}
      ahead={dates.filter((date) => !isPast(date)).map(inWords)}
      past={dates.filter(isPast).toReversed().map(inWords)}
      pickUp={hostsHere(c) ? [] : await findWhatToPickUp(c)}
      quickLinks={[ownCalendar(c), ...linksOf(c)]}
    />
  );
  return personalPage(c, view);
}

function ownCalendar({ var: { t, language } }: AppContext): TextLink {
  return { label: t("programme:feeds.team.link"), href: inLanguage(language, "/team/mijn/agenda") };
}

function linksOf(c: AppContext): TextLink[] {
  const today = { label: c.var.t("programme:team.quick.today"), href: inLanguage(c.var.language, "/team") };
  return hostsHere(c) ? [today] : quickLinksOf(c);
}
