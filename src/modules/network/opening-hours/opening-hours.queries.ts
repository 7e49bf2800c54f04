// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { type Database, prepare } from "#platform/db";
import type { ClosedDay, OpeningHours } from "./opening-hours.ts";

export type Opening = { hours: OpeningHours[]; closedDays: ClosedDay[] };

/** When a centre is open: its week, and the days from `day` on that it is not. One question to the database. */
export async function findOpening(db: Database, centreId: string, day: string): Promise<Opening> {
  const rows = await askForOpening(db, { centreId, day });
  const hours: OpeningHours[] = [];
  const closedDays: ClosedDay[] = [];
  for (const { day: closed, reason, ...times } of rows) {
    if (closed === null) hours.push(times);
    else closedDays.push({ day: closed, reason });
  }
  return { hours, closedDays };
}

const askForOpening = prepare((db, value: (name: "centreId" | "day") => string) =>
  db
    .selectFrom("network.openingHours")
    .select(["weekday", "opensAt", "closesAt", sql<string | null>`null::date`.as("day"), sql<string>`''`.as("reason")])
    .where("centreId", "=", value("centreId"))
    .unionAll(
      db
        .selectFrom("network.closedDay")
        .select([
          sql<number>`0::smallint`.as("weekday"),
          sql<string>`null::time`.as("opensAt"),
          sql<string>`null::time`.as("closesAt"),
          "day",
          "reason",
        ])
        .where("centreId", "=", value("centreId"))
        .where("day", ">=", value("day")),
    )
    .orderBy("day")
    .orderBy("weekday")
    .orderBy("opensAt"),
);
