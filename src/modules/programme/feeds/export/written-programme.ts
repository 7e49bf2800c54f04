// SPDX-License-Identifier: EUPL-1.2
import { addDays, localToday } from "#platform/clock";
import type { Database } from "#platform/db";
import { csvLine, csvMark } from "#platform/feeds";
import type { AppContext } from "#platform/http";
import type { Activity } from "../../activities/activity.ts";
import { compactInstant, endOfCalendar, openCalendar } from "../../calendars/calendar.ts";
import { describeZone } from "../../calendars/time-zone.ts";
import { rowOf, templateHeader } from "../../incoming/csv/csv-template.ts";
import { type Names, placeOf, textOf, type Writing } from "../../incoming/csv/written-cells.ts";
import { listWholeProgramme, readNames } from "./export.queries.ts";
import { writeSeries } from "./series-lines.ts";

/** Gives the whole in parts, one for each activity. */
export type Written = (c: AppContext, db: Database) => AsyncGenerator<string, void>;

export const writeCsv: Written = async function* (c, db) {
  const { centre, language, t } = c.var;
  const how = { names: await readNames(db, centre.id), t, language };
  yield csvMark + csvLine(templateHeader(language));
  for await (const activity of listWholeProgramme(db, centre.id)) yield csvLine(rowOf(activity, how));
};

/** As far back and ahead as a calendar needs to know the clock. */
const yearsOfClock = { back: 5, ahead: 10 };

export const writeIcs: Written = async function* (c, db) {
  const { centre, language, t, now } = c.var;
  const { timeZone: zone } = centre;
  const how = { names: await readNames(db, centre.id), t, language };
  const today = localToday(now(), zone);
  const range = { from: addDays(today, -yearsOfClock.back * 365), until: addDays(today, yearsOfClock.ahead * 365) };
  const changedAt = compactInstant(now());
  const known = new Set([zone]);
  yield openCalendar({ name: t("programme:calendar.name", { centre: centre.frame.name }), zone, range });
  for await (const activity of listWholeProgramme(db, centre.id)) {
    yield describeNewZone(activity.schedule.zone, known, range);
    const { facts, origin, id } = activity;
    const uid = origin?.uid ?? `${id}@${new URL(centre.origin).host}`;
    yield writeSeries(activity, { uid, text: textOf(facts), location: whereOf(activity, how), changedAt });
  }
  yield endOfCalendar;
};

function describeNewZone(zone: string, known: Set<string>, range: { from: string; until: string }): string {
  if (known.has(zone)) return "";
  known.add(zone);
  return `${describeZone(zone, { from: Number(range.from.slice(0, 4)), until: Number(range.until.slice(0, 4)) })}\r\n`;
}

function whereOf({ facts }: Activity, how: Writing): string {
  return [how.names.rooms.get(facts.roomId ?? ""), placeOf(facts, how)].filter(Boolean).join(", ");
}

/** With all that was filled in; the numbers of rooms, places and partners by name. */
export const writeJson: Written = async function* (c, db) {
  const { centre } = c.var;
  const names = await readNames(db, centre.id);
  yield `${JSON.stringify({ name: centre.frame.name, timeZone: centre.timeZone }).slice(0, -1)},"activities":[`;
  let between = "\n";
  for await (const activity of listWholeProgramme(db, centre.id)) {
    yield between + JSON.stringify(whole(activity, names));
    between = ",\n";
  }
  yield "\n]}\n";
};

function whole({ id, slug, facts, schedule, dateTitles, origin, publishedAt }: Activity, names: Names) {
  const { roomId, locationId, offeredBy, ...rest } = facts;
  return {
    ...{ id, slug, uid: origin?.uid ?? null, publishedAt: publishedAt?.toString() ?? null },
    ...rest,
    room: names.rooms.get(roomId ?? "") ?? null,
    location: names.locations.get(locationId ?? "") ?? null,
    offeredBy: names.offerers.get(offeredBy) ?? null,
    schedule: { ...schedule, dateTitles },
  };
}
