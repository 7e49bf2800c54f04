// SPDX-License-Identifier: EUPL-1.2
import type { Ask, Asked, Place, Token } from "../place.ts";
import { insert } from "../things.ts";

type Whose = { personId?: string | null; peerId?: string | null };

/** What a form about this path holds, and what else stands in its address. */
export type About = (at: Place, path: string) => Promise<Asked> | Asked;
const alone: About = () => ({});

/** The request of somebody who waits, at their own place if `personId` is given. */
export async function addSupportRequest(at: Place, { personId = null }: Whose = {}): Promise<string> {
  return await insert(
    at,
    `insert into support.request (centre_id, person_id, side, name, words, kinds, phone, form_key, created_at)
     values ($1, $2, 'self', 'Wilg', 'Ik zoek een eigen kamer.', '{peer-coach}', '06 00 00 00 01', gen_random_uuid(), now())
     returning id`,
    [at.centre.id, personId],
  );
}

/** Two people on their way since 3 September. */
export async function addSupportPath(at: Place, { personId = null, peerId = null }: Whose = {}): Promise<string> {
  const id = await addSupportRequest(at, { personId });
  await at.pool.query(
    `with matched as (update support.request set matched_at = now() where id = $1),
     path as (insert into support.path (id, centre_id, person_id, side, peer_id, peer_name, began_on)
       values ($1, $2, $3, 'self', $4, 'Samir', '2026-09-03'))
     select 1`,
    [id, at.centre.id, personId, peerId ?? at.people.other],
  );
  await at.pool.query(
    "insert into support.path_peer (path_id, peer_id, peer_name, from_on) values ($1, $2, 'Samir', '2026-09-03')",
    [id, peerId ?? at.people.other],
  );
  return id;
}

export function supportLink(id: string): Token {
  return { link: { kind: "support", id, version: 1 } };
}

/** Something of a path, by its link: :token. */
export function pathByLink(about: About = alone): Ask {
  return {
    make: async (at) => {
      const id = await addSupportPath(at);
      return withParams(await about(at, id), { token: supportLink(id) });
    },
  };
}

/** Something of the path of whoever asks, at their own place: :path. */
export function pathAtPlace(about: About = alone): Ask {
  return {
    make: async (at, { personId }) => {
      const path = await addSupportPath(at, { personId });
      return withParams(await about(at, path), { path });
    },
    perAsker: true,
  };
}

/** Something of a path on which whoever asks walks along: :path. */
export function pathWalked(about: About = alone): Ask {
  return {
    make: async (at, { personId: peerId }) => {
      const path = await addSupportPath(at, { peerId });
      return withParams(await about(at, path), { path });
    },
    perAsker: true,
  };
}

function withParams(asked: Asked, params: Asked["params"]): Asked {
  return { ...asked, params: { ...asked.params, ...params } };
}
