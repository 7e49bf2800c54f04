// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { type Database, prepare } from "#platform/db";
import type { CentreOfRequest } from "#platform/http";
import type { ClosedDay, OpeningHours } from "./opening-hours.ts";

export type Opening = { hours: OpeningHours[]; closedDays: ClosedDay[] };

type Centre = Pick<CentreOfRequest, "id" | "parts">;

/**
 * When a centre is open: its week, and the days from `day` on that it is not. One question to the database.
 * Where nobody walks in, it is neither open nor closed.
 */
export async function findOpening(db: Database, centre: Centre, day: string): Promise<Opening> {
  if (!centre.parts.has("house")) return { hours: [], closedDays: [] };
  const rows = await askForOpening(db, { centreId: centre.id, day });
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
