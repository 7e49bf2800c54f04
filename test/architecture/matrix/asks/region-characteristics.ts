// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Ask, Asked, Asker, Asks, Place, ToBeAsked } from "../place.ts";
import type { regionCharacteristicsRows } from "../rows/region-characteristics.ts";
import { insert } from "../things.ts";

type State = "open" | "closed";
const answers = { group: "team", "face-1": "mostly", at: "1", go: "next" };
const newRound = { opensOn: "2028-01-10", closesOn: "2028-02-01", groups: "team", which: "ten" };
const decided = { sure: "yes", show: "yes", beside: "yes", state: "shown" };

/** A round of the house itself, open today or closed. */
const ofHouse =
  (state: State, fields: Record<string, string> = decided) =>
  async (at: Place) => {
    const round = await addRound(at, await ensureHouse(at), state);
    return { params: { id: round, story: await addStory(at, round) }, fields };
  };
/** The same, of an initiative behind its own link. */
const ofInitiative = (state: State, fields: Record<string, string> = decided): Ask => ({
  unknown: "miss",
  make: async (at): Promise<Asked> => {
    const id = await addInitiative(at);
    const round = await addRound(at, id, state);
    const token = { link: { kind: "initiative", id, version: 1 } } as const;
    return { params: { token, id: round, story: await addStory(at, round) }, fields };
  },
});
/** A house holds no two rounds near each other, so each is asked in a year of its own. */
let year = 2030;
const nextRound = async (): Promise<Asked> => {
  year += 1;
  return { fields: { ...newRound, opensOn: `20${year % 100}-01-10`, closesOn: `20${year % 100}-02-01` } };
};
/** The ten are the same everywhere, so of elsewhere something is asked that is none of them. */
const sentence = async (_: Place, { actor }: Asker): Promise<Asked> => ({
  params: { code: actor === "xcoo" ? "comes-last" : "peers-lead" },
  fields: { words: "Wij leiden dit huis zelf.", chosenOn: "2026-11-24" },
});

export const regionCharacteristicsAsks: Asks<ToBeAsked<typeof regionCharacteristicsRows>> = {
  "POST /doen-we-dat-echt/beginnen": async () => ({ fields: { name: `Buurthuis ${randomUUID()}` } }),
  "GET /doen-we-dat-echt/:id": ofHouse("open"),
  "POST /doen-we-dat-echt/:id": ofHouse("open", answers),
  "GET /doen-we-dat-echt/:id/papier": ofHouse("open"),
  "GET /doen-we-dat-echt/:id/verstuurd": ofHouse("open"),
  "POST /doen-we-dat-echt/:id/verstuurd": ofHouse("open", answers),
  "GET /doen-we-dat-echt/:id/uitkomst": ofHouse("closed"),
  "GET /doen-we-dat-echt/:id/gespreksblad": ofHouse("closed"),
  "GET /doen-we-dat-echt/organisator/:token": ofInitiative("open"),
  "GET /doen-we-dat-echt/organisator/:token/einde": ofInitiative("open"),
  "POST /doen-we-dat-echt/organisator/:token/einde": ofInitiative("open"),
  "GET /doen-we-dat-echt/organisator/:token/ronde": ofInitiative("closed"),
  "POST /doen-we-dat-echt/organisator/:token/ronde": ofInitiative("closed", newRound),
  "GET /doen-we-dat-echt/organisator/:token/:id": ofInitiative("closed"),
  "GET /doen-we-dat-echt/organisator/:token/:id/overtypen": ofInitiative("open"),
  "POST /doen-we-dat-echt/organisator/:token/:id/overtypen": ofInitiative("open", answers),
  "GET /doen-we-dat-echt/organisator/:token/:id/afzegging": ofInitiative("open"),
  "POST /doen-we-dat-echt/organisator/:token/:id/afzegging": ofInitiative("open"),
  "GET /doen-we-dat-echt/organisator/:token/:id/gespreksblad": ofInitiative("closed"),
  "POST /doen-we-dat-echt/organisator/:token/:id/tonen": ofInitiative("closed"),
  "GET /doen-we-dat-echt/organisator/:token/:id/verhalen/:story": ofInitiative("closed"),
  "POST /doen-we-dat-echt/organisator/:token/:id/verhalen/:story": ofInitiative("closed"),
  "GET /team/doen-we-dat-echt/zinnen/:code": sentence,
  "POST /team/doen-we-dat-echt/zinnen/:code": sentence,
  "POST /team/doen-we-dat-echt/:id/naast-elkaar": ofHouse("closed"),
  "POST /team/doen-we-dat-echt/ronde": nextRound,
  "GET /team/doen-we-dat-echt/:id": ofHouse("closed"),
  "GET /team/doen-we-dat-echt/:id/overtypen": ofHouse("open"),
  "POST /team/doen-we-dat-echt/:id/overtypen": ofHouse("open", answers),
  "GET /team/doen-we-dat-echt/:id/afzegging": ofHouse("open"),
  "POST /team/doen-we-dat-echt/:id/afzegging": ofHouse("open"),
  "GET /team/doen-we-dat-echt/:id/gespreksblad": ofHouse("closed"),
  "POST /team/doen-we-dat-echt/:id/tonen": ofHouse("closed"),
  "GET /team/doen-we-dat-echt/:id/verhalen/:story": ofHouse("closed"),
  "POST /team/doen-we-dat-echt/:id/verhalen/:story": ofHouse("closed"),
};

async function ensureHouse({ pool, centre }: Place): Promise<string> {
  await pool.query(
    `insert into region.initiative (id, centre_id, name, form_key, created_on) values ($1, $1, 'Huis', $1, '2026-11-24')
     on conflict do nothing`,
    [centre.id],
  );
  return centre.id;
}

async function addInitiative(at: Place): Promise<string> {
  return await insert(
    at,
    `insert into region.initiative (centre_id, name, form_key, created_on)
     values ($1, 'Buurtkamer', gen_random_uuid(), '2026-11-24') returning id`,
    [at.centre.id],
  );
}

async function addRound(at: Place, initiativeId: string, state: State): Promise<string> {
  return await insert(
    at,
    `with round as (insert into region.asking_round (initiative_id, asked_groups, opens_on, closes_on, closed_on, shown_on, form_key)
       values ($1, '{team}', case when $2 then date '2026-11-20' else date '2026-10-01' end,
         case when $2 then date '2026-12-10' else date '2026-10-20' end, case when not $2 then date '2026-10-21' end,
         case when not $2 then date '2026-10-21' end, gen_random_uuid()) returning id),
     statement as (insert into region.asking_statement (round_id, place, code) select id, 1, 'peers-lead' from round)
     select id from round`,
    [initiativeId, state === "open"],
  );
}

async function addStory(at: Place, roundId: string): Promise<string> {
  return await insert(
    at,
    `insert into region.asking_story (round_id, initiative_id, centre_id, words, may_show)
     select id, initiative_id, case when initiative_id = $2 then $2::uuid end, 'We misten jongeren.', true
     from region.asking_round where id = $1 returning id`,
    [roundId, at.centre.id],
  );
}
