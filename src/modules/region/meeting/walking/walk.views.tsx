// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage, newFormKey, page, type Sent, statusOf, todayOf } from "#platform/http";
import { blocks } from "../../map/activities.ts";
import { cellAddress } from "../../map/cell.ts";
import { loadCellsToShow } from "../../map/shown-cells.ts";
import { moreOfCell } from "../secured-words.ts";
import { type Column, listColumns } from "../sheet-columns.queries.ts";
import { listOfferers } from "./offerers.queries.ts";
import { neighboursOf, type Screen, stepPath, walkPath } from "./steps.ts";
import { type ActivityOnScreen, ScreenPage, WalkPage } from "./walk.pages.tsx";

export function showWalk(c: AppContext): Response {
  const { t, language } = c.var;
  const view = (
    <WalkPage
      t={t}
      blocks={blocks.map(({ code, group }) => ({
        ...{ code, group },
        href: inLanguage(language, stepPath(code, "there")),
        paperHref: inLanguage(language, `/regio/papier/${code}`),
      }))}
      paperHref={inLanguage(language, "/regio/papier")}
      back={{ href: inLanguage(language, "/team/regio"), label: t("region:meeting.back") }}
    />
  );
  return page(c, view);
}

export async function showScreen(c: AppContext, screen: Screen, sent: Sent): Promise<Response> {
  const { t, db, centre, language } = c.var;
  const columns = await listColumns(db, centre.regionId);
  const { before, after } = neighboursOf(screen);
  const to = (other: Screen | undefined) => other && inLanguage(language, stepPath(other.block.code, other.step));
  const view = (
    <ScreenPage
      {...sent}
      {...screen}
      t={t}
      wasSaid={c.req.query("gedaan") === "said"}
      columns={columns}
      activities={await activitiesOf(c, screen, columns)}
      formKey={newFormKey()}
      action={inLanguage(language, stepPath(screen.block.code, "knowing"))}
      beforeHref={to(before)}
      afterHref={to(after)}
      startHref={inLanguage(language, "/team/regio/beginnen")}
      back={{ href: inLanguage(language, walkPath), label: t("region:meeting.walk.title") }}
    />
  );
  return page(c, view, statusOf(sent.errors));
}

async function activitiesOf(c: AppContext, { block }: Screen, columns: readonly Column[]): Promise<ActivityOnScreen[]> {
  const { t, db, centre, language } = c.var;
  const places = columns.map(({ place }) => place);
  const map = await loadCellsToShow(db, centre.regionId, { places, filter: {}, today: todayOf(c) });
  const offerers = await listOfferers(db, centre.regionId, { places, activities: block.activities });
  return block.activities.map((activity) => ({
    name: t(`region:map.activity.${activity}`),
    cells: columns.map(({ place, name }) => {
      const cell = map({ place, activity });
      const own = offerers.filter((offerer) => offerer.place === place && offerer.activity === activity);
      return {
        label: name,
        href: inLanguage(language, cellAddress({ place, activity })),
        state: cell.state,
        more: moreOfCell(c, cell),
        who: own.map((offerer) => offerer.name),
      };
    }),
  }));
}
