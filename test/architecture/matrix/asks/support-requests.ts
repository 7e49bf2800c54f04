// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { shortCodesOf } from "#platform/links";
import type { Fields } from "../../../support/visitor.ts";
import type { Ask, Asks, Make, Place, ToBeAsked } from "../place.ts";
import type { supportRequestsRows } from "../rows/support-requests.ts";
import { insert } from "../things.ts";
import { addSupportRequest, supportLink } from "./support-things.ts";

const said = { phone: "06 00 00 00 02", words: "Iemand om mee te wandelen" };

/** A request by its link. */
function byLink(fields: Fields = {}, different = ""): Make {
  return async (at) => ({ params: { token: supportLink(await addRequest(at, { different })) }, fields });
}

/** The same at the place of whoever asks. */
function atPlace(fields: Fields = {}, different = ""): Ask {
  return {
    make: async (at, { personId }) => ({ params: { id: await addRequest(at, { personId, different }) }, fields }),
    perAsker: true,
  };
}

/** It belongs together with another. */
function pairByLink(fields: Fields = {}): Ask {
  return {
    make: async (at) => {
      const id = await addSupportRequest(at);
      return { params: { token: supportLink(id), pair: await addPair(at, id) }, fields };
    },
  };
}
function pairAtPlace(fields: Fields = {}): Ask {
  return {
    make: async (at, { personId }) => {
      const id = await addSupportRequest(at, { personId });
      return { params: { id, pair: await addPair(at, id) }, fields };
    },
    perAsker: true,
  };
}

/** With the code of another, at the place of whoever asks or by a link. */
const typedByLink: Ask = {
  make: async (at) => ({
    params: { token: supportLink(await addSupportRequest(at)) },
    fields: { pairCode: await addPairCode(at) },
  }),
};
const typedAtPlace: Ask = {
  make: async (at, { personId }) => ({
    params: { id: await addSupportRequest(at, { personId }) },
    fields: { pairCode: await addPairCode(at) },
  }),
  perAsker: true,
};

const ended = "ended_at = now()";

export const supportRequestsAsks: Asks<ToBeAsked<typeof supportRequestsRows>> = {
  "POST /vraag": async () => ({ fields: said }),
  "POST /vraag/naasten": async () => ({ fields: said }),
  "GET /vraag/soort/:kind": {
    make: async (at) => ({ params: { kind: at.centre.slug === "overkant" ? "iets" : "buddy" } }),
    ofTheRegion: true, // the same kinds everywhere
  },
  "POST /vraag/code": { make: async (at) => ({ fields: { code: await addCode(at) } }), unknown: "rule" },
  "GET /vraag/:token": byLink(),
  "GET /vraag/:token/aanpassen": byLink(),
  "POST /vraag/:token/aanpassen": byLink(said),
  "POST /vraag/:token/intrekken": byLink(),
  "POST /vraag/:token/toch-weer": byLink({}, ended),
  "POST /vraag/:token/nog-steeds": byLink(),
  "POST /vraag/:token/gewist": byLink({ sure: "yes" }),
  "POST /vraag/:token/nieuwe-link": byLink(),
  "POST /vraag/:token/bewaren": byLink(),
  "POST /vraag/:token/losmaken": async (at, { personId }) => ({
    params: { token: supportLink(await addSupportRequest(at, { personId: personId ?? at.people.other })) },
  }),
  "POST /vraag/:token/familiecode": byLink(),
  "POST /vraag/:token/familie": typedByLink,
  "POST /vraag/:token/familie/:pair/dezelfde": pairByLink({ same: "yes" }),
  "POST /vraag/:token/familie/:pair/los": pairByLink(),
  "GET /mijn-plek/vraag/:id": atPlace(),
  "GET /mijn-plek/vraag/:id/aanpassen": atPlace(),
  "POST /mijn-plek/vraag/:id/aanpassen": atPlace(said),
  "POST /mijn-plek/vraag/:id/intrekken": atPlace(),
  "POST /mijn-plek/vraag/:id/toch-weer": atPlace({}, ended),
  "POST /mijn-plek/vraag/:id/nog-steeds": atPlace(),
  "POST /mijn-plek/vraag/:id/gewist": atPlace({ sure: "yes" }),
  "POST /mijn-plek/vraag/:id/nieuwe-link": atPlace(),
  "POST /mijn-plek/vraag/:id/bewaren": atPlace(),
  "POST /mijn-plek/vraag/:id/losmaken": atPlace(),
  "POST /mijn-plek/vraag/:id/familiecode": atPlace(),
  "POST /mijn-plek/vraag/:id/familie": typedAtPlace,
  "POST /mijn-plek/vraag/:id/familie/:pair/dezelfde": pairAtPlace({ same: "yes" }),
  "POST /mijn-plek/vraag/:id/familie/:pair/los": pairAtPlace(),
  "POST /team/vraag": async () => ({ fields: { ...said, side: "self" } }),
  "GET /team/vragen/:id": async (at) => ({
    params: { id: await addRequest(at, { different: "asked_team_at = now()" }) },
  }),
};

async function addRequest(
  at: Place,
  { personId = null, different = "" }: { personId?: string | null; different?: string },
) {
  const id = await addSupportRequest(at, { personId });
  if (different) await at.pool.query(`update support.request set ${different} where id = $1`, [id]);
  return id;
}

async function addCode(at: Place): Promise<string> {
  const id = await addSupportRequest(at);
  const [first] = shortCodesOf(at.keys, { kind: "support", id, version: 1 });
  await at.pool.query("update support.request set code_hash = $2 where id = $1", [id, first?.hash]);
  return first?.code ?? "";
}

async function addPair(at: Place, firstId: string): Promise<string> {
  return await insert(
    at,
    `insert into support.together (centre_id, first_id, second_id, form_key, created_at)
     values ($1, $2, $3, gen_random_uuid(), now()) returning id`,
    [at.centre.id, firstId, await addSupportRequest(at)],
  );
}

async function addPairCode(at: Place): Promise<string> {
  const id = randomUUID();
  const [first] = shortCodesOf(at.keys, { kind: "support-together", id, version: 1 });
  await at.pool.query(
    `insert into support.together (id, centre_id, first_id, code_hash, form_key, created_at)
     values ($1, $2, $3, $4, gen_random_uuid(), now())`,
    [id, at.centre.id, await addSupportRequest(at), first?.hash],
  );
  return first?.code ?? "";
}
