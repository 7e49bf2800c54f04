// SPDX-License-Identifier: EUPL-1.2
import type { Ask, Asks, Place, ToBeAsked } from "../place.ts";
import type { directoryApiRows } from "../rows/directory-api.ts";
import { insert } from "../things.ts";

const service: Ask = { ofTheRegion: true, make: async (at) => ({ params: { id: await addService(at) } }) };
const organization: Ask = { ofTheRegion: true, make: async (at) => ({ params: { id: at.centre.organizationId } }) };
const serviceAtLocation: Ask = {
  ofTheRegion: true,
  make: async (at) => ({
    params: {
      id: await insert(
        at,
        "insert into network.service_at_location (service_id, location_id) values ($1, $2) returning id",
        [await addService(at), at.centre.locationId],
      ),
    },
  }),
};
const taxonomy: Ask = {
  ofTheRegion: true,
  make: async (at) => ({
    params: { id: await insert(at, "insert into network.taxonomy (name) values ('Eigen woorden') returning id", []) },
  }),
};
const taxonomyTerm: Ask = {
  ofTheRegion: true,
  make: async (at) => ({
    params: {
      id: await insert(at, "insert into network.taxonomy_term (name) values ('Eigen woord') returning id", []),
    },
  }),
};

export const directoryApiAsks: Asks<ToBeAsked<typeof directoryApiRows>> = {
  "GET /api/hsds/services/:id": service,
  "GET /api/hsds/organizations/:id": organization,
  "GET /api/hsds/service_at_locations/:id": serviceAtLocation,
  "GET /api/hsds/taxonomies/:id": taxonomy,
  "GET /api/hsds/taxonomy_terms/:id": taxonomyTerm,
  "GET /api/oruk/services/:id": service,
  "GET /api/oruk/organizations/:id": organization,
  "GET /api/oruk/service_at_locations/:id": serviceAtLocation,
  "GET /api/oruk/taxonomies/:id": taxonomy,
  "GET /api/oruk/taxonomy_terms/:id": taxonomyTerm,
};

async function addService(at: Place): Promise<string> {
  return await insert(
    at,
    "insert into network.service (organization_id, name) values ($1, 'Samen eten') returning id",
    [at.centre.organizationId],
  );
}
