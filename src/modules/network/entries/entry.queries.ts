// SPDX-License-Identifier: EUPL-1.2
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Database } from "#platform/db";
import { withOurNames } from "./nested-names.ts";
import {
  addressOf,
  asksNothing,
  contactsOf,
  hasSecretPlace,
  languagesOf,
  phonesOf,
  phonesOfOrganization,
  placesOf,
  schedulesOf,
  termIdsOf,
} from "./parts.queries.ts";
import { shownServices } from "./summaries.queries.ts";

export type EntryRow = NonNullable<Awaited<ReturnType<typeof findEntryRow>>>;

/** All that its page tells, as it stands in its tables. */
export async function findEntryRow(db: Database, regionId: string, id: string) {
  const row = await shownServices(db, regionId)
    .where("service.id", "=", id)
    .leftJoin("network.organization as organization", "organization.id", "service.organizationId")
    .select(["service.id", "service.name", "service.alternateName", "service.description", "service.status"])
    .select(["service.url", "service.email", "service.alert", "service.waitTime", "service.applicationProcess"])
    .select(["service.fees", "service.feesDescription", "service.eligibilityDescription"])
    .select(["service.minimumAge", "service.maximumAge", "service.interpretationServices"])
    .select(["service.assuredDate as assuredOn", "service.lastModified"])
    .select(["organization.id as organizationId", "organization.name as organizationName"])
    .select(["organization.website as organizationWebsite", "organization.email as organizationEmail"])
    .select((e) => {
      const id = e.ref("service.id");
      return [
        termIdsOf(id).as("termIds"),
        asksNothing(id).as("asksNothing"),
        languagesOf(id).as("languages"),
        schedulesOf(id).as("schedules"),
        phonesOf(id).as("phones"),
        contactsOf(id).as("contacts"),
        hasSecretPlace(id).as("hasSecretPlace"),
        phonesOfOrganization(e.ref("organization.id").$notNull()).as("organizationPhones"),
        jsonArrayFrom(
          e
            .selectFrom("network.costOption as cost")
            .select(["cost.option", "cost.amount", "cost.currency", "cost.amountDescription"])
            .select(["cost.validFrom", "cost.validTo"])
            .whereRef("cost.serviceId", "=", "service.id")
            .orderBy("cost.position")
            .orderBy("cost.id"),
        ).as("costs"),
        jsonArrayFrom(
          e
            .selectFrom("network.requiredDocument as asked")
            .select(["asked.document", "asked.uri"])
            .whereRef("asked.serviceId", "=", "service.id")
            .orderBy("asked.position")
            .orderBy("asked.id"),
        ).as("documents"),
        jsonArrayFrom(
          e
            .selectFrom("network.serviceArea as area")
            .select(["area.name", "area.description"])
            .whereRef("area.serviceId", "=", "service.id")
            .orderBy("area.position")
            .orderBy("area.id"),
        ).as("areas"),
        jsonArrayFrom(
          e
            .selectFrom("network.url as site")
            .select(["site.label", "site.url"])
            .whereRef("site.serviceId", "=", "service.id")
            .orderBy("site.position")
            .orderBy("site.id"),
        ).as("sites"),
        jsonArrayFrom(
          placesOf(id)
            .select(["at.id", "at.description as here", "location.id as locationId", "location.name"])
            .select(["location.latitude", "location.longitude", "location.description", "location.transportation"])
            .select(["location.locationType as type", "location.url"])
            .select((place) => [
              addressOf(place.ref("location.id")).as("address"),
              termIdsOf(place.ref("location.id")).as("termIds"),
              jsonArrayFrom(
                place
                  .selectFrom("network.accessibility as access")
                  .select(["access.description", "access.details"])
                  .whereRef("access.locationId", "=", "location.id")
                  .orderBy("access.position")
                  .orderBy("access.id"),
              ).as("accessibility"),
            ]),
        ).as("places"),
      ];
    })
    .executeTakeFirst();
  return row && withOurNames(row);
}

const mostOthers = 20;

/** What else this organization has in the directory. */
export async function listOthersOf(db: Database, regionId: string, organizationId: string, exceptId: string) {
  return await shownServices(db, regionId)
    .where("service.organizationId", "=", organizationId)
    .where("service.id", "<>", exceptId)
    .select(["service.id", "service.name"])
    .orderBy("service.name")
    .orderBy("service.id")
    .limit(mostOthers + 1)
    .execute();
}
