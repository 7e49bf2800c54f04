// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";

export type Line = Awaited<ReturnType<typeof listLines>>[number];
export type Desk = { id: string; name: string };
const mostFound = 20;
const mostLines = 200;

/** What a municipality did, the latest in front. */
export async function listLines(db: Database, regionId: string, municipality: string) {
  return await db
    .selectFrom("region.municipalityLine")
    .select(["id", "role", "doneOn", "words", "organizationId", "saidBy", "takenBackAt"])
    .where("regionId", "=", regionId)
    .where("municipality", "=", municipality)
    .orderBy("doneOn", "desc")
    .orderBy("id")
    .limit(mostLines)
    .execute();
}

/** `organizationId`: only where this organization wrote it itself. */
export async function findLine(db: Database, regionId: string, id: string, organizationId?: string) {
  const found = await db
    .selectFrom("region.municipalityLine")
    .select(["id", "municipality", "organizationId"])
    .where("regionId", "=", regionId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found || (organizationId !== undefined && found.organizationId !== organizationId)) return null;
  return found;
}

export async function findDesk(db: Database, regionId: string, municipality: string): Promise<Desk | null> {
  const found = await db
    .selectFrom("region.municipalityDesk as desk")
    .innerJoin("network.organization as organization", "organization.id", "desk.organizationId")
    .select(["organization.id", "organization.name"])
    .where("desk.regionId", "=", regionId)
    .where("desk.municipality", "=", municipality)
    .executeTakeFirst();
  return found ?? null;
}

/** Of which municipality of the region this organization is the municipality itself. */
export async function findMunicipalityOf(
  db: Database,
  regionId: string,
  organizationId: string,
): Promise<string | null> {
  const found = await db
    .selectFrom("region.municipalityDesk as desk")
    .innerJoin("region.municipality as own", (join) =>
      join.onRef("own.regionId", "=", "desk.regionId").onRef("own.code", "=", "desk.municipality"),
    )
    .select("desk.municipality")
    .where("desk.regionId", "=", regionId)
    .where("desk.organizationId", "=", organizationId)
    .orderBy("desk.municipality")
    .executeTakeFirst();
  return found?.municipality ?? null;
}

/** Organizations of the region's directory with these words in their name. */
export async function findOrganizations(db: Database, regionId: string, words: string): Promise<Desk[]> {
  if (words.trim() === "") return [];
  return await db
    .selectFrom("network.organization")
    .select(["id", "name"])
    .where("regionId", "=", regionId)
    .where(sql<number>`position(lower(${words.trim()}) in lower(name))`, ">", 0)
    .orderBy("name")
    .orderBy("id")
    .limit(mostFound)
    .execute();
}

export async function hasOrganization(db: Database, regionId: string, id: string): Promise<boolean> {
  const found = await db
    .selectFrom("network.organization")
    .select("id")
    .where("regionId", "=", regionId)
    .where("id", "=", id)
    .executeTakeFirst();
  return found !== undefined;
}
