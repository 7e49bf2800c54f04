// SPDX-License-Identifier: EUPL-1.2
import { addDoing } from "../../../support/doing.ts";
import type { Ask, Asks, Make, Place, ToBeAsked } from "../place.ts";
import type { regionCellsRows } from "../rows/region-cells.ts";
import { addPartner, insert } from "../things.ts";

const cell = { place: "GM0479", activity: "drop-in" };
const saying = { ...cell, kind: "remark", words: "Wie weet meer?" };
const answer = { view: "fine", words: "Dit is niet te veel." };
const ofRegion = (make: Make): Ask => ({ make, ofTheRegion: true });

/** An organization's own link, with something that it said, is asked and took upon itself. */
const kept = (below: (at: Place, organizationId: string) => Promise<string>, fields = {}): Ask =>
  ofRegion(async (at) => {
    await addMunicipality(at);
    const organizationId = await addPartner(at);
    const keeper = await insert(
      at,
      `insert into network.keeper (region_id, organization_id, form_key, invited_at)
       select region_id, id, gen_random_uuid(), now() from network.organization where id = $1 returning id`,
      [organizationId],
    );
    const token = { link: { kind: "keeper", id: keeper, version: 1 } } as const;
    return { params: { token, id: await below(at, organizationId) }, fields };
  });
const said = ofRegion(async (at) => ({ params: { id: await addSaying(at, at.centre.organizationId) } }));
const double = ofRegion(async (at) => ({
  params: { id: await addDouble(at, at.centre.organizationId) },
  fields: answer,
}));
const commitment = ofRegion(async (at) => ({
  params: { id: await addCommitment(at, at.centre.organizationId) },
  fields: { state: "done" },
}));

export const regionCellsAsks: Asks<ToBeAsked<typeof regionCellsRows>> = {
  "GET /regio/bijhouden/:token": kept(addSaying),
  "GET /regio/bijhouden/:token/zeggen": kept(addSaying),
  "POST /regio/bijhouden/:token/zeggen": kept(addSaying, saying),
  "POST /regio/bijhouden/:token/gezegd/:id/terug": kept(addSaying),
  "GET /regio/bijhouden/:token/dubbel/:id": kept(addDouble),
  "POST /regio/bijhouden/:token/dubbel/:id": kept(addDouble, answer),
  "GET /regio/bijhouden/:token/afspraken/:id": kept(addCommitment),
  "POST /regio/bijhouden/:token/afspraken/:id": kept(addCommitment, { state: "done" }),
  "POST /team/regio/zeggen": async (at) => {
    await addMunicipality(at);
    return { fields: saying };
  },
  "POST /team/regio/gezegd/:id/ja": said,
  "POST /team/regio/gezegd/:id/nee": said,
  "POST /team/regio/gezegd/:id/terug": said,
  "GET /team/regio/dubbel/:id": double,
  "POST /team/regio/dubbel/:id": double,
  "POST /team/regio/verteld/:id": ofRegion(async (at) => {
    const id = await addPartner(at);
    await addDouble(at, id);
    return { params: { id } };
  }),
  "POST /team/regio/afspraken/nieuw": async () => ({
    fields: { what: "Samen koken.", who: "De Brug", dueOn: "2027-03-01" },
  }),
  "GET /team/regio/afspraken/:id": commitment,
  "POST /team/regio/afspraken/:id": commitment,
};

async function addMunicipality({ pool, centre }: Place): Promise<void> {
  await pool.query(
    `insert into region.municipality (region_id, code) select region_id, 'GM0479' from network.centre where id = $1
     on conflict do nothing`,
    [centre.id],
  );
}

async function addSaying(at: Place, organizationId: string): Promise<string> {
  return await insert(
    at,
    `insert into region.saying (region_id, place, activity, kind, words, origin, organization_id, said_on, created_at, form_key)
     select region_id, 'GM0479', 'drop-in', 'remark', 'Wie weet meer?', 'keeper', id, '2026-11-24', now(), gen_random_uuid()
     from network.organization where id = $1 returning id`,
    [organizationId],
  );
}

/** One more that does the same: of one cell one is open at most, so that each centre has a cell of its own. */
async function addDouble(at: Place, organizationId: string): Promise<string> {
  const activity = at.centre.slug === "overkant" ? "buddy" : cell.activity;
  await addDoing(at.pool, organizationId, activity);
  return await insert(
    at,
    `with asked as (select region_id, 'GM0479' as place, $2 as activity from network.organization where id = $1),
     made as (insert into region.double_cell (region_id, place, activity, begun_on)
       select region_id, place, activity, '2026-11-24' from asked on conflict do nothing returning id),
     open as (select id from made union all select double_cell.id from region.double_cell natural join asked where ended_on is null)
     insert into region.double_party (double_id, organization_id) select id, $1 from open
     on conflict (double_id, organization_id) do update set organization_id = excluded.organization_id
     returning double_id as id`,
    [organizationId, activity],
  );
}

async function addCommitment(at: Place, organizationId: string): Promise<string> {
  return await insert(
    at,
    `with made as (insert into region.commitment (region_id, what, due_on, state_on, made_on, created_at, form_key)
       select region_id, 'Samen koken.', '2027-03-01', '2026-11-24', '2026-11-24', now(), gen_random_uuid()
       from network.organization where id = $1 returning id)
     insert into region.commitment_party (commitment_id, name, organization_id) select id, 'De Brug', $1 from made
     returning commitment_id as id`,
    [organizationId],
  );
}
