// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { shortCodesOf } from "#platform/links";
import type { Ask, Asks, Make, Place, ToBeAsked } from "../place.ts";
import type { houseRows } from "../rows/house.ts";
import { day, insert } from "../things.ts";

const own: Make = async (at) => {
  const { id } = await addConcern(at, "hosts");
  const fields = { body: "Er is meer", reader: "coordinators", sure: "yes" };
  return { params: { token: { link: { kind: "concern", id, version: 1 } } }, fields };
};
const ofConfidant: Make = async (at) => {
  const { door } = await addConcern(at, "confidant");
  return { params: { token: { link: { kind: "confidant", id: door, version: 1 } } }, fields: answer };
};
const toHosts: Make = async (at) => ({ params: { id: (await addConcern(at, "hosts")).id }, fields: answer });
const answer = { kind: "words", body: "Dank je" };

/** Proposed by someone else, and perhaps confirmed by a third. */
const no = (state: "proposed" | "confirmed" | "objected", fields: Record<string, string> = {}): Make => {
  return async (at) => ({ params: { id: await addNo(at, state, randomUUID()) }, fields });
};
const ownNo: Ask = {
  make: async (at, { personId }) => ({ params: { id: await addNo(at, "confirmed", personId ?? randomUUID()) } }),
  perAsker: true,
};

export const houseAsks: Asks<ToBeAsked<typeof houseRows>> = {
  "POST /niet-goed-gegaan": {
    make: async (at) => ({ fields: { what: "Het ging mis", reader: `person:${at.people.coordinator}` } }),
    unknown: "rule",
  },
  "POST /niet-goed-gegaan/met-code": {
    make: async (at) => ({ fields: { code: (await addConcern(at, "hosts")).code } }),
    unknown: "rule",
  },
  "GET /niet-goed-gegaan/:token": own,
  "POST /niet-goed-gegaan/:token/bericht": own,
  "POST /niet-goed-gegaan/:token/lezer": own,
  "POST /niet-goed-gegaan/:token/gewist": own,
  "GET /vertrouwenspersoon/:token": ofConfidant,
  "POST /vertrouwenspersoon/:token/stap": ofConfidant,
  "POST /vertrouwenspersoon/:token/afronding": ofConfidant,
  "GET /team/niet-goed-gegaan/:id": toHosts,
  "POST /team/niet-goed-gegaan/:id/stap": toHosts,
  "POST /team/niet-goed-gegaan/:id/afronding": toHosts,
  "POST /beheer/als-het-schuurt": async () => ({ fields: { longestNoWeeks: "13" } }),
  "POST /beheer/als-het-schuurt/huisafspraken": async () => ({ fields: { body: "We luisteren", agreedOn: day } }),
  "POST /team/tijdelijk-niet": async () => ({
    fields: { codeWord: "Fiets", agreed: "Bellen mag", beginsOn: day, endsOn: day, objectionTo: "Ans" },
  }),
  "GET /team/tijdelijk-niet/:id": no("proposed"),
  "POST /team/tijdelijk-niet/:id/bevestiging": no("proposed"),
  "POST /team/tijdelijk-niet/:id/verteld": no("confirmed", { toldOn: day, toldHow: "Buiten" }),
  "POST /team/tijdelijk-niet/:id/bezwaar": no("confirmed", { objectedOn: day }),
  "POST /team/tijdelijk-niet/:id/antwoord": no("objected", { outcome: "stays", answer: "We praatten" }),
  "POST /team/tijdelijk-niet/:id/einde": ownNo,
};

async function addConcern(at: Place, reader: "hosts" | "confidant") {
  const [id, door] = [randomUUID(), randomUUID()];
  const [first] = shortCodesOf(at.keys, { kind: "concern", id, version: 1 });
  await at.pool.query(
    `insert into house.concern (id, centre_id, what, wish, reader, confidant_door, code_hash, form_key, created_at, changed_at)
     values ($1, $2, 'Het ging mis', 'talk', $3, $4, $5, gen_random_uuid(), now(), now())`,
    [id, at.centre.id, reader, door, first?.hash],
  );
  return { id, door, code: first?.code ?? "" };
}

async function addNo(at: Place, state: "proposed" | "confirmed" | "objected", proposedBy: string): Promise<string> {
  return await insert(
    at,
    `insert into house.temporary_no (centre_id, code_word, agreed, begins_on, ends_on, objection_to, proposed_by, proposed_by_name,
       confirmed_by, confirmed_at, objected_on, form_key, created_at)
     values ($1, 'Fiets', 'Bellen mag', $2::date, $2::date + 30, 'Ans', $3, 'Ans', case when $4 <> 'proposed' then gen_random_uuid() end,
       case when $4 <> 'proposed' then now() end, case when $4 = 'objected' then $2::date end, gen_random_uuid(), now()) returning id`,
    [at.centre.id, day, proposedBy, state],
  );
}
