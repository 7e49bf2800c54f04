// SPDX-License-Identifier: EUPL-1.2
import { localToday } from "#platform/clock";
import { withActor } from "#platform/db";
import { type AppContext, personalPage } from "#platform/http";
import type { Wording } from "../../asking/wording.ts";
import { whenItIs } from "../../dates/date-words.ts";
import { standingOf } from "../../sign-ups/sign-up.ts";
import { standingTitle } from "../../sign-ups/standing-words.ts";
import { feedAddresses, hrefOfCalendar } from "./calendar-links.ts";
import { CalendarPage, type EntryInWords } from "./personal-calendar.pages.tsx";
import { listEntries, type PersonalCalendar, readEntries, type SignUpInCalendar } from "./personal-calendar.queries.ts";

type Problem = { typed: string; problem: string };

export async function showCalendar(c: AppContext, calendar: PersonalCalendar, again?: Problem): Promise<Response> {
  const { db, t, now } = c.var;
  const { id } = calendar;
  const entries = await withActor(db, { kind: "guest", subjectId: id }, async (trx) => await listEntries(trx, id));
  const read = await readEntries(db, entries, now());
  const view = (
    <CalendarPage
      t={t}
      address={hrefOfCalendar(c, calendar)}
      feed={feedAddresses(c, calendar)}
      entries={read.map((entry) => inWords(c, entry))}
      {...again}
    />
  );
  return personalPage(c, view, again ? 422 : 200);
}

function inWords({ var: { t, language, now } }: AppContext, { signUp, dates, missed }: SignUpInCalendar): EntryInWords {
  const wording: Wording = { t, language, today: localToday(now(), signUp.zone) };
  const count = dates.filter(({ id, cancelledAt }) => cancelledAt === null && !missed.includes(id)).length;
  return {
    signUpId: signUp.signUpId,
    title: signUp.title,
    when: signUp.seriesId === null ? whenItIs(signUp, wording) : t("programme:feeds.personal.series", { count }),
    standing: t(standingTitle(standingOf(signUp, now()))),
  };
}
