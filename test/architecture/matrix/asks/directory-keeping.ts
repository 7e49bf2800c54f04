// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Ask, Asks, Make, Place, ToBeAsked } from "../place.ts";
import type { directoryKeepingRows } from "../rows/directory-keeping.ts";
import { addPartner, insert } from "../things.ts";

/** What all forms about an entry of the directory hold together; a name of its own, so that nothing is alike. */
const fields = () => ({ name: `Inloop ${randomUUID()}`, outcome: "right", answer: "Dank je wel.", about: "hours" });
const ofRegion = (make: Make): Ask => ({ make, ofTheRegion: true });

/** An organization's own link, an entry of theirs, and something that was said about it. */
const kept = ofRegion(async (at) => {
  const { organizationId, entryId } = await addEntry(at);
  const id = await addKeeper(at, organizationId);
  const token = { link: { kind: "keeper", id, version: 1 } } as const;
  return { params: { token, id: entryId, remark: await addRemark(at, entryId) }, fields: fields() };
});
const entry = ofRegion(async (at) => ({
  params: { id: (await addEntry(at)).entryId },
  fields: { ...fields(), way: "visited", checkedOn: "2026-11-24" },
}));
const organization = ofRegion(async (at) => ({
  params: { id: await addPartner(at) },
  fields: { ...fields(), nod: "yes", partner: "yes", email: "ans@brug.example" },
}));
const keeper = ofRegion(async (at) => {
  const id = await addPartner(at);
  return { params: { id, keeper: await addKeeper(at, id) } };
});
const change = ofRegion(async (at) => ({ params: { id: await addChange(at) }, fields: fields() }));
const remark = ofRegion(async (at) => ({
  params: { id: await addRemark(at, (await addEntry(at)).entryId) },
  fields: fields(),
}));
/** What is asked of elsewhere is one that cannot go: a house, or nothing at all. */
const twoOrganizations = ofRegion(async (at, { actor }) => ({
  params: { id: await addPartner(at), other: actor === "xcoo" ? at.centre.organizationId : await addPartner(at) },
  fields: { sure: "yes" },
}));
const merged = ofRegion(async (at) => ({ params: { id: await addMerge(at) }, fields: {} }));
const twoEntries = ofRegion(async (at, { actor }) => ({
  params: {
    id: (await addEntry(at)).entryId,
    other: actor === "xcoo" ? randomUUID() : (await addEntry(at)).entryId,
  },
  fields: { sure: "yes" },
}));

export const directoryKeepingAsks: Asks<ToBeAsked<typeof directoryKeepingRows>> = {
  "GET /wegwijzer/:id/klopt-iets-niet": entry,
  "POST /wegwijzer/:id/klopt-iets-niet": entry,
  "GET /wegwijzer/bijhouden/:token": kept,
  "GET /wegwijzer/bijhouden/:token/nieuw": kept,
  "POST /wegwijzer/bijhouden/:token/nieuw": kept,
  "GET /wegwijzer/bijhouden/:token/opmerkingen/:remark": kept,
  "POST /wegwijzer/bijhouden/:token/opmerkingen/:remark": kept,
  "GET /wegwijzer/bijhouden/:token/gegevens": kept,
  "POST /wegwijzer/bijhouden/:token/gegevens": kept,
  "GET /wegwijzer/bijhouden/:token/:id": kept,
  "POST /wegwijzer/bijhouden/:token/:id": kept,
  "POST /wegwijzer/bijhouden/:token/:id/klopt": kept,
  "GET /wegwijzer/bijhouden/:token/:id/einde": kept,
  "POST /wegwijzer/bijhouden/:token/:id/einde": kept,
  "POST /team/wegwijzer/regels": async () => ({
    fields: {
      staleDays: String(100 + Math.floor(Math.random() * 400)),
      unansweredDays: "90",
      hiddenDays: "90",
      needsNod: "yes",
    },
  }),
  "GET /team/wegwijzer/wijzigingen/:id": change,
  "POST /team/wegwijzer/wijzigingen/:id/ja": change,
  "POST /team/wegwijzer/wijzigingen/:id/nee": change,
  "GET /team/wegwijzer/opmerkingen/:id": remark,
  "POST /team/wegwijzer/opmerkingen/:id": remark,
  "POST /team/wegwijzer/organisaties/nieuw": async () => ({ fields: fields() }),
  "GET /team/wegwijzer/organisaties/:id": organization,
  "GET /team/wegwijzer/organisaties/:id/gegevens": organization,
  "POST /team/wegwijzer/organisaties/:id/gegevens": organization,
  "GET /team/wegwijzer/organisaties/:id/nieuw": organization,
  "POST /team/wegwijzer/organisaties/:id/nieuw": organization,
  "POST /team/wegwijzer/organisaties/:id/bijhouders": organization,
  "POST /team/wegwijzer/organisaties/:id/bijhouders/:keeper/intrekking": keeper,
  "POST /team/wegwijzer/organisaties/:id/bijhouders/:keeper/vernieuwing": keeper,
  "POST /team/wegwijzer/organisaties/:id/ja-nodig": organization,
  "POST /team/wegwijzer/organisaties/:id/partner": organization,
  "GET /team/wegwijzer/hulp/:id": entry,
  "GET /team/wegwijzer/hulp/:id/wijzigen": entry,
  "POST /team/wegwijzer/hulp/:id/wijzigen": entry,
  "POST /team/wegwijzer/hulp/:id/nagelopen": entry,
  "POST /team/wegwijzer/hulp/:id/terug": entry,
  "POST /team/wegwijzer/dubbel/samen/:id/los": merged,
  "GET /team/wegwijzer/dubbel/organisaties/:id/:other": twoOrganizations,
  "POST /team/wegwijzer/dubbel/organisaties/:id/:other": twoOrganizations,
  "GET /team/wegwijzer/dubbel/hulp/:id/:other": twoEntries,
  "POST /team/wegwijzer/dubbel/hulp/:id/:other": twoEntries,
};

async function addEntry(at: Place): Promise<{ organizationId: string; entryId: string }> {
  const organizationId = await addPartner(at);
  const entryId = await insert(at, "insert into network.service (name, organization_id) values ($1, $2) returning id", [
    `Eettafel ${randomUUID()}`,
    organizationId,
  ]);
  return { organizationId, entryId };
}

async function addKeeper(at: Place, organizationId: string): Promise<string> {
  return await insert(
    at,
    `insert into network.keeper (region_id, organization_id, form_key, invited_at)
     select region_id, id, gen_random_uuid(), now() from network.organization where id = $1 returning id`,
    [organizationId],
  );
}

async function addRemark(at: Place, entryId: string): Promise<string> {
  return await insert(
    at,
    `insert into network.remark (region_id, centre_id, service_id, about, form_key, created_at)
     select region_id, $1, id, 'hours', gen_random_uuid(), now() from network.service where id = $2 returning id`,
    [at.centre.id, entryId],
  );
}

async function addMerge(at: Place): Promise<string> {
  const { entryId } = await addEntry(at);
  return await insert(
    at,
    `insert into network.merge (region_id, object, goes_id, goes_name, stays_id, stays_name, merged_at)
     select region_id, 'service', gen_random_uuid(), 'Inloop', id, name, now() from network.service where id = $1 returning id`,
    [entryId],
  );
}

async function addChange(at: Place): Promise<string> {
  const { organizationId, entryId } = await addEntry(at);
  return await insert(
    at,
    `insert into network.proposed_change (region_id, organization_id, service_id, about, content, title, form_key, created_at)
     select region_id, $1, id, 'change', '{"name":"Anders"}', name, gen_random_uuid(), now() from network.service
     where id = $2 returning id`,
    [organizationId, entryId],
  );
}
