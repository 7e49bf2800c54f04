// SPDX-License-Identifier: EUPL-1.2
import { roleAt } from "#modules/people";
import { addDays, formatDay, formatTimeRange } from "#platform/clock";
import { type AppContext, inLanguage, personalPage } from "#platform/http";
import type { TextLink } from "#platform/ui";
import { countActivities } from "../activities/activity-list.queries.ts";
import { readerOf } from "../activities/asked-activity.ts";
import { placeKindLabel } from "../activities/labels.ts";
import { activityListHref, teamDateHref } from "../activities/team-links.ts";
import { capitalize } from "../schedules/phrases.ts";
import { whenItIs } from "../sign-ups/date-words.ts";
import { listTeamDates, type TeamDate } from "./team.queries.ts";
import { TeamTodayPage, type TodaysDate } from "./team-today.pages.tsx";

const mostToday = 200;
const mostNext = 6;

export async function showToday(c: AppContext): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const { today } = readerOf(c);
  const tomorrow = addDays(today, 1);
  const [todays, next] = await Promise.all([
    listTeamDates(db, centre.id, { from: today, until: tomorrow }, mostToday),
    listTeamDates(db, centre.id, { from: tomorrow, until: addDays(today, 8) }, mostNext),
  ]);
  const view = (
    <TeamTodayPage
      t={t}
      day={formatDay(today, language, today)}
      today={todays.map((date) => dateOfDay(c, date, formatTimeRange(date.startsLocal, date.endsLocal, language)))}
      next={next.map((date) => dateOfDay(c, date, capitalize(whenItIs(date, readerOf(c)))))}
      drafts={await draftsOf(c)}
      quickLinks={quickLinksOf(c)}
    />
  );
  return personalPage(c, view);
}

function dateOfDay(c: AppContext, date: TeamDate, when: string): TodaysDate {
  return {
    title: date.ownTitle ?? date.title,
    when,
    where: date.roomName ?? date.locationName ?? (date.placeNote || placeKindLabel(c.var.t, date.placeKind)),
    hosts: date.hosts,
    joining: date.joining,
    placesTaken: date.placesTaken,
    capacity: date.capacity,
    waiting: date.waiting,
    state: stateNow(date, c.var.now().epochMilliseconds),
    href: teamDateHref(c.var.language, date),
  };
}

function stateNow({ cancelledAt, startsAt, endsAt }: TeamDate, nowMs: number): TodaysDate["state"] {
  if (cancelledAt !== null) return "cancelled";
  if (endsAt.epochMilliseconds <= nowMs) return "over";
  return startsAt.epochMilliseconds <= nowMs ? "now" : "ahead";
}

async function draftsOf(c: AppContext): Promise<{ count: number; href: string } | null> {
  if (!makesTheProgramme(c)) return null;
  const { draft } = await countActivities(c.var.db, c.var.centre.id);
  return { count: draft, href: activityListHref(c.var.language, { state: "draft" }) };
}

function quickLinksOf(c: AppContext): TextLink[] {
  const { t, language } = c.var;
  const site = { label: t("programme:team.quick.site"), href: inLanguage(language, "/") };
  if (!makesTheProgramme(c)) return [site];
  return [
    { label: t("programme:team.quick.new"), href: inLanguage(language, "/team/programma/nieuw") },
    { label: t("programme:team.quick.programme"), href: activityListHref(language) },
    { label: t("programme:team.quick.import"), href: inLanguage(language, "/team/binnenhalen") },
    { label: t("programme:team.quick.people"), href: inLanguage(language, "/team/mensen") },
    { label: t("programme:team.quick.house"), href: inLanguage(language, "/team/huis") },
    site,
  ];
}

function makesTheProgramme(c: AppContext): boolean {
  return c.var.person !== null && roleAt(c.var.person, c.var.centre.id) === "coordinator";
}
