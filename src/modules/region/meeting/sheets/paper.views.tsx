// SPDX-License-Identifier: EUPL-1.2

import { getRegion } from "#modules/network";
import { formatDate, midnightAfter } from "#platform/clock";
import { type AppContext, inLanguage, keptPage, todayOf } from "#platform/http";
import type { Block } from "../../map/activities.ts";
import { loadCellsToShow } from "../../map/shown-cells.ts";
import { listColumns } from "../sheet-columns.queries.ts";
import { PaperPage } from "./paper.pages.tsx";

/** A page of paper per block: what is known stands there, what people know is written beside it. */
export async function showPaper(c: AppContext, address: string, blocks: readonly Block[]): Promise<Response> {
  return await keptPage(c, address, async () => {
    const { t, db, centre, language } = c.var;
    const today = todayOf(c);
    const columns = await listColumns(db, centre.regionId);
    const places = columns.map(({ place }) => place);
    const view = (
      <PaperPage
        t={t}
        region={(await getRegion(db, centre.regionId)).name}
        day={formatDate(today, language)}
        blocks={blocks}
        columns={columns}
        map={await loadCellsToShow(db, centre.regionId, { places, filter: {}, today })}
        back={{ href: inLanguage(language, "/regio"), label: t("region:meeting.toMap") }}
      />
    );
    return { view, until: midnightAfter(today, centre.timeZone) };
  });
}
