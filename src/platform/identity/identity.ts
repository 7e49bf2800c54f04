// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { createDatabase } from "#platform/db";
import { derivedKey, type ServerKeys } from "#platform/links";
import type { Offer } from "./better-auth.ts";
import { createIdentityPool } from "./connection.ts";
import { deletePasskey } from "./passkey.commands.ts";
import { listPasskeysOf, type PasskeyOfPerson } from "./passkey.queries.ts";
import { deleteSession, prolongSession, setLinkMinutes } from "./session.commands.ts";
import { findEmailsOf, findPersonIdByEmail, findSessionOf } from "./session.queries.ts";
import { expiredCookie, readSessionToken, sessionCookie } from "./session-cookie.ts";

export type IdentitySettings = {
  /** The app's own database role; the connections are identity's own. */
  appUrl: string;
  keys: ServerKeys;
  publicUrl: string;
  now: () => Temporal.Instant;
};

export type Identity = {
  /** Who sends these headers, in one question to the database: a session that was ended is dead at once, everywhere. */
  findSession(headers: Headers): Promise<{ personId: string } | null>;
  /** The last part of a sign-in link for a quarter of an hour, or null when nobody signs in with this address. */
  requestLink(email: string): Promise<string | null>;
  /** Uses a link up: the Set-Cookie headers of a new session, or null if it does not work (any more). */
  confirm(token: string): Promise<string[] | null>;
  /** Ends the session of these headers: the Set-Cookie headers that make the browser forget it too. */
  end(headers: Headers): Promise<string[]>;
  /** Signs in without mail: for set-up only, whose link says who may. */
  signIn(personId: string): Promise<string[] | null>;
  /** An address that signs in without mail, once, within a day: for the demo only. */
  makeSignInLink(personId: string): Promise<string>;
  passkeys: Passkeys;
  findEmails(personIds: readonly string[]): Promise<Map<string, string>>;
  close(): Promise<void>;
};

/** Keys that stay on a device. The answers come from a browser as they are, and are checked here. */
export type Passkeys = {
  list(personId: string): Promise<PasskeyOfPerson[]>;
  remove(personId: string, id: string): Promise<void>;
  /** For whoever is signed in with these headers, since at most a day: else null. */
  offer(headers: Headers): Promise<Offer | null>;
  add(headers: Headers, answer: object, name: string): Promise<boolean>;
  ask(): Promise<Offer>;
  /** The Set-Cookie headers of a new session, or null if the key is not known here. */
  signIn(headers: Headers, answer: object): Promise<string[] | null>;
};

const sessionHours = 30 * 24;
const demoLinkMinutes = 24 * 60;

/** Signing in, by Better Auth in a schema and on connections of its own. The library is loaded by the first link. */
export function createIdentity({ appUrl, keys, publicUrl, now }: IdentitySettings): Identity {
  const pool = createIdentityPool(appUrl);
  const db = createDatabase(pool);
  const cookie = sessionCookie(publicUrl);
  const secrets = keys.map((key) => derivedKey([key], "identity"));
  const sessionEnds = () => now().add({ hours: sessionHours });
  const loadBetterAuth = once(async () => {
    process.env.BETTER_AUTH_TELEMETRY = "0"; // the variable would outrank the option that turns it off
    const { startBetterAuth } = await import("./better-auth.ts");
    return startBetterAuth({ pool, secret: derivedKey(keys, "identity"), publicUrl, cookie, sessionEnds });
  });

  async function makeToken(personId: string): Promise<string> {
    const email = (await findEmailsOf(db, [personId])).get(personId);
    if (!email) throw new Error("This person has no address to sign in with.");
    return await (await loadBetterAuth()).makeToken(email);
  }
  async function confirm(token: string): Promise<string[] | null> {
    return await (await loadBetterAuth()).useToken(token);
  }

  return {
    async findSession(headers) {
      const token = readSessionToken(headers, cookie, secrets);
      if (!token) return null;
      const session = await findSessionOf(db, token, now(), now().subtract({ hours: 24 }));
      if (!session) return null;
      if (session.isStale) await prolongSession(db, token, now(), sessionEnds());
      return { personId: session.personId };
    },
    async requestLink(email) {
      const betterAuth = await loadBetterAuth(); // first: loading takes time, and must take it for every address
      const known = await findPersonIdByEmail(db, email);
      return known && (await betterAuth.makeToken(email));
    },
    confirm,
    async end(headers) {
      const token = readSessionToken(headers, cookie, secrets);
      if (token) await deleteSession(db, token);
      return [expiredCookie(cookie)];
    },
    signIn: async (personId) => await confirm(await makeToken(personId)),
    async makeSignInLink(personId) {
      const token = await makeToken(personId);
      await setLinkMinutes(db, token, demoLinkMinutes);
      return `${publicUrl}/inloggen/${token}`;
    },
    passkeys: {
      list: async (personId) => await listPasskeysOf(db, personId),
      remove: async (personId, id) => await deletePasskey(db, personId, id),
      offer: async (headers) => await (await loadBetterAuth()).offerPasskey(headers),
      add: async (headers, answer, name) => await (await loadBetterAuth()).addPasskey(headers, answer, name),
      ask: async () => await (await loadBetterAuth()).askPasskey(),
      signIn: async (headers, answer) => await (await loadBetterAuth()).usePasskey(headers, answer),
    },
    findEmails: async (personIds) => await findEmailsOf(db, personIds),
    close: async () => await pool.end(),
  };
}

/** What failed is tried again the next time. */
function once<Result>(load: () => Promise<Result>): () => Promise<Result> {
  let loading: Promise<Result> | null = null;
  return async () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return await loading;
  };
}
