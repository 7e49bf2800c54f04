// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, notFound } from "#platform/http";
import { directoryBeside } from "../beside/directory-beside.ts";
import { pictureOfActivity } from "../pictures/activity-picture.ts";
import { linksOfActivity } from "../sharing/link-headers.ts";
import { findCameFrom } from "../sources/origin.ts";
import type { WrittenLanguage } from "../translations/texts-of-activity.ts";
import { ActivityPage } from "./activity.pages.tsx";
import type { Visitor } from "./date-words.ts";
import { listOpenOnDays } from "./finding.queries.ts";
import { nextChange } from "./finding.ts";
import { activityHref } from "./links.ts";
import { placesOf } from "./places.ts";
import { type DateOfActivity, findWholeSeries } from "./published-activity.queries.ts";
import { findToldActivity } from "./told-activity.ts";
import { instantOf } from "./visitor.ts";

type Asked = { slug: string; readIn: WrittenLanguage | null };

export async function showActivity(c: AppContext, visitor: Visitor, asked: Asked) {
  const { db, centre } = c.var;
  const told = (await findToldActivity(c, visitor, asked)) ?? notFound();
  const { id, joining } = told.activity;
  const [series, cameFrom, picture, open] = await Promise.all([
    joining === "series" ? findWholeSeries(db, id) : null,
    findCameFrom(c, id),
    pictureOfActivity(db, centre.id, id),
    listOpenInstead(c, visitor, told.dates),
  ]);
  const props = {
    ...told,
    ...{ series, cameFrom, picture, open },
    directory: directoryBeside(centre, told.activity),
    hasWalkInHours: centre.parts.has("support"),
    canonical: centre.origin + activityHref(visitor.language, asked.slug),
    house: { ...centre.frame, origin: centre.origin, timeZone: centre.timeZone },
  };
  return {
    view: <ActivityPage {...props} />,
    until: instantOf(c, nextChange(told.dates, visitor.localNow)),
    headers: linksOfActivity(c, asked.slug),
  };
}

/** Where the door is open on the days that one cannot join. */
async function listOpenInstead(
  { var: { db, centre } }: AppContext,
  visitor: Visitor,
  dates: readonly DateOfActivity[],
) {
  const days = dates
    .filter((date) => ["full", "begun"].includes(placesOf(date, visitor.localNow).kind))
    .map((date) => date.startsLocal.slice(0, 10));
  if (days.length === 0) return [];
  return await listOpenOnDays(db, centre.id, days, visitor.localNow, visitor.language);
}
