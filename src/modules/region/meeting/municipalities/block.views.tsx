// SPDX-License-Identifier: EUPL-1.2

import { formatDate, localToday, midnightAfter } from "#platform/clock";
import { type AppContext, inLanguage, keptPage, todayOf } from "#platform/http";
import { listCommitments } from "../../cells/commitments/commitment.queries.ts";
import { listOwnMunicipalities } from "../../columns/columns.queries.ts";
import { type Block, isActivity } from "../../map/activities.ts";
import { cellAddress } from "../../map/cell.ts";
import { loadCellsToShow } from "../../map/shown-cells.ts";
import { moreOfCell } from "../secured-words.ts";
import { BlockPage } from "./block.pages.tsx";

export async function showBlock(c: AppContext, block: Block): Promise<Response> {
  return await keptPage(c, `/regio/bouwsteen/${block.code}`, async () => {
    const { t, language, centre, now } = c.var;
    const view = (
      <BlockPage
        t={t}
        block={block}
        activities={await activitiesOf(c, block)}
        commitments={await openCommitments(c, block)}
        paperHref={inLanguage(language, `/regio/papier/${block.code}`)}
        back={{ href: inLanguage(language, "/regio"), label: t("region:meeting.toMap") }}
      />
    );
    return { view, until: midnightAfter(localToday(now(), centre.timeZone), centre.timeZone) };
  });
}

async function activitiesOf(c: AppContext, block: Block) {
  const { t, db, centre, language } = c.var;
  const columns = await listOwnMunicipalities(db, centre.regionId);
  const places = columns.map(({ code }) => code);
  const map = await loadCellsToShow(db, centre.regionId, { places, filter: {}, today: todayOf(c) });
  return block.activities.map((activity) => ({
    name: t(`region:map.activity.${activity}`),
    cells: columns.map(({ code: place, name }) => {
      const cell = map({ place, activity });
      return {
        label: name,
        href: inLanguage(language, cellAddress({ place, activity })),
        state: cell.state,
        more: moreOfCell(c, cell),
      };
    }),
  }));
}

async function openCommitments(c: AppContext, block: Block) {
  const all = await listCommitments(c.var.db, c.var.centre.regionId);
  return all
    .filter(
      ({ state, activity }) =>
        state === "open" && activity && isActivity(activity) && block.activities.includes(activity),
    )
    .map(({ what, who, dueOn }) => ({ what, who: who.join(", "), day: formatDate(dueOn, c.var.language) }));
}
