// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { type Database, prepare } from "#platform/db";
import { readSaid, type SaidField, saidFields } from "../incoming/said.ts";

/** Where an activity came in from by itself: its name, the site of whoever it is of, and when it was last right. */
export type Origin = { sourceId: string; name: string; website: string | null; updatedAt: Temporal.Instant | null };

export async function findOrigin(db: Database, activityId: string): Promise<Origin | null> {
  const [origin] = await askForOrigin(db, { activityId });
  return origin ?? null;
}

const askForOrigin = prepare((db, value: (name: "activityId") => string) => selectOrigins(db, value("activityId")));

/** Also which parts the agenda says something about, for whoever changes them here. */
export async function findOriginWithFields(
  db: Database,
  activityId: string,
): Promise<(Origin & { fields: SaidField[] }) | null> {
  const row = await selectOrigins(db, activityId).select("activity.broughtIn").executeTakeFirst();
  if (!row) return null;
  const { broughtIn, ...origin } = row;
  const said = readSaid(broughtIn);
  return { ...origin, fields: said ? saidFields.filter((field) => saysSomething(said[field])) : [] };
}

function selectOrigins(db: Database, activityId: string) {
  return db
    .selectFrom("programme.activity as activity")
    .innerJoin("programme.source as source", (join) => join.on(sql`source.id::text`, "=", sql`activity.source`))
    .innerJoin("network.organization as organization", "organization.id", "source.organizationId")
    .select(["source.id as sourceId", "source.name", "organization.website", "source.succeededAt as updatedAt"])
    .where("activity.id", "=", activityId);
}

function saysSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === "object" && value !== null) return Object.values(value).some(saysSomething);
  return value !== null && value !== "";
}
