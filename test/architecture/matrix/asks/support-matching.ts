// SPDX-License-Identifier: EUPL-1.2
import { addPersonWithoutRole, addRole } from "../../../support/people.ts";
import type { Ask, Asks, Place, ToBeAsked } from "../place.ts";
import type { supportMatchingRows } from "../rows/support-matching.ts";
import { insert } from "../things.ts";
import { addSupportRequest, supportLink } from "./support-things.ts";

type State = "alone" | "asked" | "agreed";

/** A request by its link, with a peer worker to choose or who was asked already. */
function byLink(state: State, different = ""): Ask {
  return {
    make: async (at) => {
      const { id, peer } = await addWaiting(at, state, different);
      return { params: { token: supportLink(id) }, fields: { peer } };
    },
  };
}

/** The same at the place of whoever asks. */
function atPlace(state: State, different = ""): Ask {
  return {
    make: async (at, { personId }) => {
      const { id, peer } = await addWaiting(at, state, different, personId);
      return { params: { id }, fields: { peer } };
    },
    perAsker: true,
  };
}

/** Whoever asks was chosen to get acquainted with. */
function askedOf(state: "asked" | "agreed", fields: Record<string, string> = {}): Ask {
  return {
    make: async (at, { personId }) => {
      const requestId = await addSupportRequest(at);
      return { params: { match: await addMatch(at, requestId, personId ?? at.people.other, state) }, fields };
    },
    perAsker: true,
  };
}

const profileFields = { name: "Samir", kinds: "peer-coach", room: "2" };
/** Whoever asks has a profile, with or without a break. */
function withProfile(isPaused: boolean, fields: Record<string, string> = {}): Ask {
  return {
    make: async (at, { personId }) => {
      if (personId) await addProfile(at, personId, isPaused);
      return { fields };
    },
    perAsker: true,
  };
}

export const supportMatchingAsks: Asks<ToBeAsked<typeof supportMatchingRows>> = {
  "POST /vraag/:token/keuze": byLink("alone"),
  "POST /vraag/:token/ja": byLink("agreed"),
  "POST /vraag/:token/iemand-anders": byLink("asked"),
  "POST /vraag/:token/meekijken": byLink("alone"),
  "POST /vraag/:token/zelf-kiezen": byLink("alone", "asked_team_at = now()"),
  "POST /vraag/:token/wachten": byLink("alone"),
  "POST /vraag/:token/niet-wachten": byLink("alone", "waits_for_room_at = now()"),
  "POST /mijn-plek/vraag/:id/keuze": atPlace("alone"),
  "POST /mijn-plek/vraag/:id/ja": atPlace("agreed"),
  "POST /mijn-plek/vraag/:id/iemand-anders": atPlace("asked"),
  "POST /mijn-plek/vraag/:id/meekijken": atPlace("alone"),
  "POST /mijn-plek/vraag/:id/zelf-kiezen": atPlace("alone", "asked_team_at = now()"),
  "POST /mijn-plek/vraag/:id/wachten": atPlace("alone"),
  "POST /mijn-plek/vraag/:id/niet-wachten": atPlace("alone", "waits_for_room_at = now()"),
  "POST /team/vragen/:id/koppeling": async (at) => {
    const { id, peer } = await addWaiting(at, "alone", "asked_team_at = now()");
    return { params: { id }, fields: { peer } };
  },
  "POST /team/wie-ik-ben": withProfile(false, profileFields),
  "POST /team/wie-ik-ben/pauze": withProfile(false),
  "POST /team/wie-ik-ben/verder": withProfile(true),
  "POST /team/wie-ik-ben/gewist": withProfile(false, { sure: "yes" }),
  "GET /team/traject-vragen/:match": askedOf("asked"),
  "POST /team/traject-vragen/:match/kennismaken": askedOf("asked", { meeting: "Dinsdag" }),
  "POST /team/traject-vragen/:match/nee": askedOf("asked", { no: "somebodyElse" }),
  "POST /team/traject-vragen/:match/stoppen": askedOf("agreed", { met: "yes" }),
  "POST /team/traject-vragen/:match/ja": askedOf("agreed"),
  "POST /team/traject-vragen/:match/ja-aan-tafel": askedOf("agreed", { both: "yes" }),
};

async function addWaiting(at: Place, state: State, different: string, personId: string | null = null) {
  const id = await addSupportRequest(at, { personId });
  if (different) await at.pool.query(`update support.request set ${different} where id = $1`, [id]);
  const peer = await addPeerHere(at);
  if (state !== "alone") await addMatch(at, id, peer, state);
  return { id, peer };
}

/** The only one with room here, so that they are among those that are proposed. */
async function addPeerHere(at: Place): Promise<string> {
  await at.pool.query("update support.peer_profile set is_available = false where centre_id = $1", [at.centre.id]);
  const id = await addPersonWithoutRole(at.pool, { name: "Samir", email: `${crypto.randomUUID()}@team.example` });
  await addRole(at.pool, id, { role: "peerWorker", centre: at.centre });
  await addProfile(at, id, false);
  return id;
}

async function addProfile(at: Place, personId: string, isPaused: boolean): Promise<void> {
  await at.pool.query("delete from support.peer_profile where person_id = $1", [personId]);
  await at.pool.query(
    `with profile as (insert into support.peer_profile (person_id, centre_id, name, kinds, is_available, changed_at)
       values ($1, $2, 'Samir', '{peer-coach}', not $3, now()) returning person_id, centre_id)
     insert into support.peer_room (person_id, centre_id, room, is_paused) select person_id, centre_id, 9, $3 from profile`,
    [personId, at.centre.id, isPaused],
  );
}

async function addMatch(at: Place, requestId: string, peerId: string, state: "asked" | "agreed"): Promise<string> {
  return await insert(
    at,
    `insert into support.match (request_id, centre_id, person_id, peer_id, peer_name, chosen_by, asked_at, peer_agreed_at, form_key)
     select id, centre_id, person_id, $2, 'Samir', 'asker', now(), case when $3 = 'agreed' then now() end, gen_random_uuid()
       from support.request where id = $1 returning id`,
    [requestId, peerId, state],
  );
}
