// SPDX-License-Identifier: EUPL-1.2

import type { Database } from "#platform/db";
import { layOver, layOverPart, type ShownCell } from "../cells/cell-words.ts";
import { listWords } from "../cells/words.queries.ts";
import type { Block } from "./activities.ts";
import { type CellKey, nameOfCell } from "./cell.ts";
import { listCells } from "./cells.queries.ts";
import { isChosen, type MapFilter } from "./map-filter.ts";

export type CellToShow = ShownCell & { securedUntil: string | null };
export type CellsToShow = (key: CellKey) => CellToShow;

const unknown: CellToShow = { state: "missing", isFine: false, securedUntil: null };

/** How each cell of these columns is shown: what the rule makes of it, and what people say laid over it. */
export async function loadCellsToShow(
  db: Database,
  regionId: string,
  { places, filter, today }: { places: readonly string[]; filter: MapFilter; today: string },
): Promise<CellsToShow> {
  const [cells, words] = await Promise.all([
    listCells(db, regionId, { places, filter }),
    listWords(db, regionId, today),
  ]);
  const over = isChosen(filter) ? layOverPart : layOver;
  const shown = new Map(
    cells.map((cell) => {
      const name = nameOfCell(cell);
      const { state, isFine } = over(cell.state, words.get(name));
      return [name, { state, isFine, securedUntil: state === "there" ? cell.securedUntil : null }];
    }),
  );
  return (key) => shown.get(nameOfCell(key)) ?? unknown;
}

const loudest = ["double", "there", "coming", "missing"] as const;

/** A block is there as soon as anything of it is there, and double when one of its activities is. */
export function stateOfBlock(block: Block, place: string, cells: CellsToShow): CellToShow["state"] {
  const states = new Set(block.activities.map((activity) => cells({ place, activity }).state));
  return loudest.find((state) => states.has(state)) ?? "missing";
}
