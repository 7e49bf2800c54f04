// SPDX-License-Identifier: EUPL-1.2
import { beHost } from "#modules/people";
import { visitorOf } from "#modules/programme";
import { addDays, formatDay, formatTimeRange } from "#platform/clock";
import {
  type AppContext,
  askedId,
  inLanguage,
  newFormKey,
  notFound,
  personalPage,
  type Sent,
  statusOf,
  todayOf,
} from "#platform/http";
import { capitalize } from "#platform/i18n";
import { type HourDate, listHoursBehind, listNeighbourhoods } from "../hours/hours.queries.ts";
import { listNumbers, listSheetsSince } from "./talk.queries.ts";
import { firstDayToCount, type Sheet, sumOf } from "./talk.ts";
import { SheetPage } from "./talk-sheet.pages.tsx";
import { whereItWas } from "./talk-words.ts";
import { SheetsPage } from "./talks.pages.tsx";

export const talksPath = "/team/spreekuur/tellen";
export const elsewherePath = `${talksPath}/elders`;
export const hourPath = `${talksPath}/:id`;

/** Everything of the last week that can be counted. */
export async function showSheets(c: AppContext, sent: Sent): Promise<Response> {
  const { db, centre, t, language, actor, person } = c.var;
  const today = todayOf(c);
  const since = firstDayToCount(today);
  const [hours, sheets, neighbourhoods] = await Promise.all([
    listHours(c),
    listSheetsSince(db, centre.id, since),
    listNeighbourhoods(db, centre.id),
  ]);
  const to = (path: string) => inLanguage(language, path);
  const view = (
    <SheetsPage
      {...sent}
      t={t}
      hours={hours.map((hour) => ({
        ...{ label: hour.title, when: whenItWas(c, hour), href: to(`${talksPath}/${hour.id}`) },
        number: sumOf(sheets.filter(({ occurrenceId }) => occurrenceId === hour.id)),
      }))}
      elsewhere={sheets
        .filter(({ occurrenceId }) => occurrenceId === null)
        .map(({ day, way, neighbourhood, number }) => ({
          ...{ label: whereItWas(t, { way, neighbourhood }), when: dayInWords(c, day), number },
          href: to(`${elsewherePath}?${new URLSearchParams({ way, day, neighbourhood })}`),
        }))}
      days={daysBack(today, since).map((day) => ({ value: day, label: dayInWords(c, day) }))}
      neighbourhoods={neighbourhoods}
      links={{
        back: to("/team/spreekuur"),
        elsewhere: to(elsewherePath),
        figures: beHost.allows({ actor, person, centreId: centre.id }) ? to("/team/spreekuur/cijfers") : null,
      }}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}

/** One hour, or one day elsewhere: a number to tap per theme. */
export async function showSheet(c: AppContext, sheet: Sheet, hour: HourDate | null, status = 200): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const numbers = await listNumbers(db, centre.id, sheet);
  const { day, way, neighbourhood } = sheet;
  const own = hour ? `${talksPath}/${hour.id}` : elsewherePath;
  const view = (
    <SheetPage
      t={t}
      title={hour?.title ?? whereItWas(t, { way, neighbourhood })}
      when={hour ? whenItWas(c, hour) : dayInWords(c, day)}
      numbers={numbers}
      hidden={hour ? [] : Object.entries({ way, day, neighbourhood })}
      untilDay={formatDay(addDays(day, 7), language, todayOf(c))}
      links={{ own: inLanguage(language, own), back: inLanguage(language, talksPath) }}
      formKey={newFormKey()}
      hasProblem={status !== 200}
    />
  );
  return personalPage(c, view, status);
}

/** An hour that is over, at most a week ago. */
export async function askedHour(c: AppContext): Promise<{ sheet: Sheet; hour: HourDate }> {
  const id = askedId(c);
  const hour = (await listHours(c)).find((one) => one.id === id) ?? notFound();
  const { startsLocal, neighbourhood } = hour;
  const sheet = { day: startsLocal.slice(0, 10), occurrenceId: id, neighbourhood: neighbourhood ?? "" };
  return { sheet: { ...sheet, way: "hour" }, hour };
}

async function listHours(c: AppContext): Promise<HourDate[]> {
  const { db, centre } = c.var;
  if (!centre.parts.has("programme")) return [];
  return await listHoursBehind(db, centre.id, { ...visitorOf(c), since: firstDayToCount(todayOf(c)) });
}

function whenItWas(c: AppContext, { startsLocal, endsLocal }: HourDate): string {
  return `${dayInWords(c, startsLocal)}, ${formatTimeRange(startsLocal, endsLocal, c.var.language)}`;
}

function dayInWords(c: AppContext, day: string): string {
  return capitalize(formatDay(day.slice(0, 10), c.var.language, todayOf(c)));
}

function daysBack(today: string, since: string): string[] {
  const days: string[] = [];
  for (let day = today; day >= since; day = addDays(day, -1)) days.push(day);
  return days;
}
