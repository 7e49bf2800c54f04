// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { formatDate, readDay } from "#platform/clock";
import { type AppContext, type AppEnv, anyone, keptPage, may, todayOf } from "#platform/http";
import { listNeighbourhoods, listOwnMunicipalities } from "../../columns/columns.queries.ts";
import { regionHref } from "../links.ts";
import { midnightOf } from "../midnight.ts";
import type { Place } from "../places.queries.ts";
import { findFirstDay, listHistory } from "./history.queries.ts";
import { ThenAndNowPage } from "./then-and-now.pages.tsx";
import { compareDays } from "./then-and-now.ts";

const path = "/regio/toen-en-nu";

/** The map on two days, side by side. */
export const historyRoutes = new Hono<AppEnv>().get(path, may(anyone), async (c) => {
  const { t, db, centre, language } = c.var;
  const first = await findFirstDay(db, centre.regionId);
  const { municipalities, municipality, columns } = await readColumns(c);
  const { from, until } = readDays(c, first ?? todayOf(c));
  const address = `${path}?${new URLSearchParams({ van: from, tot: until, gemeente: municipality })}`;
  return await keptPage(c, address, async () => {
    const places = columns.map(({ place }) => place);
    const history = await listHistory(db, centre.regionId, places, until);
    const inWords = (day: string) => ({ day, words: formatDate(day, language) });
    const view = (
      <ThenAndNowPage
        t={t}
        backHref={regionHref(c)}
        from={inWords(from)}
        until={inWords(until)}
        first={first && formatDate(first, language)}
        municipalities={municipalities}
        municipality={municipality}
        columns={columns}
        rows={compareDays(history, places, { from, until })}
      />
    );
    return { view, until: midnightOf(c) };
  });
});

/** The earlier day first, never before there was a map and never after today; what is no day is the first day, or today. */
function readDays(c: AppContext, first: string): { from: string; until: string } {
  const today = todayOf(c);
  const within = (day: string) => (day < first ? first : day > today ? today : day);
  const days = [readDay(c.req.query("van") ?? "") ?? first, readDay(c.req.query("tot") ?? "") ?? today].map(within);
  const [from = first, until = today] = days.toSorted();
  return { from, until };
}

/** The municipalities; or the neighbourhoods of the one that was asked for, where it has any. */
async function readColumns(c: AppContext) {
  const { db, centre } = c.var;
  const municipalities: Place[] = (await listOwnMunicipalities(db, centre.regionId)).map(({ code, name }) => ({
    ...{ place: code, name },
  }));
  const asked = municipalities.find(({ place }) => place === c.req.query("gemeente"));
  if (!asked) return { municipalities, municipality: "", columns: municipalities };
  const parts = await listNeighbourhoods(db, centre.regionId, asked.place);
  const columns = [asked, ...parts.map(({ id, name }) => ({ place: id, name }))];
  return { municipalities, municipality: asked.place, columns };
}
