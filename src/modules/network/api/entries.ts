// SPDX-License-Identifier: EUPL-1.2
import type { z } from "@hono/zod-openapi";
import type { AppContext } from "#platform/http";
import type { EntryPlace } from "../entries/entry.ts";
import { readerOf } from "../entries/reader.ts";
import { writingFor } from "../exports/chosen.ts";
import { type ExportedEntry, listExported } from "../exports/exported-entry.ts";
import { municipalityOf } from "../places/municipality-of.ts";
import type { entry } from "./schemas.ts";

export type ApiEntry = z.infer<typeof entry>;

/** What everyone may read of these entries, in this order. */
export async function listApiEntries(c: AppContext, ids: readonly string[]): Promise<ApiEntry[]> {
  const { db, centre } = c.var;
  const { hrefOf, reader } = writingFor(c, readerOf(c));
  const exported = await listExported(db, centre.regionId, ids, reader);
  return await Promise.all(exported.map(async (one) => await toApiEntry(one, hrefOf)));
}

async function toApiEntry(one: ExportedEntry, hrefOf: (id: string) => string): Promise<ApiEntry> {
  return {
    id: one.id,
    url: hrefOf(one.id),
    name: one.name,
    organization: one.organization,
    summary: one.summary,
    description: one.description,
    isClosedForNow: one.status === "temporarily closed",
    themes: [...one.themes],
    audiences: [...one.audiences],
    wayIn: [...one.wayIn],
    cost: [...one.cost],
    languages: one.languages.map(({ code, name }) => ({ code, name })),
    hours: [...one.hours],
    phone: one.phone,
    email: one.email,
    website: one.website,
    places: await Promise.all(one.places.map(toApiPlace)),
    checkedOn: one.assuredOn,
    changedAt: one.changedAt,
  };
}

async function toApiPlace({ locationId, name, address, postalCode, city, latitude, longitude }: EntryPlace) {
  const municipality = latitude === null || longitude === null ? null : await municipalityOf({ latitude, longitude });
  return {
    id: locationId,
    ...{ name, address, postalCode, city, latitude, longitude },
    municipality: municipality && {
      code: municipality.code,
      name: municipality.name,
      province: municipality.province,
    },
  };
}
