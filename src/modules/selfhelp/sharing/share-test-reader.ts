// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { TestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { toBase64 } from "../crypto/bytes.ts";
import { makeShareKey, pinProof, type ShareKey, sealForShare } from "../crypto/share.ts";

export const own = "/mijn-plek/kluis/delen";
export const secretWords = "Bel mijn zus op 06 12345678";

type Facts = { endsOn?: string; mayWrite?: boolean; pin?: string };

/** As the script in the browser of whoever shares does. */
export async function share(by: Visitor, { endsOn = "2026-12-24", mayWrite = false, pin }: Facts = {}) {
  const key = await makeShareKey();
  const id = randomUUID();
  const sealed = await sealForShare(key.recipient, JSON.stringify({ title: "Mijn kaart", words: secretWords }));
  const asked = {
    body: toBase64(sealed),
    endsOn,
    pinProof: pin === undefined ? null : await proof(key, pin),
    mayWrite,
  };
  const { status } = await send(by, `${own}/${id}`, asked);
  return { id, key, asked, status };
}

export async function proof({ secret }: ShareKey, pin: string): Promise<string> {
  return toBase64(await pinProof(secret, pin));
}

export async function send(by: Visitor, address: string, asked: object): Promise<Response> {
  return await by.send(address, JSON.stringify(asked));
}

export async function listOwn(by: Visitor) {
  return (await (await by.get(own)).json()).shares;
}

/** Somebody with a link, and without an account. */
export function readersOf(centre: TestCentre) {
  return { open, isGone, reply, countLeft };

  async function open(id: string, proofOfPin: string | null = null): Promise<Response> {
    return await send(centre.visitor(), `/gedeeld/${id}/openen`, { proof: proofOfPin });
  }

  async function isGone(id: string): Promise<boolean> {
    return (await open(id)).status === 404;
  }

  async function reply(id: string, words = "Zet je huisarts erbij"): Promise<Response> {
    const { recipient } = await makeShareKey();
    return await centre.visitor().send(`/gedeeld/${id}/antwoord`, await sealForShare(recipient, words));
  }

  /** What is left in the tables that somebody with the key could read. */
  async function countLeft(): Promise<{ sealed: number; replies: number }> {
    const { rows } = await centre.superPool.query<{ sealed: number; replies: number }>(
      `select (select count(sealed)::int from selfhelp.share) as sealed, (select count(*)::int from selfhelp.share_reply) as replies`,
    );
    return rows[0] ?? { sealed: -1, replies: -1 };
  }
}
