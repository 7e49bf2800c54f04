// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { listMunicipalities } from "#modules/network";
import type { Ask, Asks, Make, Place, ToBeAsked } from "../place.ts";
import type { regionMeetingRows } from "../rows/region-meeting.ts";
import { addPartner, insert, today } from "../things.ts";

const ofRegion = (make: Make): Ask => ({ make, ofTheRegion: true });
/** What names a municipality, a block or a meeting is no id: of elsewhere is asked what nobody has. */
const hereOr = (at: Place, code: string, ofNothing: string) => (at.centre.slug === "overkant" ? ofNothing : code);
const noMunicipality = "GM0000";
const codes = (await listMunicipalities()).map(({ code }) => code);
let used = 0;

const region = ofRegion(async (at) => ({
  fields: { name: `Regio ${randomUUID()}`, step: "save", municipality: await addMunicipality(at) },
}));
const municipality = ofRegion(async (at) => ({
  params: { code: hereOr(at, await addMunicipality(at), noMunicipality) },
  fields: { name: `Buurt ${randomUUID()}`, postcodes: "1501", ...lineFields(), organization: await addPartner(at) },
}));
const neighbourhood = ofRegion(async (at) => ({
  params: { id: await addNeighbourhood(at) },
  fields: { name: `Buurt ${randomUUID()}`, postcodes: "1501" },
}));
const meeting = ofRegion(async (at) => ({
  params: { id: (await addMeeting(at)).id },
  fields: { title: `Regiotafel ${randomUUID()}`, heldOn: "2026-12-08" },
}));
const line = ofRegion(async (at) => {
  const code = await addMunicipality(at);
  return { params: { code: hereOr(at, code, noMunicipality), id: await addLine(at, code, null) } };
});
const desk = ofRegion(async (at) => {
  const code = await addMunicipality(at);
  await addDesk(at, code, await addPartner(at));
  return { params: { code: hereOr(at, code, noMunicipality) } };
});
const ofKeeper = ofRegion(async (at) => {
  const [code, organizationId] = [await addMunicipality(at), await addPartner(at)];
  await addDesk(at, code, organizationId);
  const token = { link: { kind: "keeper", id: await addKeeper(at, organizationId), version: 1 } } as const;
  return { params: { token, id: await addLine(at, code, organizationId) }, fields: lineFields() };
});
const joining = ofRegion(async (at) => ({ params: { id: await addJoining(at) } }));
const withdrawing: Make = async (at) => {
  const { regionId } = await addHouseElsewhere(at);
  await addQuestion(at, { regionId, centreId: at.centre.id });
  return {};
};
const block = ofRegion(async (at) => ({ params: { code: hereOr(at, "family-support", "iets") } }));
const screen = ofRegion(async (at) => ({
  params: { block: hereOr(at, "family-support", "iets"), step: hereOr(at, "wie-weet-iets", "iets") },
  fields: await said(at),
}));
const atMeeting = ofRegion(async (at) => ({
  params: {
    code: hereOr(at, (await addMeeting(at)).code, "brug-appel-nergens"),
    block: hereOr(at, "family-support", "iets"),
  },
  fields: await said(at),
}));

export const regionMeetingAsks: Asks<ToBeAsked<typeof regionMeetingRows>> = {
  "POST /team/regio/beginnen": region,
  "POST /team/regio/beginnen/andere/eigen": async (at) => ({
    fields: { name: "Een andere", formKey: await regionOf(at) },
  }),
  "POST /team/regio/beginnen/andere/vraag": async (at) => ({
    fields: { region: (await addHouseElsewhere(at)).regionId },
  }),
  "POST /team/regio/beginnen/andere/terug": withdrawing,
  "POST /team/regio/beginnen/andere/vragen/:id/ja": joining,
  "POST /team/regio/beginnen/andere/vragen/:id/nee": joining,
  "GET /team/regio/beginnen/buurten/in/:code": municipality,
  "POST /team/regio/beginnen/buurten/in/:code": municipality,
  "GET /team/regio/beginnen/buurten/:id": neighbourhood,
  "POST /team/regio/beginnen/buurten/:id": neighbourhood,
  "POST /team/regio/beginnen/buurten/:id/weg": neighbourhood,
  "POST /team/regio/bijeenkomsten/nieuw": async () => ({ fields: { title: "Regiotafel", heldOn: "2026-12-08" } }),
  "GET /team/regio/bijeenkomsten/:id": meeting,
  "GET /team/regio/bijeenkomsten/:id/wijzigen": meeting,
  "POST /team/regio/bijeenkomsten/:id/wijzigen": meeting,
  "POST /team/regio/bijeenkomsten/:id/weg": meeting,
  "GET /team/regio/doorlopen/:block/:step": screen,
  "POST /team/regio/doorlopen/:block/:step": screen,
  "GET /team/regio/gemeenten/:code": municipality,
  "POST /team/regio/gemeenten/:code/regels": municipality,
  "POST /team/regio/gemeenten/:code/regels/:id/terug": line,
  "POST /team/regio/gemeenten/:code/regels/:id/weer": line,
  "POST /team/regio/gemeenten/:code/loket": municipality,
  "POST /team/regio/gemeenten/:code/loket/weg": desk,
  "GET /regio/bijhouden/:token/gemeente": ofKeeper,
  "POST /regio/bijhouden/:token/gemeente": ofKeeper,
  "POST /regio/bijhouden/:token/gemeente/:id/terug": ofKeeper,
  "POST /regio/bijhouden/:token/gemeente/:id/weer": ofKeeper,
  "GET /regio/gemeente/:code": municipality,
  "GET /regio/bouwsteen/:code": block,
  "GET /regio/papier/:code": block,
  "POST /regio/meedoen": async (at) => ({ fields: { code: (await addMeeting(at)).code } }),
  "GET /regio/meedoen/:code": atMeeting,
  "GET /regio/meedoen/:code/:block": atMeeting,
  "POST /regio/meedoen/:code/:block": atMeeting,
};

function lineFields() {
  return { role: "explore", words: "Op bezoek geweest.", doneOn: today };
}

async function said(at: Place) {
  return { activity: "carer-support", place: await addMunicipality(at), kind: "missing", words: "Dit mist nog." };
}

/** Another each time: of each only one organization is the municipality itself. */
async function addMunicipality(at: Place): Promise<string> {
  used += 1;
  const code = codes[used % codes.length] ?? "";
  await at.pool.query(
    "insert into region.municipality (region_id, code) select region_id, $2 from network.centre where id = $1 on conflict do nothing",
    [at.centre.id, code],
  );
  return code;
}

async function addNeighbourhood(at: Place): Promise<string> {
  return await insert(
    at,
    `insert into region.neighbourhood (region_id, municipality, name, postcodes)
     select region_id, $2, $3, '{1501}' from network.centre where id = $1 returning id`,
    [at.centre.id, await addMunicipality(at), `Buurt ${randomUUID()}`],
  );
}

async function addMeeting(at: Place): Promise<{ id: string; code: string }> {
  const code = `brug-appel-${randomUUID().replaceAll(/[^a-f]/g, "")}x${inLetters(used++)}`;
  const id = await insert(
    at,
    `insert into region.meeting (region_id, centre_id, title, held_on, code, form_key, created_at)
     select region_id, id, 'Regiotafel', $2, $3, gen_random_uuid(), now() from network.centre where id = $1 returning id`,
    [at.centre.id, today, code],
  );
  return { id, code };
}

function inLetters(number: number): string {
  return [...String(number)].map((digit) => "abcdefghij".charAt(Number(digit))).join("");
}

async function addLine(at: Place, code: string, organizationId: string | null): Promise<string> {
  return await insert(
    at,
    `insert into region.municipality_line (region_id, municipality, role, done_on, words, organization_id, said_by, form_key)
     select region_id, $2, 'explore', $3, 'Op bezoek.', $4, 'Gemeente', gen_random_uuid() from network.centre where id = $1
     returning id`,
    [at.centre.id, code, today, organizationId],
  );
}

async function addDesk(at: Place, code: string, organizationId: string): Promise<void> {
  await at.pool.query(
    `insert into region.municipality_desk (region_id, municipality, organization_id)
     select region_id, $2, $3 from network.centre where id = $1
     on conflict (region_id, municipality) do update set organization_id = excluded.organization_id`,
    [at.centre.id, code, organizationId],
  );
}

async function addKeeper(at: Place, organizationId: string): Promise<string> {
  return await insert(
    at,
    `insert into network.keeper (region_id, organization_id, form_key, invited_at)
     select region_id, id, gen_random_uuid(), now() from network.organization where id = $1 returning id`,
    [organizationId],
  );
}

/** A house that is in a region by itself. */
async function addHouseElsewhere(at: Place): Promise<{ regionId: string; centreId: string }> {
  const regionId = await insert(at, "insert into network.region (name) values ('Elders') returning id");
  const organizationId = await insert(
    at,
    "insert into network.organization (region_id, name) values ($1, 'Elders') returning id",
    [regionId],
  );
  const locationId = await insert(
    at,
    "insert into network.location (region_id, organization_id, name) values ($1, $2, 'Elders') returning id",
    [regionId, organizationId],
  );
  const centreId = await insert(
    at,
    "insert into network.centre (organization_id, location_id, region_id, slug) values ($1, $2, $3, $4) returning id",
    [organizationId, locationId, regionId, `elders-${randomUUID()}`],
  );
  return { regionId, centreId };
}

async function addJoining(at: Place): Promise<string> {
  const { centreId } = await addHouseElsewhere(at);
  return await addQuestion(at, { regionId: await regionOf(at), centreId });
}

async function regionOf(at: Place): Promise<string> {
  return await insert(at, "select region_id as id from network.centre where id = $1", [at.centre.id]);
}

async function addQuestion(at: Place, { regionId, centreId }: { regionId: string; centreId: string }): Promise<string> {
  await at.pool.query("delete from region.joining where centre_id = $1", [centreId]);
  return await insert(
    at,
    `insert into region.joining (region_id, centre_id, form_key, asked_at)
     values ($1, $2, gen_random_uuid(), now()) returning id`,
    [regionId, centreId],
  );
}
