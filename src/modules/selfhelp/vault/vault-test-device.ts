// SPDX-License-Identifier: EUPL-1.2
import { randomBytes, randomUUID } from "node:crypto";
import type { TestCentre } from "../../../../test/support/centre.ts";
import { addPerson } from "../../../../test/support/people.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";

export const kluis = "/mijn-plek/kluis";

/** What looks sealed from outside. Twice the same words are never the same bytes. */
export function sealed(words: string, size = 1200): Uint8Array<ArrayBuffer> {
  const header = `age-encryption.org/v1\n-> X25519 ${randomBytes(32).toString("base64")}\n`;
  return new Uint8Array(Buffer.concat([Buffer.from(`${header}${words}\n`), randomBytes(size)]));
}

export function keyring(words: string): Uint8Array<ArrayBuffer> {
  const lock = { id: randomUUID(), kind: "passphrase", made: "2026-11-24" };
  const locks = [{ ...lock, sealed: Buffer.from(sealed(words)).toString("base64") }];
  return new Uint8Array(Buffer.from(JSON.stringify({ v: 1, recipient: `age1${"q".repeat(58)}`, locks })));
}

export type Device = Visitor & {
  push: (id: string, base: number, body: Uint8Array<ArrayBuffer>) => Promise<{ status: number; version: number }>;
  /** What a device hears that was away since then: by id the words, or null where it is erased. */
  pull: (after?: number) => Promise<{ seq: number; more: boolean; words: Record<string, string | null> }>;
};

/** Somebody with a place of their own, on as many devices as they like. */
export async function addOwner({ superPool, centre, visitor, identity }: TestCentre, name: string) {
  const email = `${name.toLowerCase()}@post.example`;
  const id = await addPerson(superPool, { name, email, role: "participant", centre });
  const signIn = async () => {
    const browser = visitor();
    await browser.post(await identity.makeSignInLink(id), {});
    return deviceOf(browser);
  };
  return { id, signIn };
}

function deviceOf(browser: Visitor): Device {
  return {
    ...browser,
    push: async (id, base, body) => {
      const answer = await browser.send(`${kluis}/stukken/${id}?op=${base}`, body);
      return { status: answer.status, ...(await answer.json()) };
    },
    pull: async (after = 0) => {
      const told = await (await browser.get(`${kluis}/stukken?na=${after}`)).json();
      const words = told.entries.map(({ id, body }: { id: string; body: string | null }) => [id, wordsOf(body)]);
      return { seq: told.seq, more: told.more, words: Object.fromEntries(words) };
    },
  };
}

function wordsOf(body: string | null): string | null {
  return body && (Buffer.from(body, "base64").toString("latin1").split("\n")[2] ?? "");
}
