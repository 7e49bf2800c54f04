// SPDX-License-Identifier: EUPL-1.2
import { formatDate, localToday } from "#platform/clock";
import type { Database } from "#platform/db";
import { type AppContext, inLanguage } from "#platform/http";
import { type ActivityCode, type Block, blocks, groups } from "./activities.ts";
import type { CellState } from "./cell.ts";
import { cellAddress } from "./cell.ts";
import { type MapAsked, mapAddress } from "./map-address.ts";
import { isMunicipality, listMapColumns, type MapColumn } from "./map-columns.queries.ts";
import type { MatrixCell, MatrixGroup, MatrixRow } from "./matrix.ts";
import { type CellsToShow, type CellToShow, loadCellsToShow, stateOfBlock } from "./shown-cells.ts";

export type LoadedMap = {
  columns: readonly MapColumn[];
  groups: readonly MatrixGroup<CellState>[];
  /** Whose neighbourhoods these are. */
  municipality: MapColumn | null;
  /** Those of which one can see the neighbourhoods. */
  withNeighbourhoods: readonly MapColumn[];
};

export async function loadMap(c: AppContext, db: Database, asked: MapAsked): Promise<LoadedMap> {
  const { centre, now } = c.var;
  const all = await listMapColumns(db, centre.regionId);
  const chosen = all.find((column) => isMunicipality(column) && column.place === asked.municipality);
  const neighbourhoods = all.filter((column) => !isMunicipality(column));
  const own = neighbourhoods.filter((column) => column.municipality === chosen?.place);
  const columns = own.length > 0 ? own : all.filter(isMunicipality);
  const cells = await loadCellsToShow(db, centre.regionId, {
    places: columns.map(({ place }) => place),
    filter: asked.filter,
    today: localToday(now(), centre.timeZone),
  });
  return {
    columns,
    groups: groupsOf(c, { asked, columns, cells }),
    municipality: own.length > 0 ? (chosen ?? null) : null,
    withNeighbourhoods: all.filter((one) => neighbourhoods.some(({ municipality }) => municipality === one.place)),
  };
}

type Drawn = { asked: MapAsked; columns: readonly MapColumn[]; cells: CellsToShow };

function groupsOf(c: AppContext, drawn: Drawn): MatrixGroup<CellState>[] {
  const { t } = c.var;
  return groups.map(({ code }) => ({
    label: `${code}. ${t(`region:map.group.${code}`)}`,
    rows: blocks.filter(({ group }) => group === code).flatMap((block) => rowsOfBlock(c, block, drawn)),
  }));
}

function rowsOfBlock(c: AppContext, block: Block, drawn: Drawn): MatrixRow<CellState>[] {
  const { asked } = drawn;
  const isOpen = asked.open === "all" || asked.open === block.code;
  return [
    blockRow(c, block, drawn, isOpen),
    ...(isOpen ? block.activities.map((one) => activityRow(c, one, drawn)) : []),
  ];
}

function blockRow(
  c: AppContext,
  block: Block,
  { asked, columns, cells }: Drawn,
  isOpen: boolean,
): MatrixRow<CellState> {
  const { t, language } = c.var;
  const open = isOpen ? null : block.code;
  return {
    id: block.code,
    label: t(`region:map.block.${block.code}`),
    href: `${inLanguage(language, mapAddress({ ...asked, open }))}#${block.code}`,
    isOpen,
    cells: columns.map(({ place }) => ({ look: stateOfBlock(block, place, cells), more: null, href: null })),
  };
}

function activityRow(c: AppContext, activity: ActivityCode, { columns, cells }: Drawn): MatrixRow<CellState> {
  const { t, language } = c.var;
  const base = inLanguage(language, "");
  return {
    id: activity,
    label: t(`region:map.activity.${activity}`),
    href: null,
    isOpen: null,
    cells: columns.map(({ place }): MatrixCell<CellState> => {
      const cell = cells({ place, activity });
      return { look: cell.state, more: moreOf(c, cell), href: base + cellAddress({ place, activity }) };
    }),
  };
}

const dayOfMonth = /^\d+ /;

/** "tot juni 2027", and of what is double that it is fine so: which day exactly stands behind the cell. */
export function moreOf({ var: { t, language } }: AppContext, { isFine, securedUntil }: CellToShow): string | null {
  if (isFine) return t("region:map.fine");
  return securedUntil === null
    ? null
    : t("region:map.until", { day: formatDate(securedUntil, language).replace(dayOfMonth, "") });
}
