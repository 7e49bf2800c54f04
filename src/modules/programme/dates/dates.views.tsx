// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";
import { type AppContext, coordinatesHere, inLanguage, personalPage } from "#platform/http";
import { capitalize } from "#platform/i18n";
import type { Activity } from "../activities/activity.ts";
import { teamActivityHref, teamDateHref } from "../activities/team-links.ts";
import { newsOf } from "../asking/news.ts";
import { wordingOf } from "../asking/wording.ts";
import { whenItIs } from "./date-words.ts";
import { DatesPage, departures, type ListedDate } from "./dates.pages.tsx";
import type { KeptDate } from "./kept-dates.pages.tsx";
import { listClosedDays, listOccurrences } from "./occurrence.queries.ts";
import {
  countPeople,
  decidePlan,
  findOtherTime,
  listWantedDates,
  planningRange,
  type StoredDate,
} from "./occurrence-planning.ts";

const furthestDays = 3660;

export async function showDates(c: AppContext, activity: Activity): Promise<Response> {
  const { t, db, centre, language } = c.var;
  const { facts } = activity;
  const { today } = wordingOf(c);
  const stored = await listOccurrences(db, centre.id, activity.id, {
    from: today,
    until: addDays(today, furthestDays),
  });
  const larger = stored.filter(
    (date) => facts.capacity !== null && date.placesTaken > facts.capacity && !date.cancelledAt,
  );
  const makes = coordinatesHere(c);
  const activityHref = teamActivityHref(language, activity.id);
  const view = (
    <DatesPage
      t={t}
      title={facts.title}
      back={
        makes
          ? { href: activityHref, label: facts.title }
          : { href: inLanguage(language, "/team"), label: t("programme:team.who.back") }
      }
      scheduleHref={makes ? activityHref : null}
      extraHref={teamActivityHref(language, activity.id, "/datums/nieuw")}
      callsHref={inLanguage(language, "/team/bellen")}
      dates={stored.map((date) => listedDate(c, activity, date))}
      kept={makes ? (await findKept(c, activity, stored)).map((date) => keptDate(c, activity, date, stored)) : []}
      larger={
        facts.capacity !== null && larger.length > 0
          ? { limit: facts.capacity, words: larger.map((date) => inWords(c, date)) }
          : null
      }
      news={newsOf(c, ["saved", "settled"])}
      withoutSignUp={facts.joining === "walk-in"}
    />
  );
  return personalPage(c, view);
}

/** The dates with people that the rule no longer makes: asked anew as long as nobody answered. */
export async function findKept(c: AppContext, activity: Activity, stored: StoredDate[]): Promise<StoredDate[]> {
  const { db, centre, now } = c.var;
  if (activity.endedAt !== null) return [];
  const { today } = wordingOf(c);
  const closedDays = await listClosedDays(db, centre.id, planningRange(activity.schedule, today));
  return decidePlan(listWantedDates(activity, closedDays, today), stored, now()).kept;
}

function keptDate(c: AppContext, activity: Activity, date: StoredDate, stored: StoredDate[]): KeptDate {
  const nowMs = c.var.now().epochMilliseconds;
  const other = findOtherTime(
    date,
    stored.filter(({ startsAt }) => startsAt.epochMilliseconds > nowMs),
  );
  return {
    id: date.id,
    words: inWords(c, date),
    people: countPeople(date),
    changeHref: dateHref(c, activity, date, "/anders?keuze=time"),
    otherTime: other ? whenItIs(other, wordingOf(c)) : null,
  };
}

function listedDate(c: AppContext, activity: Activity, date: StoredDate): ListedDate {
  const { id, placesTaken, capacity, waiting } = date;
  return {
    ...{ id, placesTaken, capacity, waiting },
    people: countPeople(date),
    words: inWords(c, date),
    href: dateHref(c, activity, date),
    changeHref: dateHref(c, activity, date, "/anders"),
    isCancelled: date.cancelledAt !== null,
    differs: departures.filter((departure) => departs(activity, date)[departure]),
  };
}

function departs({ schedule }: Activity, date: StoredDate): Record<(typeof departures)[number], boolean> {
  return {
    moved: date.startsLocal !== date.originalLocal,
    extra: schedule.changes.some((one) => one.kind === "extra" && one.originalLocal === date.originalLocal),
    place: date.roomId !== null || date.placeNote !== null,
    hosts: date.hosts !== null,
    notice: date.notice !== "",
  };
}

function inWords(c: AppContext, date: StoredDate): string {
  return capitalize(whenItIs(date, wordingOf(c)));
}

function dateHref(c: AppContext, { id }: Activity, { startsLocal }: StoredDate, below = ""): string {
  return teamDateHref(c.var.language, { activityId: id, startsLocal }, below);
}
