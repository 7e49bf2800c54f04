// SPDX-License-Identifier: EUPL-1.2

import type { Municipality } from "#modules/network";
import { formatDate, localToday, midnightAfter } from "#platform/clock";
import { type AppContext, inLanguage, keptPage, todayOf } from "#platform/http";
import { listNeighbourhoods } from "../../columns/columns.queries.ts";
import { blocks } from "../../map/activities.ts";
import { cellAddress } from "../../map/cell.ts";
import { type CellsToShow, loadCellsToShow } from "../../map/shown-cells.ts";
import { moreOfCell } from "../secured-words.ts";
import { type Line, listLines } from "./line.queries.ts";
import { type BlockInWords, MunicipalityPage } from "./municipality.pages.tsx";
import { municipalityRoles } from "./roles.ts";

export async function showMunicipality(c: AppContext, { code, name }: Municipality): Promise<Response> {
  return await keptPage(c, `/regio/gemeente/${code}`, async () => {
    const { t, db, centre, language, now } = c.var;
    const [map, lines, neighbourhoods] = await Promise.all([
      loadCellsToShow(db, centre.regionId, { places: [code], filter: {}, today: todayOf(c) }),
      listLines(db, centre.regionId, code),
      listNeighbourhoods(db, centre.regionId, code),
    ]);
    const view = (
      <MunicipalityPage
        t={t}
        name={name}
        blocks={blocksOf(c, code, map)}
        roles={rolesOf(c, lines)}
        neighbourhoodsHref={neighbourhoods.length > 0 ? inLanguage(language, `/regio?gemeente=${code}`) : null}
        back={{ href: inLanguage(language, "/regio"), label: t("region:meeting.toMap") }}
      />
    );
    return { view, until: midnightAfter(localToday(now(), centre.timeZone), centre.timeZone) };
  });
}

function blocksOf(c: AppContext, place: string, map: CellsToShow): BlockInWords[] {
  const { t, language } = c.var;
  return blocks.map((block) => ({
    group: block.group,
    name: t(`region:map.block.${block.code}`),
    href: inLanguage(language, `/regio/bouwsteen/${block.code}`),
    cells: block.activities.map((activity) => {
      const cell = map({ place, activity });
      return {
        label: t(`region:map.activity.${activity}`),
        href: inLanguage(language, cellAddress({ place, activity })),
        state: cell.state,
        more: moreOfCell(c, cell),
      };
    }),
  }));
}

function rolesOf(c: AppContext, lines: readonly Line[]) {
  const standing = lines.filter(({ takenBackAt }) => takenBackAt === null);
  return municipalityRoles.map((role) => ({
    role,
    lines: standing
      .filter((line) => line.role === role)
      .map(({ words, saidBy, doneOn }) => ({ words, saidBy, day: formatDate(doneOn, c.var.language) })),
  }));
}
