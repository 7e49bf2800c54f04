// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { formatDate, midnightAfter } from "#platform/clock";
import { type AppEnv, anyone, inLanguage, keptPage, may, todayOf } from "#platform/http";
import { loadCellsToShow } from "../../map/shown-cells.ts";
import { listColumns } from "../sheet-columns.queries.ts";
import { ChartsPage } from "./chart.pages.tsx";

/** The table of the map as bars, per block. */
export const chartRoutes = new Hono<AppEnv>().get("/regio/beeld", may(anyone), async (c) => {
  return await keptPage(c, "/regio/beeld", async () => {
    const { t, db, centre, language } = c.var;
    const today = todayOf(c);
    const columns = await listColumns(db, centre.regionId);
    const places = columns.map(({ place }) => place);
    const view = (
      <ChartsPage
        t={t}
        day={formatDate(today, language)}
        columns={columns}
        map={await loadCellsToShow(db, centre.regionId, { places, filter: {}, today })}
        hrefOfBlock={(code) => inLanguage(language, `/regio/bouwsteen/${code}`)}
        tableHref={inLanguage(language, "/regio")}
        back={{ href: inLanguage(language, "/regio"), label: t("region:meeting.toMap") }}
      />
    );
    return { view, until: midnightAfter(today, centre.timeZone) };
  });
});
