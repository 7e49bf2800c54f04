// SPDX-License-Identifier: EUPL-1.2
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";
import { type OwnTaxonomy, ownTerms } from "../terms/own-terms.ts";
import { ownId } from "../terms/term-ids.ts";
import type { EntryFacts } from "./entry-facts.ts";
import { listPlaceFacts } from "./place-facts.queries.ts";
import { hoursOfRows } from "./week-hours.ts";

export type KnownEntry = {
  id: string;
  regionId: string;
  organizationId: string | null;
  organizationName: string;
  hiddenAt: Temporal.Instant | null;
  facts: EntryFacts;
};
type Row = Awaited<ReturnType<ReturnType<typeof selectEntry>["executeTakeFirstOrThrow"]>>;

/** Whatever hides it, with its confidential places: for whoever keeps it. */
export async function findEntryFacts(db: Database, regionId: string, serviceId: string): Promise<KnownEntry | null> {
  const row = await selectEntry(db)
    .where("service.regionId", "=", regionId)
    .where("service.id", "=", serviceId)
    .executeTakeFirst();
  if (!row) return null;
  const { id, organizationId, organizationName, hiddenAt } = row;
  const facts = { ...wordsOf(row), ...listsOf(row), places: await listPlaceFacts(db, id) };
  return { id, regionId, organizationId, organizationName: organizationName ?? "", hiddenAt, facts };
}

function wordsOf(row: Row) {
  return {
    ...{ name: row.name, alternateName: row.alternateName ?? "", description: row.description ?? "" },
    ...{ status: row.status, alert: row.alert ?? "", applicationProcess: row.applicationProcess ?? "" },
    ...{ waitTime: row.waitTime ?? "", feesDescription: row.feesDescription ?? "" },
    ...{ eligibilityDescription: row.eligibilityDescription ?? "" },
    ...{ minimumAge: row.minimumAge, maximumAge: row.maximumAge, email: row.email ?? "", url: row.url ?? "" },
  };
}

function listsOf({ terms, languages, documents, areas, phones, contacts, schedules }: Row) {
  const ids = new Set(terms.map(({ id }) => id));
  const [contact] = contacts;
  return {
    ...{ theme: codesIn("theme", ids), wayIn: codesIn("way-in", ids), cost: codesIn("cost", ids) },
    audience: codesIn("audience", ids),
    activities: terms.flatMap(({ id, isBlock }) => (isBlock ? [id] : [])).sort(),
    languages: languages.map(({ code, name }) => code ?? name ?? "").filter((one) => one !== ""),
    documents: documents.map(({ document }) => document ?? "").filter((one) => one !== ""),
    areas: areas.map(({ name }) => name ?? "").filter((one) => one !== ""),
    phones: phones.map(({ number, description }) => ({ number, description: description ?? "" })),
    contact: { name: contact?.name ?? "", title: contact?.title ?? "", email: contact?.email ?? "" },
    hours: hoursOfRows(schedules),
  };
}

function selectEntry(db: Database) {
  return db
    .selectFrom("network.service as service")
    .leftJoin("network.organization as organization", "organization.id", "service.organizationId")
    .selectAll("service")
    .select("organization.name as organizationName")
    .select((e) => [
      jsonArrayFrom(
        e
          .selectFrom("network.attribute as attribute")
          .innerJoin("network.taxonomyTerm as term", "term.id", "attribute.taxonomyTermId")
          .select((term) => ["term.id", term("term.taxonomyId", "=", ownId("building-blocks")).as("isBlock")])
          .distinct()
          .whereRef("attribute.linkId", "=", "service.id")
          .orderBy("term.id"),
      ).as("terms"),
      jsonArrayFrom(
        e
          .selectFrom("network.language")
          .select(["code", "name"])
          .whereRef("serviceId", "=", "service.id")
          .orderBy("position")
          .orderBy("id"),
      ).as("languages"),
      jsonArrayFrom(
        e
          .selectFrom("network.requiredDocument")
          .select("document")
          .whereRef("serviceId", "=", "service.id")
          .orderBy("position")
          .orderBy("id"),
      ).as("documents"),
      jsonArrayFrom(
        e
          .selectFrom("network.serviceArea")
          .select("name")
          .whereRef("serviceId", "=", "service.id")
          .orderBy("position")
          .orderBy("id"),
      ).as("areas"),
      jsonArrayFrom(
        e
          .selectFrom("network.phone")
          .select(["number", "description"])
          .whereRef("serviceId", "=", "service.id")
          .orderBy("position")
          .orderBy("id"),
      ).as("phones"),
      jsonArrayFrom(
        e
          .selectFrom("network.contact")
          .select(["name", "title", "email"])
          .whereRef("serviceId", "=", "service.id")
          .orderBy("position")
          .orderBy("id"),
      ).as("contacts"),
      jsonArrayFrom(
        e
          .selectFrom("network.schedule")
          .select(["freq", "interval", "byday", "opensAt", "closesAt", "validFrom", "validTo", "dtstart", "until"])
          .select("count")
          .whereRef("serviceId", "=", "service.id")
          .orderBy("position")
          .orderBy("id"),
      ).as("schedules"),
    ]);
}

function codesIn(taxonomy: OwnTaxonomy, terms: ReadonlySet<string>): string[] {
  return ownTerms[taxonomy].filter((code) => terms.has(ownId(`${taxonomy}/${code}`)));
}
