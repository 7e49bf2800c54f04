// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";
import { firstFreeSlug, slugOf } from "#platform/http";
import { insertOpeningHours } from "../opening-hours/opening-hours.commands.ts";
import type { OpeningHours } from "../opening-hours/opening-hours.ts";
import { setPhone } from "../organizations/phone.commands.ts";
import type { Profile } from "../tables.ts";

export type CentreFacts = {
  /** Given by whoever asks, so that the same request can be known again. */
  id: string;
  /** Absent: a centre. */
  profile?: Profile;
  name: string;
  /** A few words about itself. */
  intro?: string;
  street: string;
  postalCode: string;
  city: string;
  phone: string | null;
  email: string | null;
  doorNote: string;
  openingHours: readonly OpeningHours[];
};

export type NewCentre = { id: string; organizationId: string; slug: string };

/** A house on this installation: its organization, its place, how to reach it and when it is open. Two at once get two addresses. */
export async function createCentre(trx: Transaction, facts: CentreFacts): Promise<NewCentre> {
  await sql`select pg_advisory_xact_lock(hashtext('network.centre'))`.execute(trx);
  const organizationId = await insertOrganization(trx, facts);
  const locationId = await insertLocation(trx, organizationId, facts);
  const slug = firstFreeSlug(slugOf(facts.name, "centrum"), await listSlugs(trx));
  await trx
    .insertInto("network.centre")
    .values({ ...ownFacts(facts), organizationId, locationId, slug })
    .execute();
  await insertOpeningHours(trx, facts.id, facts.openingHours);
  return { id: facts.id, organizationId, slug };
}

function ownFacts({ id, doorNote, intro = "", profile = "centre" }: CentreFacts) {
  return { id, doorNote, intro, profile };
}

async function insertOrganization(trx: Transaction, { name, email, phone }: CentreFacts): Promise<string> {
  const { id } = await trx
    .insertInto("network.organization")
    .values({ name, email, alternateName: null, website: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  await setPhone(trx, id, phone);
  return id;
}

async function insertLocation(trx: Transaction, organizationId: string, facts: CentreFacts): Promise<string> {
  const { id } = await trx
    .insertInto("network.location")
    .values({ organizationId, name: facts.name, transportation: null, latitude: null, longitude: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("network.address")
    .values({ locationId: id, address1: facts.street, address2: null, city: facts.city, postalCode: facts.postalCode })
    .execute();
  return id;
}

async function listSlugs(trx: Transaction): Promise<string[]> {
  const rows = await trx.selectFrom("network.centre").select("slug").orderBy("slug").execute();
  return rows.map(({ slug }) => slug);
}
