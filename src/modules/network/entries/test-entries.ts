// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { house, withActor } from "#platform/db";
import type { TestCentre } from "../../../../test/support/centre.ts";
import { raiseForRegion } from "../directory/raise.commands.ts";
import { loadRows } from "../hsds/load.commands.ts";
import { flatten, type Tree } from "../hsds/trees.ts";
import { ownId } from "../terms/term-ids.ts";

export type Facts = Record<string, unknown>;
/** What hangs on it gets an id of its own, as deep as it goes. */
type ServiceFacts = Facts & {
  name: string;
  /** "theme/money" */
  terms?: readonly string[];
  places?: readonly (Facts & { address_1?: string; city?: string; secret?: boolean; access?: readonly string[] })[];
  by?: string;
};

/** Puts an entry in the directory of the region of this house. */
export async function addService(centre: TestCentre, facts: ServiceFacts): Promise<string> {
  const { terms = [], places = [], by = "Stichting Samen", ...own } = facts;
  const id = randomUUID();
  const all = places.map(({ secret = false, access = [], ...place }) => ({ secret, access, tree: placeTree(place) }));
  const tree = {
    id,
    ...withIds(own),
    organization: { id: randomUUID(), name: by, description: "", ...(facts.organization as Facts | undefined) },
    service_at_locations: all.map((place) => place.tree),
  } as Tree;
  const attributes = [
    ...attributesOf("service", id, terms),
    ...all.flatMap(({ access, tree: at }) => attributesOf("location", at.location.id, access)),
  ];
  await withActor(centre.db, house, async (trx) => {
    await loadRows(trx, centre.centre.regionId, flatten("service", tree).set("attribute", attributes));
    await raiseForRegion(trx, centre.centre.regionId);
  });
  for (const { secret, tree: at } of all) {
    if (secret) await hidePlace(centre, at.location.id);
  }
  await centre.hearOfChanges();
  return id;
}

async function hidePlace({ superPool }: TestCentre, locationId: string) {
  await superPool.query("update network.location set is_confidential = true where id = $1", [locationId]);
}

function placeTree({ address_1, city, postal_code = "1500 AA", at, ...place }: Facts) {
  const address = { address_1, city, postal_code, country: "NL", state_province: "", address_type: "physical" };
  return {
    id: randomUUID(),
    ...withIds((at as Facts | undefined) ?? {}),
    location: {
      id: randomUUID(),
      location_type: "physical",
      ...withIds(place),
      addresses: address_1 ? [{ id: randomUUID(), ...address }] : [],
    },
  };
}

function attributesOf(entity: string, linkId: string, terms: readonly string[]) {
  return terms.map((name) => ({
    ...{ id: randomUUID(), link_id: linkId, link_entity: entity, link_type: name.split("/")[0] },
    taxonomy_term_id: ownId(name),
  }));
}

function withIds(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, Array.isArray(value) ? value.map(withId) : value]),
  );
}

function withId(value: unknown): unknown {
  return typeof value === "object" && value !== null ? { id: randomUUID(), ...withIds(value as Facts) } : value;
}
