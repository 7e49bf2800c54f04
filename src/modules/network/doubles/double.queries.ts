// SPDX-License-Identifier: EUPL-1.2
import { setImmediate } from "node:timers/promises";
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/db";
import { listCandidates } from "./candidates.queries.ts";
import { type Alike, addressKey, drawersOf, hostKey, likenessOf, phoneKey, pointKey, type Thing } from "./double.ts";

export type Kind = "organization" | "service";
export type Candidate = {
  kind: Kind;
  /** Absent for something that is not there yet. */
  id?: string;
  name: string;
  organizationId?: string | null;
  phones?: readonly string[];
  urls?: readonly string[];
  addresses?: readonly { address1: string; postalCode: string }[];
  point?: { latitude: number; longitude: number } | null;
};
export type Double = Alike & { id: string; name: string; of: string | null };
const mostInDrawer = 40;
const drawersAtOnce = 100;
const mostShown = 50;

/** What may be the same as this, most alike first. A secret place tells nothing, so nobody learns by trying where it is. */
export async function findDoubles(db: Database, regionId: string, candidate: Candidate, most = 5): Promise<Double[]> {
  const { kind, id = "", name, organizationId = null, phones = [], urls = [], addresses = [], point } = candidate;
  const thing: Thing = {
    ...{ id, name, organizationId, phones: phones.flatMap(phoneKey), hosts: urls.flatMap(hostKey) },
    addresses: addresses.flatMap(({ address1, postalCode }) => addressKey(address1, postalCode)),
    points: point ? [pointKey(point.latitude, point.longitude)] : [],
  };
  const ids = await listCandidates(db, regionId, kind, thing);
  const things = ids.length > 0 ? await listThings(db, regionId, kind, ids) : [];
  const found = things.flatMap((other) => {
    const alike = other.id === id ? null : likenessOf(thing, other, kind);
    return alike ? [{ ...alike, id: other.id, name: other.name, of: other.of }] : [];
  });
  return found.sort((one, other) => other.score - one.score || one.name.localeCompare(other.name)).slice(0, most);
}

export type Pair = Alike & { one: { id: string; name: string; of: string | null }; other: Pair["one"] };

/** Pairs that may be the same, most alike first. */
export async function listDoubles(db: Database, regionId: string, kind: Kind): Promise<Pair[]> {
  const things = await listThings(db, regionId, kind);
  const inDrawers = things.flatMap((thing) => [...new Set(drawersOf(thing))].map((drawer) => ({ drawer, thing })));
  const drawers = [...Map.groupBy(inDrawers, ({ drawer }) => drawer).values()]
    .map((drawer) => drawer.map(({ thing }) => thing))
    .filter(({ length }) => length > 1 && length <= mostInDrawer);
  const pairs = new Map<string, Pair>();
  for (const [turn, drawer] of drawers.entries()) {
    if (turn % drawersAtOnce === 0) await setImmediate(); // a moment for whoever else waits for an answer
    for (const [at, one] of drawer.entries()) {
      for (const other of drawer.slice(at + 1)) {
        const alike = likenessOf(one, other, kind);
        if (alike) pairs.set([one.id, other.id].sort().join(), { ...alike, one, other });
      }
    }
  }
  return [...pairs.values()].sort((one, other) => other.score - one.score).slice(0, mostShown);
}

type ListedThing = Thing & { of: string | null };

/** All of a region, or only these. */
async function listThings(db: Database, regionId: string, kind: Kind, ids?: readonly string[]): Promise<ListedThing[]> {
  const [named, phones, addresses] = [
    await listNamed(db, regionId, kind, ids),
    await listPhones(db, regionId, kind, ids),
    await listAddresses(db, regionId, kind, ids),
  ];
  const phonesOf = Map.groupBy(phones, ({ id }) => id);
  const placesOf = Map.groupBy(addresses, ({ id }) => id);
  return named.map(({ id, name, of, organizationId, url }) => ({
    ...{ id, name, of, organizationId },
    phones: (phonesOf.get(id) ?? []).flatMap(({ number }) => phoneKey(number)),
    hosts: url ? hostKey(url) : [],
    addresses: (placesOf.get(id) ?? []).flatMap(({ address1, postalCode }) =>
      addressKey(address1 ?? "", postalCode ?? ""),
    ),
    points: (placesOf.get(id) ?? []).flatMap(({ latitude, longitude }) =>
      latitude === null || longitude === null ? [] : [pointKey(latitude, longitude)],
    ),
  }));
}

async function listNamed(db: Database, regionId: string, kind: Kind, ids?: readonly string[]) {
  if (kind === "organization") {
    const rows = await db
      .selectFrom("network.organization")
      .select(["id", "name", "website as url"])
      .where("regionId", "=", regionId)
      .where(isAmong("organization.id", ids))
      .orderBy("id")
      .execute();
    return rows.map((row) => ({ ...row, of: null, organizationId: null }));
  }
  return await db
    .selectFrom("network.service as service")
    .leftJoin("network.organization as organization", "organization.id", "service.organizationId")
    .select(["service.id", "service.name", "service.url", "service.organizationId", "organization.name as of"])
    .where("service.regionId", "=", regionId)
    .where("service.status", "in", ["active", "temporarily closed"])
    .where(isAmong("service.id", ids))
    .orderBy("service.id")
    .execute();
}

async function listPhones(
  db: Database,
  regionId: string,
  kind: Kind,
  ids?: readonly string[],
): Promise<{ id: string; number: string }[]> {
  if (kind === "organization") {
    return await db
      .selectFrom("network.phone as phone")
      .innerJoin("network.organization as organization", "organization.id", "phone.organizationId")
      .select(["organization.id", "phone.number"])
      .where("organization.regionId", "=", regionId)
      .where(isAmong("organization.id", ids))
      .orderBy("phone.id")
      .execute();
  }
  return await db
    .selectFrom("network.phone as phone")
    .innerJoin("network.service as service", "service.id", "phone.serviceId")
    .select(["service.id", "phone.number"])
    .where("service.regionId", "=", regionId)
    .where(isAmong("service.id", ids))
    .orderBy("phone.id")
    .execute();
}

async function listAddresses(db: Database, regionId: string, kind: Kind, ids?: readonly string[]) {
  const places = db
    .selectFrom("network.location as location")
    .leftJoin("network.address as address", "address.locationId", "location.id")
    .select(["address.address1", "address.postalCode", "location.latitude", "location.longitude"])
    .where("location.regionId", "=", regionId)
    .where("location.isConfidential", "=", false)
    .orderBy("location.id");
  if (kind === "organization") {
    return await places
      .where("location.organizationId", "is not", null)
      .where(isAmong("location.organizationId", ids))
      .select("location.organizationId as id")
      .execute();
  }
  return await places
    .innerJoin("network.serviceAtLocation as at", "at.locationId", "location.id")
    .where(isAmong("at.serviceId", ids))
    .select("at.serviceId as id")
    .execute();
}

function isAmong(column: string, ids: readonly string[] | undefined): RawBuilder<boolean> {
  return ids ? sql<boolean>`${sql.ref(column)} = any(${ids}::uuid[])` : sql<boolean>`true`;
}
