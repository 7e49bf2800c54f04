// SPDX-License-Identifier: EUPL-1.2
import { fromBase64 } from "../crypto/bytes.ts";
import { type Keeper, type Pushed, Unreachable } from "./keeper.ts";

const root = "/mijn-plek/kluis";
const patienceMs = 10_000;

type HeadInAnswer = { id: string; version: number; body: string | null };

/** What a house keeps of whoever is signed in here: envelopes that it cannot open. */
export const houseKeeper: Keeper = {
  pull: async (after) => {
    const { seq, more, entries } = await json(await ask(`/stukken?na=${after}`));
    const heads = entries.map((head: HeadInAnswer) => ({ ...head, body: head.body && fromBase64(head.body) }));
    return { seq, more, heads };
  },
  push: async (id, base, body) => {
    const answer = await send(`/stukken/${id}?op=${base}`, body);
    return await pushed(answer);
  },
  versions: async (id) => (await json(await ask(`/stukken/${id}/versies`))).versions,
  version: async (id, version) => {
    const answer = await ask(`/stukken/${id}/versies/${version}`);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  },
  erase: async (id) => void (await sent(`/stukken/${id}/wissen`)),
  eraseAll: async () => void (await sent("/wissen")),
  readKeyring: async () => {
    const { version, body } = await json(await ask("/sleutels"));
    return { version, json: body && new TextDecoder().decode(fromBase64(body)) };
  },
  writeKeyring: async (base, text) => {
    const { ok, status } = await send(`/sleutels?op=${base}`, new TextEncoder().encode(text));
    if (!ok && status !== 409) throw new Unreachable();
    return ok;
  },
};

/** Whose place this is, as a name that tells nothing; null for whoever is not signed in. */
export async function findOwner(): Promise<string | null> {
  return (await json(await ask("/eigenaar"))).owner;
}

export async function ask(path: string, init?: RequestInit): Promise<Response> {
  const answer = await fetchWithPatience(root + path, { cache: "no-store", redirect: "error", ...init }).catch(
    () => null,
  );
  if (!answer || answer.status >= 500 || answer.status === 429) {
    if (answer?.status === 507) return answer;
    throw new Unreachable();
  }
  return answer;
}

/** A line that swallows everything is no line. What is large gets its time, also at twenty kilobytes a second. */
async function fetchWithPatience(address: string, init: RequestInit): Promise<Response> {
  const abort = new AbortController();
  const large = init.body instanceof Uint8Array ? init.body.length / 20 : 0;
  const timer = setTimeout(() => abort.abort(), patienceMs + large);
  return await fetch(address, { ...init, signal: abort.signal }).finally(() => clearTimeout(timer));
}

// biome-ignore lint/suspicious/noExplicitAny: the shape is what our own route answers
export async function json(answer: Response): Promise<any> {
  if (!answer.ok) throw new Unreachable();
  return await answer.json();
}

async function send(path: string, body: Uint8Array): Promise<Response> {
  const headers = { "content-type": "application/octet-stream" };
  return await ask(path, { method: "POST", headers, body: body as BodyInit });
}

async function sent(path: string): Promise<Response> {
  const answer = await ask(path, { method: "POST" });
  if (!answer.ok && answer.status !== 404) throw new Unreachable(); // what was never sent is not there to erase
  return answer;
}

async function pushed(answer: Response): Promise<Pushed> {
  if (answer.ok) return { kind: "kept", version: (await answer.json()).version };
  if (answer.status === 409) return { kind: "changed", version: (await answer.json()).version };
  if (answer.status === 413) return { kind: "large" };
  if (answer.status === 507) return { kind: "full" };
  throw new Unreachable();
}
