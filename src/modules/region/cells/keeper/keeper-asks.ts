// SPDX-License-Identifier: EUPL-1.2
import type { Keeper, KeeperAsk } from "#modules/network";
import type { AppContext } from "#platform/http";
import { cellName } from "../cell-name.ts";
import { listDoublesOf } from "../doubles/double.queries.ts";
import { keeperRegionHref } from "../links.ts";
import { listPlaces } from "../places.queries.ts";

/** On the page where an organization keeps its entries: what it is asked about the map, and where it can say something itself. */
export async function asksAboutMap(c: AppContext, { regionId, organizationId }: Keeper): Promise<KeeperAsk[]> {
  const { t, db, centre } = c.var;
  if (!centre.parts.has("region")) return [];
  const places = await listPlaces(db, regionId);
  const doubles = (await listDoublesOf(db, regionId, organizationId)).filter(({ view }) => view === null);
  return [
    ...doubles.map((double) => ({
      words: t("region:cells.keeper.ask", { cell: cellName(t, places, double) }),
      href: keeperRegionHref(c, `/dubbel/${double.id}`),
    })),
    { words: t("region:cells.keeper.askMap"), href: keeperRegionHref(c) },
  ];
}
