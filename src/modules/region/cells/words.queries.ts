// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { type CellKey, nameOfCell } from "../map/cell.ts";
import { type CellWord, isStillComing, nothingSaid } from "./cell-words.ts";
import { isFine } from "./doubles/double.ts";
import { isOfKnownActivity } from "./known-cell.ts";
import type { SayingKind } from "./tables.ts";

/** What people say of each cell of a region, to lay over what the rule makes of it; by `nameOfCell`. */
export async function listWords(db: Database, regionId: string, today: string): Promise<Map<string, CellWord>> {
  const words = new Map<string, CellWord>();
  const add = (cell: CellKey, word: Partial<CellWord>) => {
    words.set(nameOfCell(cell), { ...(words.get(nameOfCell(cell)) ?? nothingSaid), ...word });
  };
  for (const saying of (await listDecisive(db, regionId)).filter(isOfKnownActivity)) add(saying, wordOf(saying, today));
  const parts = await listParts(db, regionId);
  for (const { place, activity, views } of (await listShownDoubles(db, regionId)).filter(isOfKnownActivity)) {
    const within = parts.filter(({ municipality }) => municipality === place).map(({ id }) => id);
    for (const one of [place, ...within]) add({ place: one, activity }, { double: { isFine: isFine(views) } });
  }
  return words;
}

/** The oldest first: who speaks last decides. */
async function listDecisive(db: Database, regionId: string) {
  return await db
    .selectFrom("region.saying")
    .select(["place", "activity", "kind", "fromOn"])
    .where("regionId", "=", regionId)
    .where("kind", "!=", "remark")
    .where("shownAt", "is not", null)
    .where("endedOn", "is", null)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

function wordOf({ kind, fromOn }: { kind: SayingKind; fromOn: string | null }, today: string): Partial<CellWord> {
  if (kind === "there" || kind === "missing") return { correction: kind };
  return fromOn !== null && isStillComing(fromOn, today) ? { comesOn: fromOn } : {};
}

/** With what each of them finds of it. */
async function listShownDoubles(db: Database, regionId: string) {
  return await db
    .selectFrom("region.doubleCell as double")
    .innerJoin("region.doubleParty as party", "party.doubleId", "double.id")
    .select((e) => [
      "double.place",
      "double.activity",
      e.fn.agg<("fine" | "talk" | null)[]>("array_agg", ["party.view"]).as("views"),
    ])
    .where("double.regionId", "=", regionId)
    .where("double.shownOn", "is not", null)
    .where("double.endedOn", "is", null)
    .where("party.shownOn", "is not", null)
    .groupBy("double.id")
    .orderBy("double.id")
    .execute();
}

/** What is double in a municipality was heard there, also for its neighbourhoods. */
async function listParts(db: Database, regionId: string) {
  return await db
    .selectFrom("region.neighbourhood")
    .select(["id", "municipality"])
    .where("regionId", "=", regionId)
    .orderBy("id")
    .execute();
}
