// SPDX-License-Identifier: EUPL-1.2
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Database } from "#platform/db";
import type { CentreOfRequest } from "#platform/http";
import { firstPhoneOf } from "../organizations/phone.queries.ts";
import { partsOfCentre } from "./parts.ts";

/** The centre that answers at this host ("kade.example:8080"), whatever the port, else the only centre there is. */
export async function findCentreByHost(db: Database, host: string, publicUrl: string): Promise<CentreOfRequest | null> {
  const found = await selectCentres(db)
    .leftJoin("network.centreHost as name", (join) =>
      join.onRef("name.centreId", "=", "centre.id").on("name.host", "=", host.replace(/:\d+$/, "")),
    )
    .select("name.host as named")
    .where((e) => e.or([e("name.host", "is not", null), e(numberOfCentres(db), "=", 1)]))
    .executeTakeFirst();
  return found ? toCentre(found, found.named === null ? publicUrl : `${new URL(publicUrl).protocol}//${host}`) : null;
}

/** For jobs and commands, which have no host name. */
export async function getCentre(db: Database, centreId: string, publicUrl: string): Promise<CentreOfRequest> {
  const centre = await selectCentres(db).where("centre.id", "=", centreId).executeTakeFirstOrThrow();
  const host = await db
    .selectFrom("network.centreHost")
    .select("host")
    .where("centreId", "=", centreId)
    .orderBy("host")
    .executeTakeFirst();
  return toCentre(centre, host ? `${new URL(publicUrl).protocol}//${host.host}` : publicUrl);
}

export async function listCentres(
  db: Database,
): Promise<{ id: string; slug: string; name: string; host: string | null }[]> {
  return await db
    .selectFrom("network.centre as centre")
    .innerJoin("network.organization as organization", "organization.id", "centre.organizationId")
    .leftJoin("network.centreHost as name", "name.centreId", "centre.id")
    .select(["centre.id", "centre.slug", "organization.name", "name.host"])
    .orderBy("organization.name")
    .orderBy("name.host")
    .execute();
}

export async function countCentres(db: Database): Promise<number> {
  const { count } = await numberOfCentres(db).executeTakeFirstOrThrow();
  return count;
}

function numberOfCentres(db: Database) {
  return db.selectFrom("network.centre").select((e) => e.fn.countAll<number>().as("count"));
}

function selectCentres(db: Database) {
  return db
    .selectFrom("network.centre as centre")
    .innerJoin("network.organization as organization", "organization.id", "centre.organizationId")
    .leftJoin("network.address as address", "address.locationId", "centre.locationId")
    .select((e) => [
      "centre.id",
      "centre.slug",
      "centre.organizationId",
      "centre.regionId",
      "centre.timeZone",
      "centre.doorNote",
      "centre.profile",
      "organization.name",
      "organization.email",
      "address.address1",
      "address.address2",
      "address.postalCode",
      "address.city",
      firstPhoneOf(e.ref("centre.organizationId")).as("phone"),
      jsonArrayFrom(
        e
          .selectFrom("network.partChoice as choice")
          .select(["choice.part", "choice.isOn as on"])
          .whereRef("choice.centreId", "=", "centre.id"),
      ).as("partChoices"),
    ])
    .orderBy("centre.id");
}

type CentreRow = Awaited<ReturnType<ReturnType<typeof selectCentres>["executeTakeFirstOrThrow"]>>;

function toCentre(row: CentreRow, origin: string): CentreOfRequest {
  const postal = [row.postalCode, row.city].filter(Boolean).join(" ");
  return {
    id: row.id,
    organizationId: row.organizationId,
    regionId: row.regionId,
    slug: row.slug,
    timeZone: row.timeZone,
    origin,
    parts: partsOfCentre(row.profile, row.partChoices),
    frame: {
      name: row.name,
      place: row.city ?? "",
      addressLines: [row.address1, row.address2, postal].filter((line): line is string => Boolean(line)),
      phone: row.phone,
      email: row.email,
      doorNote: row.doorNote || null,
    },
  };
}
