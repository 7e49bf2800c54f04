// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import type { AppContext } from "#platform/http";
import type { CellState } from "./cell.ts";
import { choiceInWords } from "./choices.pages.tsx";
import { loadMap } from "./load-map.ts";
import type { MapAsked } from "./map-address.ts";
import type { MatrixRow } from "./matrix.ts";

export type MapTable = { name: string; headings: string[]; rows: string[][] };

/** What the map shows, as a table: every activity, with the words that its cells have. */
export async function mapAsTable(c: AppContext, db: Database, asked: MapAsked): Promise<MapTable> {
  const { t, language } = c.var;
  const { columns, groups } = await loadMap(c, db, { ...asked, open: "all" });
  const choice = choiceInWords(t, language, asked.filter);
  const names = (["group", "block", "activity"] as const).map((name) => t(`region:map.file.${name}`));
  return {
    name: t("region:map.file.sheet"),
    headings: [...names, ...columns.map(({ name }) => name), ...(choice === null ? [] : [choice])],
    rows: groups.flatMap(({ label, rows }) => rowsOf(c, label, rows)),
  };
}

/** Each activity with the block that it stands under. */
function rowsOf(c: AppContext, group: string, rows: readonly MatrixRow<CellState>[]): string[][] {
  let block = "";
  const written: string[][] = [];
  for (const { label, isOpen, cells } of rows) {
    if (isOpen === null) written.push([group, block, label, ...cells.map((cell) => inWords(c, cell))]);
    else block = label;
  }
  return written;
}

function inWords({ var: { t } }: AppContext, { look, more }: MatrixRow<CellState>["cells"][number]): string {
  const word = t(`region:map.state.${look}`);
  return more === null ? word : `${word}, ${more}`;
}
