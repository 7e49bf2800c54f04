// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Ask, Asked, Asks, Place, ToBeAsked } from "../place.ts";
import type { selfhelpRows } from "../rows/selfhelp.ts";

type Envelope = NonNullable<Extract<Asked["body"], Uint8Array>>;
const envelope = bytesOf("age-encryption.org/v1\nverzegeld");

/** What each of them keeps; whoever is not signed in asks for another's. */
const own = (asked: (id: string) => Asked, more: Partial<Ask> = {}): Ask => ({
  make: async (at, { personId }) => asked(await addEntry(at, personId ?? at.people.other)),
  perAsker: true,
  ...more,
});
/** The first ways to a key, also for who had some before. */
const firstKeyring: Ask = {
  make: async (at, { personId }) => {
    await at.pool.query("delete from selfhelp.keyring where person_id = $1", [personId]);
    return { query: "?op=0", body: makeKeyring() };
  },
  perAsker: true,
};
const ofEntry = (id: string): Asked => ({ params: { id } });

export const selfhelpAsks: Asks<ToBeAsked<typeof selfhelpRows>> = {
  "GET /mijn-plek/kluis/eigenaar": own(() => ({})),
  "GET /mijn-plek/kluis/papier/:tool": async () => ({ params: { tool: "talk" } }),
  "POST /mijn-plek/kluis/sleutels": firstKeyring,
  "POST /mijn-plek/kluis/stukken/:id": own((id) => ({ params: { id }, query: "?op=1", body: envelope }), {
    unknown: "rule",
  }),
  "GET /mijn-plek/kluis/stukken/:id/versies": own(ofEntry),
  "GET /mijn-plek/kluis/stukken/:id/versies/:version": own((id) => ({ params: { id, version: "1" } })),
  "POST /mijn-plek/kluis/stukken/:id/wissen": own(ofEntry),
  "POST /mijn-plek/kluis/wissen": own(() => ({})),
};

async function addEntry({ pool }: Place, personId: string): Promise<string> {
  const id = randomUUID();
  await pool.query("insert into selfhelp.keyring (person_id) values ($1) on conflict do nothing", [personId]);
  await pool.query(
    `with next as (update selfhelp.keyring set seq = seq + 1, used = used + 1024 where person_id = $1 returning seq)
     insert into selfhelp.entry (person_id, id, version, seq, size, body)
     select $1, $2, 1, seq, octet_length($3::bytea), $3 from next`,
    [personId, id, Buffer.from("age-encryption.org/v1\neerder")],
  );
  return id;
}

function makeKeyring(): Envelope {
  const lock = { id: randomUUID(), kind: "passphrase", made: "2026-11-24" };
  const sealed = Buffer.from(envelope).toString("base64");
  return bytesOf(JSON.stringify({ v: 1, recipient: `age1${"q".repeat(58)}`, locks: [{ ...lock, sealed }] }));
}

function bytesOf(text: string): Envelope {
  return new Uint8Array(Buffer.from(text));
}
