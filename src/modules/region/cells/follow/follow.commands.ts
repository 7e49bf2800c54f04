// SPDX-License-Identifier: EUPL-1.2
import { raiseForRegion } from "#modules/network";
import type { Transaction } from "#platform/db";
import { type Cell, nameOfCell } from "../../map/cell.ts";
import { listCells } from "../../map/cells.queries.ts";
import { hasComeTrue, layOver } from "../cell-words.ts";
import { openDoubles, syncDoubles } from "../doubles/double.commands.ts";
import { listDoingsOfDoubles } from "../doubles/double.queries.ts";
import { whoDoTheSame } from "../doubles/double.ts";
import { keepHistory } from "../history/history.commands.ts";
import { historyState } from "../history/history.ts";
import { isOfKnownActivity } from "../known-cell.ts";
import { listPlaces } from "../places.queries.ts";
import { endAsAgreed } from "../sayings/claims.commands.ts";
import { listOpenClaims } from "../sayings/claims.queries.ts";
import { listWords } from "../words.queries.ts";

/** After the map was drawn, after something was said, and every morning. Doing it twice harms nothing. For the house. */
export async function followCells(trx: Transaction, regionId: string, today: string): Promise<void> {
  const places = (await listPlaces(trx, regionId)).map(({ place }) => place);
  const cells = await listCells(trx, regionId, { places });
  const ended = await endWhatCameTrue(trx, regionId, cells, today);
  await syncDoubles(trx, regionId, await findDoubles(trx, regionId), today);
  const opened = await openDoubles(trx, regionId, today);
  const words = await listWords(trx, regionId, today);
  const shown = cells.map(({ place, activity, state }) => ({
    ...{ place, activity, state: historyState(layOver(state, words.get(nameOfCell({ place, activity })))) },
  }));
  const changed = await keepHistory(trx, regionId, shown, today);
  if (ended + opened + changed > 0) await raiseForRegion(trx, regionId);
}

async function endWhatCameTrue(
  trx: Transaction,
  regionId: string,
  cells: readonly Cell[],
  today: string,
): Promise<number> {
  const states = new Map(cells.map((cell) => [nameOfCell(cell), cell.state]));
  const claims = (await listOpenClaims(trx, regionId)).filter(isOfKnownActivity);
  const agreed = claims.filter((claim) => {
    const computed = states.get(nameOfCell(claim));
    return computed !== undefined && hasComeTrue(claim.kind, computed);
  });
  return await endAsAgreed(
    trx,
    agreed.map(({ id }) => id),
    today,
  );
}

async function findDoubles(trx: Transaction, regionId: string) {
  const doings = await listDoingsOfDoubles(trx, regionId);
  const byCell = Map.groupBy(doings, ({ place, activity }) => `${activity}/${place}`);
  return [...byCell.values()].flatMap((ofCell) => {
    const [first] = ofCell;
    const organizations = whoDoTheSame(ofCell);
    return first && organizations.length > 1 ? [{ place: first.place, activity: first.activity, organizations }] : [];
  });
}
