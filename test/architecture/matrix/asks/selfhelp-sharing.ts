// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Ask, Asked, Asks, Place, ToBeAsked } from "../place.ts";
import type { selfhelpSharingRows } from "../rows/selfhelp-sharing.ts";
import { insert } from "../things.ts";

const sealed = Buffer.from("age-encryption.org/v1\nverzegeld");
const endsOn = "2026-12-24";
const sharing = JSON.stringify({
  body: sealed.toString("base64"),
  endsOn,
  pinProof: null,
  mayWrite: true,
  replaces: true,
});

/** What each of them shares; whoever is not signed in asks for another's. */
const own = (asked: Asked = {}): Ask => ({
  make: async (at, { personId }) => ({ ...asked, params: { id: await addShare(at, personId ?? at.people.other) } }),
  perAsker: true,
});
/** With the link in hand; somebody may have one of whatever house. */
const withLink = (asked: Asked = {}): Ask => ({
  make: async (at) => ({ ...asked, params: { id: await addShare(at, at.people.other) } }),
  ofTheRegion: true,
});
const ownStory = (asked: Asked = {}): Ask => ({
  make: async (at, { personId }) => ({ ...asked, params: { id: await addStory(at, personId ?? at.people.other) } }),
  perAsker: true,
});
const storyOfHouse = (asked: Asked = {}, hidden: "hidden" | null = null): Ask => ({
  make: async (at) => ({ ...asked, params: { id: await addStory(at, at.people.other, hidden) } }),
});
const newStory: Ask = {
  make: async () => ({ body: JSON.stringify({ title: randomUUID(), name: "", words: "Brood", form: "poem", endsOn }) }),
  perAsker: true,
};

export const selfhelpSharingAsks: Asks<ToBeAsked<typeof selfhelpSharingRows>> = {
  "POST /mijn-plek/kluis/delen/:id": own({ body: sharing }),
  "POST /mijn-plek/kluis/delen/:id/intrekken": own({ body: "{}" }),
  "GET /mijn-plek/kluis/delen/:id/antwoorden": own(),
  "GET /gedeeld/:id": { ...withLink(), unknown: "show" },
  "POST /gedeeld/:id/openen": withLink({ body: "{}" }),
  "POST /gedeeld/:id/antwoord": withLink({ body: new Uint8Array(sealed) }),
  "POST /gedeeld/:id/klaar": withLink({ body: "{}" }),
  "GET /verhalen/:id": storyOfHouse(),
  "POST /mijn-plek/kluis/verhalen": newStory,
  "POST /mijn-plek/kluis/verhalen/:id/terugnemen": ownStory({ body: "{}" }),
  "POST /mijn-plek/verhalen/:id/terugnemen": ownStory(),
  "POST /mijn-plek/verhalen/:id/langer": ownStory(),
  "POST /team/verhalen/:id/weg": storyOfHouse({ fields: { why: "Een naam" } }),
  "POST /team/verhalen/:id/terug": storyOfHouse({}, "hidden"),
};

async function addShare(at: Place, personId: string): Promise<string> {
  return await insert(
    at,
    `insert into selfhelp.share (id, person_id, sealed, ends_on, ends_at, may_write, created_at, changed_at)
     values ($1, $2, $3, '2026-12-20', '2026-12-20T23:00Z', true, now(), now()) returning id`,
    [randomUUID(), personId, sealed],
  );
}

async function addStory(at: Place, personId: string, hidden: "hidden" | null = null): Promise<string> {
  return await insert(
    at,
    `insert into selfhelp.story (centre_id, person_id, title, words, language, told_as, ends_on, ends_at, hidden_at,
       hidden_why, created_at, changed_at)
     values ($1, $2, $3, 'Brood', 'nl', 'written', '2026-12-20', '2026-12-20T23:00Z', $4::timestamptz, $5, now(), now())
     returning id`,
    [at.centre.id, personId, randomUUID(), hidden && "2026-11-23T10:00Z", hidden ? "Een naam" : ""],
  );
}
