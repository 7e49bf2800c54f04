// SPDX-License-Identifier: EUPL-1.2
import { findOpening, openOn } from "#modules/network";
import { beHost } from "#modules/people";
import { describePlace, instantOf, visitorOf } from "#modules/programme";
import { formatDay, formatTime, formatTimeRange, localNow } from "#platform/clock";
import {
  type AppContext,
  inLanguage,
  keyToUse,
  personalPage,
  readId,
  type Sent,
  statusOf,
  todayOf,
  typedText,
  withAsker,
} from "#platform/http";
import { tellOfHours } from "../permissions.ts";
import { BoardPage } from "./board.pages.tsx";
import { findJustGone, listOnBoard, type OnBoard } from "./board.queries.ts";
import { placesToWait } from "./board.ts";
import { listHoursLeftToday, listHoursToTell } from "./hours.queries.ts";

export const boardPath = "/team/spreekuur";

/** Where somebody can wait now, with the hours that these places are of. */
export async function findPlaces(c: AppContext) {
  const { db, centre } = c.var;
  const visitor = visitorOf(c);
  const { today } = visitor;
  const [hours, { hours: week, closedDays }] = await Promise.all([
    centre.parts.has("programme") ? listHoursLeftToday(db, centre.id, visitor) : [],
    findOpening(db, centre, today),
  ]);
  const closing = { open: openOn(week, closedDays, today), localNow: visitor.localNow };
  return { places: placesToWait(hours, { ...closing, at: (local) => instantOf(c, local) }), hours, visitor };
}

export async function showBoard(c: AppContext, sent: Sent): Promise<Response> {
  const { db, centre, t, language, actor, person, now } = c.var;
  const { places, hours, visitor } = await findPlaces(c);
  const goneId = readId(c.req.query("weg"));
  const { waiting, gone } = await withAsker(c, async (trx) => ({
    waiting: await listOnBoard(trx, centre.id, now()),
    gone: goneId === null ? undefined : await findJustGone(trx, { centreId: centre.id, id: goneId }, now()),
  }));
  const asker = { actor, person, centreId: centre.id };
  const toTell = tellOfHours.allows(asker) ? await listHoursToTell(db, centre.id) : [];
  const view = (
    <BoardPage
      {...sent}
      t={t}
      language={language}
      day={formatDay(todayOf(c), language, todayOf(c))}
      hours={hours.map((hour) => ({
        id: hour.id,
        title: hour.title,
        when: formatTimeRange(hour.startsLocal, hour.endsLocal, language),
        where: describePlace(visitor, hour),
        hosts: hour.hosts,
      }))}
      until={hours.length === 0 && places[0] ? timeOf(c, places[0].until) : null}
      waiting={waiting.map((one) => onBoard(c, one))}
      gone={gone ? onBoard(c, gone) : null}
      chosen={typedText(sent.typed, "hour") || (hours[0]?.id ?? "")}
      formKey={keyToUse(sent.typed)}
      toTell={toTell.map(({ id, title }) => ({ label: title, href: inLanguage(language, `${boardPath}/${id}`) }))}
      seesFigures={beHost.allows(asker)}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}

function onBoard(c: AppContext, { id, occurrenceId, name, since }: OnBoard) {
  const own = inLanguage(c.var.language, `${boardPath}/${id}`);
  return { occurrenceId, name, since: timeOf(c, since), takeHref: `${own}/beurt`, backHref: `${own}/terug` };
}

function timeOf({ var: { centre, language } }: AppContext, at: OnBoard["since"]): string {
  return formatTime(localNow(at, centre.timeZone), language);
}
