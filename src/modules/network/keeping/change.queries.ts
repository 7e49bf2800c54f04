// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database, Transaction } from "#platform/db";
import type { OrganizationFacts } from "../organizations/organization.ts";
import type { EntryFacts } from "./entry-facts.ts";

export type ProposedChange = NonNullable<Awaited<ReturnType<typeof findChange>>>;
const mostShown = 50;

/** Those that wait, the oldest in front. */
export async function listWaitingChanges(db: Database, regionId: string) {
  return await selectChanges(db)
    .where("change.regionId", "=", regionId)
    .where("change.state", "=", "new")
    .orderBy("change.createdAt")
    .orderBy("change.id")
    .limit(mostShown)
    .execute();
}

export async function findChange(db: Database, regionId: string, changeId: string) {
  return await selectChanges(db)
    .where("change.regionId", "=", regionId)
    .where("change.id", "=", changeId)
    .executeTakeFirst();
}

/** Whoever answers goes through here one by one: the first answer is the answer. */
export async function lockChange(trx: Transaction, regionId: string, changeId: string) {
  return await selectChanges(trx)
    .where("change.regionId", "=", regionId)
    .where("change.id", "=", changeId)
    .forUpdate("change")
    .executeTakeFirst();
}

/** What an organization sent, the newest first, with what came of it. */
export async function listChangesOf(db: Database, organizationId: string) {
  return await selectChanges(db)
    .where("change.organizationId", "=", organizationId)
    .orderBy("change.createdAt", "desc")
    .orderBy("change.id")
    .limit(mostShown)
    .execute();
}

export function readContent(content: string): Partial<EntryFacts> {
  return JSON.parse(content);
}

export function readOrganizationContent(content: string): Partial<OrganizationFacts> {
  return JSON.parse(content);
}

function selectChanges(db: Database) {
  return db
    .selectFrom("network.proposedChange as change")
    .innerJoin("network.organization as organization", "organization.id", "change.organizationId")
    .select(["change.id", "change.organizationId", "change.serviceId", "change.about", "change.content"])
    .select(["change.title", "change.state", "change.answer", "change.formKey", "change.createdAt"])
    .select("organization.name as organization")
    .select(sql<string>`to_char(change.created_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')`.as("sentOn"));
}

/** For the letter about its answer. */
export async function findChangeToTell(trx: Transaction, changeId: string) {
  return await selectChanges(trx).where("change.id", "=", changeId).executeTakeFirst();
}
