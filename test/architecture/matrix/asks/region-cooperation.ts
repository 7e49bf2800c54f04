// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Ask, Asked, Asks, Make, Place, ToBeAsked } from "../place.ts";
import type { regionCooperationRows } from "../rows/region-cooperation.ts";
import { addPartner, insert } from "../things.ts";

const ofRegion = (make: Make): Ask => ({ make, ofTheRegion: true });
const insideSame = (make: Make): Ask => ({ ...ofRegion(make), unknownInside: "same" });
const region = "(select region_id from network.centre where id = $1)";

/** What all these forms hold together; each takes what is its own. */
const fields = {
  ...{ title: "Samen in de regio", body: "Wij delen zalen.", fromOn: "2026-11-24", shown: "yes", promise: "Een zaal." },
  ...{ signedOn: "2026-11-24", kind: "network", name: "Tafel", about: "minutes", ended: "yes", cancelled: "yes" },
  ...{
    heldOn: "2026-12-08",
    startsAt: "9.30",
    endsAt: "11.00",
    decision: "Open.",
    what: "Sleutel",
    dueOn: "2026-12-01",
  },
  ...{ state: "done", minutes: "Goed gesprek.", visitedOn: "2026-11-03", readers: "everyone", how: "Bel.", helps: "" },
  ...{ expect: "Tijd.", notExpect: "Een rapport.", untilOn: "2026-12-01", holds: "Ja.", outcome: "Een sleutel." },
};

const covenant: Make = async (at) => {
  const { id } = await addCovenant(at);
  return { params: { id }, fields: { ...fields, organization: await addPartner(at) } };
};
const party: Make = async (at) => {
  const { id, party: partyId } = await addCovenant(at);
  return { params: { id, party: partyId }, fields };
};
const table: Make = async (at) => {
  const { id } = await addTable(at);
  return { params: { id }, fields: { ...fields, organization: await addPartner(at) } };
};
const member: Make = async (at) => {
  const { id, organization } = await addTable(at);
  return { params: { id, organization }, fields };
};
const meeting: Make = async (at) => {
  const { meeting: id, organization } = await addTable(at);
  return { params: { id }, fields: { ...fields, organization } };
};
const point: Make = async (at) => {
  const { meeting: id, point: pointId } = await addTable(at);
  return { params: { id, point: pointId }, fields };
};
const decision: Make = async (at) => {
  const { meeting: id, decision: decisionId } = await addTable(at);
  return { params: { id, decision: decisionId }, fields };
};
const action: Make = async (at) => ({ params: { id: (await addTable(at)).action }, fields });
const visit: Make = async (at) => {
  const { fromId, toId } = await two(at);
  const id = await insert(
    at,
    `insert into region.mutual_visit (region_id, from_id, to_id, visited_on, readers, form_key)
     values (${region}, $2, $3, '2026-11-03', 'everyone', gen_random_uuid()) returning id`,
    [at.centre.id, fromId, toId],
  );
  return { params: { id }, fields: { ...fields, from: fromId, to: toId, struck: randomUUID() } };
};
const way: Make = async (at) => {
  const { fromId, toId } = await two(at);
  const id = await insert(
    at,
    `insert into region.referral_way (region_id, from_id, to_id, how, said_on, form_key)
     values (${region}, $2, $3, 'Bel.', '2026-11-03', gen_random_uuid()) returning id`,
    [at.centre.id, fromId, toId],
  );
  return { params: { id }, fields: { ...fields, from: fromId, to: toId, how: randomUUID() } };
};
const between: Make = async (at) => {
  const { fromId, toId } = await two(at);
  return { fields: { ...fields, from: fromId, to: toId } };
};
const poll: Make = async (at) => ({ params: { id: await addPoll(at) }, fields });
const answer: Make = async (at) => {
  const id = await addPoll(at);
  const answerId = await insert(
    at,
    `insert into region.support_answer (poll_id, holds, answered_on, form_key)
     values ($1, 'Ja.', '2026-11-24', gen_random_uuid()) returning id`,
    [id],
  );
  return { params: { id, answer: answerId }, fields };
};

/** The same, behind the link of the organization that it is about. */
const behind = (make: (at: Place, organization: string) => Promise<Asked>): Ask =>
  ofRegion(async (at) => {
    const organization = await addPartner(at);
    const id = await insert(
      at,
      `insert into network.keeper (region_id, organization_id, form_key, invited_at)
       select region_id, id, gen_random_uuid(), now() from network.organization where id = $1 returning id`,
      [organization],
    );
    const asked = await make(at, organization);
    const token = { link: { kind: "keeper", id, version: 1 } } as const;
    return { params: { token, ...asked.params }, fields: { ...fields, ...asked.fields } };
  });
const ownPage = behind(async () => ({}));
const ownCovenant = behind(async (at, organization) => ({ params: { id: (await addCovenant(at, organization)).id } }));
const ownMeeting = behind(async (at, organization) => ({ params: { id: (await addTable(at, organization)).meeting } }));
const ownPoint = behind(async (at, organization) => {
  const { meeting: id, point: pointId } = await addTable(at, organization);
  return { params: { id, point: pointId } };
});
const ownAction = behind(async (at, organization) => ({ params: { id: (await addTable(at, organization)).action } }));
const ownTelling = behind(async (at, organization) => ({ fields: { from: organization, to: await addPartner(at) } }));

const team = "/team/samenwerken";
const own = "/samenwerken/namens/:token";

export const regionCooperationAsks: Asks<ToBeAsked<typeof regionCooperationRows>> = {
  "GET /samenwerken/convenant/:id": ofRegion(covenant),
  "GET /samenwerken/peiling/:id": ofRegion(poll),
  "POST /samenwerken/peiling/:id": ofRegion(poll),
  [`GET ${own}`]: ownPage,
  [`GET ${own}/convenanten/:id`]: ownCovenant,
  [`POST ${own}/convenanten/:id/belofte`]: ownCovenant,
  [`POST ${own}/convenanten/:id/handtekening`]: ownCovenant,
  [`POST ${own}/convenanten/:id/handtekening-terug`]: ownCovenant,
  [`GET ${own}/bijeenkomsten/:id`]: ownMeeting,
  [`GET ${own}/bijeenkomsten/:id/agenda.ics`]: ownMeeting,
  [`POST ${own}/bijeenkomsten/:id/punten`]: ownMeeting,
  [`POST ${own}/bijeenkomsten/:id/punten/:point/weg`]: ownPoint,
  [`GET ${own}/acties/:id`]: ownAction,
  [`POST ${own}/acties/:id`]: ownAction,
  [`GET ${own}/bezoeken`]: ownTelling,
  [`POST ${own}/bezoeken`]: ownTelling,
  [`GET ${own}/verwijzen`]: ownTelling,
  [`POST ${own}/verwijzen`]: ownTelling,
  [`POST ${team}/convenanten/nieuw`]: async () => ({ fields }),
  [`GET ${team}/convenanten/:id`]: ofRegion(covenant),
  [`GET ${team}/convenanten/:id/tekst`]: ofRegion(covenant),
  [`GET ${team}/convenanten/:id/versie`]: ofRegion(covenant),
  [`POST ${team}/convenanten/:id/versie`]: ofRegion(covenant),
  [`POST ${team}/convenanten/:id/zichtbaar`]: ofRegion(covenant),
  [`POST ${team}/convenanten/:id/partijen`]: ofRegion(covenant),
  [`GET ${team}/convenanten/:id/partijen/:party`]: ofRegion(party),
  [`POST ${team}/convenanten/:id/partijen/:party/belofte`]: ofRegion(party),
  [`POST ${team}/convenanten/:id/partijen/:party/handtekening`]: ofRegion(party),
  [`POST ${team}/convenanten/:id/partijen/:party/handtekening-terug`]: ofRegion(party),
  [`POST ${team}/convenanten/:id/partijen/:party/vertrek`]: ofRegion(party),
  [`POST ${team}/overleggen/nieuw`]: async () => ({ fields }),
  [`GET ${team}/overleggen/:id`]: ofRegion(table),
  [`GET ${team}/overleggen/:id/wijzigen`]: ofRegion(table),
  [`POST ${team}/overleggen/:id/wijzigen`]: ofRegion(table),
  [`POST ${team}/overleggen/:id/einde`]: ofRegion(table),
  [`POST ${team}/overleggen/:id/leden`]: ofRegion(table),
  [`POST ${team}/overleggen/:id/leden/:organization/vertrek`]: insideSame(member),
  [`GET ${team}/overleggen/:id/bijeenkomst`]: ofRegion(table),
  [`POST ${team}/overleggen/:id/bijeenkomst`]: ofRegion(table),
  [`GET ${team}/bijeenkomsten/:id`]: ofRegion(meeting),
  [`GET ${team}/bijeenkomsten/:id/agenda.ics`]: ofRegion(meeting),
  [`GET ${team}/bijeenkomsten/:id/wijzigen`]: ofRegion(meeting),
  [`POST ${team}/bijeenkomsten/:id/wijzigen`]: ofRegion(meeting),
  [`POST ${team}/bijeenkomsten/:id/afgelasting`]: ofRegion(meeting),
  [`POST ${team}/bijeenkomsten/:id/punten`]: ofRegion(meeting),
  [`POST ${team}/bijeenkomsten/:id/punten/:point/weg`]: insideSame(point),
  [`POST ${team}/bijeenkomsten/:id/besluiten`]: ofRegion(meeting),
  [`POST ${team}/bijeenkomsten/:id/besluiten/:decision/weg`]: insideSame(decision),
  [`POST ${team}/bijeenkomsten/:id/acties`]: ofRegion(meeting),
  [`POST ${team}/bijeenkomsten/:id/verslag`]: ofRegion(meeting),
  [`POST ${team}/bijeenkomsten/:id/brief`]: ofRegion(meeting),
  [`GET ${team}/acties/:id`]: ofRegion(action),
  [`POST ${team}/acties/:id`]: ofRegion(action),
  [`POST ${team}/bezoeken`]: between,
  [`GET ${team}/bezoeken/:id`]: ofRegion(visit),
  [`POST ${team}/bezoeken/:id`]: ofRegion(visit),
  [`POST ${team}/bezoeken/:id/weg`]: ofRegion(visit),
  [`POST ${team}/verwijzen`]: between,
  [`GET ${team}/verwijzen/:id`]: ofRegion(way),
  [`POST ${team}/verwijzen/:id`]: ofRegion(way),
  [`POST ${team}/verwijzen/:id/weg`]: ofRegion(way),
  [`POST ${team}/ervaringsdeskundige`]: async () => ({ fields }),
  [`POST ${team}/ervaringsdeskundige/terug`]: async (at) => {
    await at.pool.query(
      `insert into region.peer_worker_page (centre_id, language, intro, expect, not_expect, changed_on)
       values ($1, 'nl', '', 'Tijd.', 'Een rapport.', '2026-11-24') on conflict do nothing`,
      [at.centre.id],
    );
    return { fields };
  },
  [`POST ${team}/peilingen`]: async () => ({ fields }),
  [`GET ${team}/peilingen/:id`]: ofRegion(poll),
  [`POST ${team}/peilingen/:id/brief`]: ofRegion(poll),
  [`POST ${team}/peilingen/:id/uitkomst`]: ofRegion(poll),
  [`POST ${team}/peilingen/:id/antwoorden/:answer/weg`]: insideSame(answer),
};

async function two(at: Place): Promise<{ fromId: string; toId: string }> {
  return { fromId: await addPartner(at), toId: await addPartner(at) };
}

async function addCovenant(at: Place, organization?: string): Promise<{ id: string; party: string }> {
  const id = await insert(
    at,
    `insert into region.covenant (region_id, title, shown_at, form_key, created_at)
     values (${region}, 'Samen', now(), gen_random_uuid(), now()) returning id`,
    [at.centre.id],
  );
  await at.pool.query(
    `insert into region.covenant_version (covenant_id, number, body, from_on, form_key)
     values ($1, 1, 'Wij delen zalen.', '2026-01-01', gen_random_uuid())`,
    [id],
  );
  const party = await insert(
    at,
    `insert into region.covenant_party (covenant_id, organization_id, signed_version, signed_on)
     values ($1, $2, 1, '2026-01-01') returning id`,
    [id, organization ?? (await addPartner(at))],
  );
  return { id, party };
}

async function addTable(at: Place, member?: string) {
  const organization = member ?? (await addPartner(at));
  const id = await insert(
    at,
    `insert into region.network_table (region_id, kind, name, form_key)
     values (${region}, 'network', 'Tafel', gen_random_uuid()) returning id`,
    [at.centre.id],
  );
  await at.pool.query("insert into region.network_table_member (table_id, organization_id) values ($1, $2)", [
    id,
    organization,
  ]);
  const meetingId = await insert(
    at,
    `insert into region.table_meeting (table_id, held_on, starts_at, ends_at, changed_at, form_key)
     values ($1, '2026-12-01', '09:00', '10:00', now(), gen_random_uuid()) returning id`,
    [id],
  );
  const inMeeting = async (columns: string, values: string) =>
    await insert(at, `insert into region.${columns} values ($1, ${values}, gen_random_uuid()) returning id`, [
      meetingId,
    ]);
  return {
    ...{ id, organization, meeting: meetingId },
    point: await inMeeting("agenda_point (meeting_id, organization_id, title, form_key)", `'${organization}', 'Zaal'`),
    decision: await inMeeting("table_decision (meeting_id, words, form_key)", "'Open.'"),
    action: await inMeeting(
      "table_action (meeting_id, organization_id, what, due_on, form_key)",
      `'${organization}', 'Sleutel', '2026-12-01'`,
    ),
  };
}

async function addPoll(at: Place): Promise<string> {
  return await insert(
    at,
    `insert into region.support_poll (region_id, about, until_on, made_on, form_key)
     values (${region}, 'De zaal.', '2026-12-31', '2026-11-01', gen_random_uuid()) returning id`,
    [at.centre.id],
  );
}
