// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import type { Database } from "#platform/db";
import { type HouseStyle, ofVrijplaats } from "./chosen.ts";

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

const kept = z.object({
  action: z.string().exactOptional(),
  highlight: z.string().exactOptional(),
  accent1: z.string().exactOptional(),
  accent2: z.string().exactOptional(),
  accent3: z.string().exactOptional(),
});

/** A colour that came later than this choice is that of Vrijplaats. */
export function toHouseStyle(row: { light: string; dark: string }): HouseStyle {
  return { light: { ...ofVrijplaats, ...kept.parse(JSON.parse(row.light)) }, dark: kept.parse(JSON.parse(row.dark)) };
}
