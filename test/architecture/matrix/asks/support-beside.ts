// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { addPersonWithoutRole, addRole } from "../../../support/people.ts";
import type { Ask, Asks, Place, ToBeAsked } from "../place.ts";
import type { supportBesideRows } from "../rows/support-beside.ts";
import { insert, today } from "../things.ts";
import { type About, addSupportPath, pathAtPlace, pathByLink, pathWalked } from "./support-things.ts";

const sharing = { parts: "leisure", readerKind: "person", readerName: "Fatma", months: "6" };
const newShare: About = () => ({ fields: sharing });
const shared: About = async (at, path) => ({ params: { share: await addShare(at, path) } });

/** Another peer worker said yes; it waits for the one whose path it is. */
const waits: About = async (at, path) => {
  await addHandingOver(at, path, { toId: randomUUID(), peerYes: true });
  return { fields: { answer: "yes" } };
};
const toPeer: About = async (at) => ({ fields: { peer: await addPeerWithRoom(at), words: "Tot gauw" } });
const handedOver: About = async (at, path) => {
  await addHandingOver(at, path, { toId: randomUUID(), peerYes: false });
  return {};
};
const asksTable: About = () => ({ fields: { about: "De brief", onDay: today } });
const answersTable: About = async (at, path) => ({
  params: { table: await addTable(at, { madeBy: at.people.other, path }) },
  fields: { answer: "yes" },
});

/** A path of somebody of the house, for who coordinates. */
const ofHouse = (about: About): Ask => ({
  make: async (at) => {
    const path = await addSupportPath(at);
    const asked = await about(at, path);
    return { ...asked, params: { ...asked.params, path } };
  },
});
const askedByTeam: About = async (at, path) => {
  const id = await addHandingOver(at, path, { toId: randomUUID(), peerYes: false });
  await at.pool.query("update support.handing_over set asked_by_name = 'Ank' where id = $1", [id]);
  return {};
};

const ownReflection: Ask = {
  make: async (at, { personId }) => ({
    params: {
      id: await insert(
        at,
        `insert into support.reflection (person_id, centre_id, touched, form_key, written_at)
         values ($1, $2, 'Stil', gen_random_uuid(), now()) returning id`,
        [personId ?? at.people.other, at.centre.id],
      ),
    },
  }),
  perAsker: true,
};
const askedOfMe: Ask = {
  make: async (at, { personId }) => {
    const path = await addSupportPath(at);
    const toId = personId ?? at.people.other;
    return { params: { id: await addHandingOver(at, path, { toId, peerYes: false }) }, fields: { answer: "yes" } };
  },
  perAsker: true,
};
const ownLine: Ask = {
  make: async (at, { personId }) => ({
    params: {
      id: await insert(
        at,
        `insert into support.difference_line (centre_id, person_id, after, words, written_on, form_key)
         values ($1, $2, 'meeting', 'Soep', $3, gen_random_uuid()) returning id`,
        [at.centre.id, personId ?? at.people.other, today],
      ),
    },
    fields: { to: "pass-on" },
  }),
  perAsker: true,
};
const ownTable = (fields: Record<string, string> = {}, inside: "commitment" | "which" | null = null): Ask => ({
  make: async (at, { personId }) => {
    const id = await addTable(at, { madeBy: personId ?? at.people.other, path: null });
    const params = inside ? { id, [inside]: await addCommitment(at, id) } : { id };
    return { params, fields };
  },
  perAsker: true,
});

export const supportBesideAsks: Asks<ToBeAsked<typeof supportBesideRows>> = {
  "POST /team/meelopen/overnemen/:id": askedOfMe,
  "POST /team/voor-mezelf": async () => ({ fields: { touched: "Stil" } }),
  "POST /team/voor-mezelf/:id/gewist": ownReflection,
  "GET /team/trajecten/:path/overdragen": pathWalked(),
  "POST /team/trajecten/:path/overdragen": pathWalked(toPeer),
  "POST /team/trajecten/:path/overdragen/terug": pathWalked(handedOver),
  "GET /team/iemand-anders/:path": ofHouse(() => ({})),
  "POST /team/iemand-anders/:path": ofHouse(toPeer),
  "POST /team/iemand-anders/:path/terug": ofHouse(askedByTeam),
  "GET /team/trajecten/:path/samen-overleggen": pathWalked(),
  "POST /team/trajecten/:path/samen-overleggen": pathWalked(asksTable),
  "POST /team/verschil": async () => ({ fields: { line: "Soep" } }),
  "POST /team/verschil/:id": ownLine,
  "POST /team/samen-overleggen": async () => ({ fields: { about: "De brief", onDay: today } }),
  "GET /team/samen-overleggen/:id": ownTable(),
  "POST /team/samen-overleggen/:id/afspraken": ownTable({ what: "belt", who: "Noor" }),
  "POST /team/samen-overleggen/:id/afspraken/:commitment": ownTable({ how: "done" }, "commitment"),
  "POST /team/samen-overleggen/:id/woord/:which": ownTable({ instead: "intake", say: "kennismaking" }, "which"),
  "POST /team/samen-overleggen/:id/afronding": ownTable({ line: "" }),
  "POST /team/samen-overleggen/:id/heropening": ownTable(),
  "POST /team/samen-overleggen/:id/gewist": ownTable(),
  "GET /gedeeld/:token": async (at) => {
    const id = await addShare(at, await addSupportPath(at));
    return { params: { token: { link: { kind: "support-share", id, version: 1 } } } };
  },
  "GET /traject/:token/ander-mens": pathByLink(),
  "POST /traject/:token/ander-mens": pathByLink(waits),
  "GET /traject/:token/samen-overleggen": pathByLink(),
  "POST /traject/:token/samen-overleggen/:table": pathByLink(answersTable),
  "GET /traject/:token/delen": pathByLink(),
  "POST /traject/:token/delen": pathByLink(newShare),
  "GET /traject/:token/delen/:share": pathByLink(shared),
  "POST /traject/:token/delen/:share/intrekking": pathByLink(shared),
  "POST /traject/:token/delen/:share/nieuwe-link": pathByLink(shared),
  "GET /mijn-plek/traject/:path/ander-mens": pathAtPlace(),
  "POST /mijn-plek/traject/:path/ander-mens": pathAtPlace(waits),
  "GET /mijn-plek/traject/:path/samen-overleggen": pathAtPlace(),
  "POST /mijn-plek/traject/:path/samen-overleggen/:table": pathAtPlace(answersTable),
  "GET /mijn-plek/traject/:path/delen": pathAtPlace(),
  "POST /mijn-plek/traject/:path/delen": pathAtPlace(newShare),
  "GET /mijn-plek/traject/:path/delen/:share": pathAtPlace(shared),
  "POST /mijn-plek/traject/:path/delen/:share/intrekking": pathAtPlace(shared),
  "POST /mijn-plek/traject/:path/delen/:share/nieuwe-link": pathAtPlace(shared),
};

/** With the yes that opens it, given by the link of the path. */
async function addShare(at: Place, path: string): Promise<string> {
  const id = await insert(
    at,
    `insert into support.share (path_id, centre_id, parts, reader_kind, reader_name, form_key, created_at)
     values ($1, $2, '{leisure}', 'person', 'Fatma', gen_random_uuid(), now()) returning id`,
    [path, at.centre.id],
  );
  await at.pool.query(
    `insert into people.consent (centre_id, person_id, guest_id, guest_link_version, for_person_id, what, about_id, title,
       purpose, for_shown, words, words_version, language, asked_at, given_at, given_how, given_by, starts_at, ends_at)
     select $2, person_id, id, 1, $3, 'support.share', $3, 'Delen', 'Lezen', 'Fatma', 'Ja', 1, 'nl', $4::timestamptz,
       $4::timestamptz, 'on-screen', 'self', $4::timestamptz, $4::timestamptz + interval '6 months'
     from support.path where id = $1`,
    [path, at.centre.id, id, "2026-11-20T09:00Z"],
  );
  return id;
}

type Handing = { toId: string; peerYes: boolean };

async function addHandingOver(at: Place, path: string, { toId, peerYes }: Handing): Promise<string> {
  return await insert(
    at,
    `insert into support.handing_over (path_id, centre_id, from_id, from_name, to_id, to_name, asked_at, peer_yes_at, form_key)
     select id, centre_id, peer_id, 'Samir', $2, 'Noor', now(), case when $3 then now() end, gen_random_uuid()
     from support.path where id = $1 returning id`,
    [path, toId, peerYes],
  );
}

async function addPeerWithRoom(at: Place): Promise<string> {
  const id = await addPersonWithoutRole(at.pool, { name: "Noor", email: `${randomUUID()}@team.example` });
  await addRole(at.pool, id, { role: "peerWorker", centre: at.centre });
  await at.pool.query(
    `insert into support.peer_profile (person_id, centre_id, name, is_available, changed_at) values ($1, $2, 'Noor', true, now())`,
    [id, at.centre.id],
  );
  return id;
}

async function addTable(at: Place, { madeBy, path }: { madeBy: string; path: string | null }): Promise<string> {
  return await insert(
    at,
    `insert into support.round_table (centre_id, path_id, about, on_day, made_by, made_by_name, asked_at, form_key)
     values ($1, $2, 'De brief', $3, $4, 'Samir', case when $2::uuid is not null then now() end, gen_random_uuid()) returning id`,
    [at.centre.id, path, today, madeBy],
  );
}

async function addCommitment(at: Place, table: string): Promise<string> {
  return await insert(
    at,
    `insert into support.round_table_commitment (round_table_id, what, who, form_key, made_at)
     values ($1, 'plant een intake', 'Noor', gen_random_uuid(), now()) returning id`,
    [table],
  );
}
