// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { type AppContext, coordinatesHere, inLanguage, notFound, personalPage, type Sent } from "#platform/http";
import { capitalize } from "#platform/i18n";
import { teamDateHref } from "../activities/team-links.ts";
import { readExpectedAt } from "../arriving/reading-guests.ts";
import { hostsHere } from "../asking/asker.ts";
import { newsOf } from "../asking/news.ts";
import { wordingOf } from "../asking/wording.ts";
import type { AskedDate } from "../dates/asked-date.ts";
import { whenItIs } from "../dates/date-words.ts";
import { hasCome } from "../dates/moment.ts";
import { deskSignUpHref, slipHref } from "../desk/desk-links.ts";
import { reachingHref } from "../reaching/reaching-links.ts";
import { unitOf } from "../sign-ups/sign-up.ts";
import { readWhoComes } from "./reading-names.ts";
import { findTeamDate, type TeamDate } from "./team.queries.ts";
import { type DateOfList, type ListLinks, WhoComesPage, type WhoComesPageProps } from "./who-comes.pages.tsx";

/** With an answer it is what a form with a mistake comes back to, and else the page itself. */
export async function showWhoComes(c: AppContext, logDb: Database, asked: AskedDate, answer?: Sent): Promise<Response> {
  const { t, language } = c.var;
  const { activity, date } = asked;
  const people = await readWhoComes(c, logDb, asked);
  const guests = await readExpectedAt(c, logDb, date.id);
  const { teamDate, ...shown } = await shownList(c, asked);
  const isAhead = !hasCome(date.startsAt, c.var.now());
  const isOver = hasCome(date.endsAt, c.var.now());
  const mayJoin = isAhead && !shown.date.isCancelled && unitOf(activity.facts.joining) !== null;
  const view = (
    <WhoComesPage
      {...shown}
      people={people}
      guests={guests}
      news={newsOf(c, ["counted"])}
      attendance={isAhead ? null : attendanceOf(c, asked, teamDate, answer)}
      desk={
        hostsHere(c) && mayJoin
          ? { signUpHref: deskSignUpHref(language, teamDate), slipHref: (id) => slipHref(language, id) }
          : null
      }
      reachHref={coordinatesHere(c) ? (id) => reachingHref(language, id) : null}
      otherwiseHref={!isOver && activity.endedAt === null ? hrefOf(c, asked, "/anders") : null}
      t={t}
    />
  );
  return personalPage(c, view, answer ? 422 : 200);
}

/** What every list of a date says of it. */
export async function shownList(c: AppContext, asked: AskedDate) {
  const teamDate = (await findTeamDate(c.var.db, c.var.centre.id, asked.date.id)) ?? notFound();
  return { t: c.var.t, teamDate, date: dateOfList(c, teamDate), links: linksOf(c, asked) };
}

function dateOfList(c: AppContext, date: TeamDate): DateOfList {
  const { placesTaken, capacity, joining, headcount } = date;
  return {
    ...{ placesTaken, capacity, joining, headcount },
    title: date.ownTitle ?? date.title,
    when: capitalize(whenItIs(date, wordingOf(c))),
    isCancelled: date.cancelledAt !== null,
  };
}

function linksOf(c: AppContext, asked: AskedDate): ListLinks {
  const { t, language } = c.var;
  const back = hostsHere(c)
    ? { href: "/team", label: t("programme:team.who.back") }
    : { href: "/team/mijn", label: t("programme:team.who.backToMine") };
  return {
    self: hrefOf(c, asked),
    back: { ...back, href: inLanguage(language, back.href) },
    printed: hrefOf(c, asked, "/lijst"),
    callList: hrefOf(c, asked, "/bellijst"),
  };
}

function attendanceOf(
  c: AppContext,
  asked: AskedDate,
  { peopleCame }: TeamDate,
  answer: Sent | undefined,
): WhoComesPageProps["attendance"] {
  const typed = answer?.typed.peopleCame ?? peopleCame ?? "";
  return {
    action: hrefOf(c, asked, "/aanwezigheid"),
    peopleCame: [typed].flat().join(" "),
    errors: answer?.errors ?? {},
  };
}

function hrefOf(c: AppContext, { activity, date }: AskedDate, below = ""): string {
  return teamDateHref(c.var.language, { activityId: activity.id, startsLocal: date.startsLocal }, below);
}
