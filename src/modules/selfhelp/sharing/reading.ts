// SPDX-License-Identifier: EUPL-1.2
import { type Bytes, fromBase64, fromBase64url, toBase64 } from "../crypto/bytes.ts";
import { openWithShareKey, pinProof, recipientOf, sealForShare } from "../crypto/share.ts";
import { readDocument, type SharedDocument, type SharedReply } from "./shared-document.ts";

/** What opens a share. The secret is the fragment of the link; it is never sent. */
export type ShareKeys = { secret: Bytes; pin: string | null };
export type Opened = { document: SharedDocument; endsOn: string; mayWrite: boolean };
export type Refused = "pin" | "gone" | "tries" | "offline" | "broken";
export type Outcome = { opened: Opened } | { refused: Refused };

/** Null for a link that lost a piece on its way. */
export function readSecret(fragment: string): Bytes | null {
  try {
    const secret = fromBase64url(fragment.replace(/^#/, ""));
    return secret.length === 32 ? secret : null;
  } catch {
    return null;
  }
}

export async function openShare(keys: ShareKeys): Promise<Outcome> {
  const answer = await send("openen", JSON.stringify({ proof: await proofOf(keys) }), {});
  if (!answer.ok) return { refused: refusalOf(answer.status) };
  const { body, endsOn, mayWrite } = await answer.json();
  const json = await openWithShareKey(keys.secret, fromBase64(body));
  const document = json === null ? null : readDocument(json);
  return document ? { opened: { document, endsOn, mayWrite } } : { refused: "broken" };
}

/** Sealed to the key of this share: only whose share it is has that key besides the reader. */
export async function sendReply(keys: ShareKeys, reply: SharedReply): Promise<Refused | null> {
  const sealed = await sealForShare(await recipientOf(keys.secret), JSON.stringify(reply));
  const proof = await proofOf(keys);
  const answer = await send("antwoord", sealed as BodyInit, proof === null ? {} : { "share-proof": proof });
  return answer.ok ? null : refusalOf(answer.status);
}

/** The link opens nothing any more. */
export async function leave(keys: ShareKeys): Promise<Refused | null> {
  const answer = await send("klaar", JSON.stringify({ proof: await proofOf(keys) }), {});
  return answer.ok || answer.status === 404 ? null : refusalOf(answer.status);
}

async function proofOf({ secret, pin }: ShareKeys): Promise<string | null> {
  return pin === null ? null : toBase64(await pinProof(secret, pin));
}

/** Without cookies: nobody here needs to know who opens this. */
async function send(what: string, body: BodyInit, headers: Record<string, string>): Promise<Response> {
  const address = `${location.pathname.replace(/\/$/, "")}/${what}`;
  const asked = fetch(address, { method: "POST", body, headers, credentials: "omit", cache: "no-store" });
  return await asked.catch(() => new Response(null, { status: 503 }));
}

function refusalOf(status: number): Refused {
  if (status === 403) return "pin";
  if (status === 404) return "gone";
  return status === 429 ? "tries" : "offline";
}
