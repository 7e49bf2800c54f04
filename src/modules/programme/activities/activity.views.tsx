// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage, newFormKey, personalPage, type Sent, statusOf, typedText } from "#platform/http";
import { capitalize } from "#platform/i18n";
import { newsOf } from "../asking/news.ts";
import { wordingOf } from "../asking/wording.ts";
import { whenItIs } from "../dates/date-words.ts";
import { listClosedDays, listDatesAhead } from "../dates/occurrence.queries.ts";
import { planningRange } from "../dates/occurrence-planning.ts";
import { flyerHref, paperHref } from "../paper/paper-links.ts";
import { datesInWords, describeSchedule } from "../schedules/schedule-words.ts";
import { findFollows } from "../sources/origin.ts";
import { ActivityPage, doneNews } from "./activity.pages.tsx";
import type { Activity } from "./activity.ts";
import { stateOf } from "./activity.ts";
import type { ActivityChoices } from "./activity-fields.pages.tsx";
import { CheckPage, NewActivityPage } from "./activity-form.pages.tsx";
import { ActivityListPage } from "./activity-list.pages.tsx";
import { activitiesPerPage, countActivities, listActivities } from "./activity-list.queries.ts";
import { previewActivity } from "./activity-preview.ts";
import { warningsInWords } from "./check-words.ts";
import { EndingPage } from "./ending.pages.tsx";
import { methodHintFor } from "./method-hint.ts";
import { loadChoices, type SubmittedActivity } from "./submitted-activity.ts";
import { activityListHref, readState, stateWords, teamActivityHref } from "./team-links.ts";

const datesShown = 8;

export async function showActivityList(c: AppContext): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const state = readState(c.req.query("staat"));
  const words = (c.req.query("woorden") ?? "").slice(0, 100);
  const page = Math.min(1000, Math.max(1, Math.floor(Number(c.req.query("bladzijde"))) || 1));
  const [rows, counts] = await Promise.all([
    listActivities(db, centre.id, { state, words, page }, c.var.now()),
    countActivities(db, centre.id),
  ]);
  const wording = wordingOf(c);
  const activities = rows.slice(0, activitiesPerPage).map(({ id, startsLocal, endsLocal, ...activity }) => ({
    ...activity,
    href: teamActivityHref(language, id),
    nextWords: startsLocal && endsLocal ? capitalize(whenItIs({ startsLocal, endsLocal }, wording)) : null,
  }));
  const at = (other: number) => activityListHref(language, { state, words, page: other });
  const view = (
    <ActivityListPage
      {...{ t, state, words, counts, activities }}
      stateWord={stateWords[state]}
      links={{
        new: inLanguage(language, "/team/programma/nieuw"),
        import: inLanguage(language, "/team/binnenhalen"),
        paper: paperHref(language),
        self: activityListHref(language),
        states: {
          published: activityListHref(language),
          draft: activityListHref(language, { state: "draft" }),
          ended: activityListHref(language, { state: "ended" }),
        },
      }}
      pages={{ previous: page > 1 ? at(page - 1) : null, next: rows.length > activitiesPerPage ? at(page + 1) : null }}
    />
  );
  return personalPage(c, view);
}

/** With mistakes it is the answer to a form that cannot be kept. */
export function showNewActivity(c: AppContext, shown: Sent & { choices: ActivityChoices; formKey: string }): Response {
  const { t, language } = c.var;
  const view = <NewActivityPage {...shown} t={t} listHref={activityListHref(language)} />;
  return personalPage(c, view, statusOf(shown.errors));
}

export async function showActivity(c: AppContext, activity: Activity, shown: Sent): Promise<Response> {
  const { t, language, db, centre } = c.var;
  const wording = wordingOf(c);
  const closedDays = await listClosedDays(db, centre.id, planningRange(activity.schedule, wording.today));
  const at = (below: string) => teamActivityHref(language, activity.id, below);
  const view = (
    <ActivityPage
      {...shown}
      t={t}
      choices={await loadChoices(c)}
      hint={methodHintFor(activity, t)}
      follows={await findFollows(c, activity.id)}
      title={activity.facts.title}
      state={stateOf(activity)}
      scheduleWords={describeSchedule(activity.schedule, wording, new Set(closedDays.map(({ day }) => day)))}
      done={newsOf(c, doneNews)}
      links={{
        list: activityListHref(language, { state: stateOf(activity) }),
        dates: at("/datums"),
        leads: at("/wie"),
        translations: at("/vertaling"),
        picture: at("/beeld"),
        publicPage: inLanguage(language, `/programma/${activity.slug}`),
        flyer: flyerHref(language, activity.slug),
        copy: at("/kopie"),
        publication: at("/publicatie"),
        end: at("/einde"),
        reopening: at("/heropening"),
      }}
      formKey={newFormKey()}
      copyKey={newFormKey()}
    />
  );
  return personalPage(c, view, statusOf(shown.errors));
}

export function askWhetherToEnd(c: AppContext, { id, facts }: Activity, datesWithPeople: number): Response {
  const { t, language } = c.var;
  const links = { end: teamActivityHref(language, id, "/einde"), activity: teamActivityHref(language, id) };
  return personalPage(c, <EndingPage t={t} title={facts.title} datesWithPeople={datesWithPeople} links={links} />);
}

/** The dates in words before anything is kept; `earlier` is the activity that would change. */
export async function showCheck(
  c: AppContext,
  { content, typed }: SubmittedActivity & { ok: true },
  earlier?: Activity,
): Promise<Response> {
  const { t, db, centre, now } = c.var;
  const { schedule, facts } = content;
  const wording = wordingOf(c);
  const closedDays = await listClosedDays(db, centre.id, planningRange(schedule, wording.today));
  const stored = earlier ? await listDatesAhead(db, centre.id, earlier.id, now()) : [];
  const preview = previewActivity(content, closedDays, stored, now(), earlier);
  const view = (
    <CheckPage
      t={t}
      title={facts.title}
      scheduleWords={`${describeSchedule(schedule, wording, new Set(closedDays.map(({ day }) => day)))}`}
      dateWords={datesInWords(preview.dates.slice(0, datesShown), wording)}
      count={preview.dates.length}
      isOnce={schedule.rrule === null}
      hint={methodHintFor(content, t)}
      warnings={warningsInWords(preview, schedule, typedText(typed, "date"), wording)}
      typed={typed}
      mayPublish={!earlier}
    />
  );
  return personalPage(c, view);
}
