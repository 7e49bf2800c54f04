// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { type Colours, chosen, type HouseStyle, ofVrijplaats } from "./chosen.ts";

export type KeptHouseStyle = { style: HouseStyle; isLive: boolean };

/** What this centre chose, also when it is set aside. */
export async function findHouseStyle(db: Database, centreId: string): Promise<KeptHouseStyle | null> {
  const row = await db
    .selectFrom("site.houseStyle")
    .select(["light", "dark", "isLive"])
    .where("centreId", "=", centreId)
    .executeTakeFirst();
  return row ? { isLive: row.isLive, style: toHouseStyle(row) } : null;
}

/** A colour that came later than this choice is that of Vrijplaats. */
export function toHouseStyle(row: { light: string; dark: string }): HouseStyle {
  return { light: { ...ofVrijplaats, ...readColours(row.light) }, dark: readColours(row.dark) };
}

function readColours(json: string): Partial<Colours> {
  const colours = new Map(Object.entries<unknown>(JSON.parse(json)));
  const kept: Partial<Colours> = {};
  for (const name of chosen) {
    const colour = colours.get(name);
    if (typeof colour === "string") kept[name] = colour;
  }
  return kept;
}
