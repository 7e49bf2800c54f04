// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { createDatabase } from "#platform/db";
import { derivedKey, type ServerKeys } from "#platform/links";
import { findEmailsOf, findOwnAddress, findPersonIdByEmail } from "./address.queries.ts";
import type { Offer } from "./better-auth.ts";
import { createIdentityPool } from "./connection.ts";
import { setLinkMinutes, setLinkSecond } from "./link.commands.ts";
import { isSecondLink } from "./link.queries.ts";
import { deletePasskey } from "./passkey.commands.ts";
import { listPasskeysOf, type PasskeyOfPerson } from "./passkey.queries.ts";
import { createSecuring, type Securing } from "./securing.ts";
import { deleteSession, endSessionOf, endSessionsOf, prolongSession, setSecondFactor } from "./session.commands.ts";
import { findSessionOf, listSessionsOf, type SessionOfPerson } from "./session.queries.ts";
import {
  expiredCookie,
  mostDaysOfCookie,
  readStoredToken,
  renewedCookie,
  sessionCookie,
  withStoredToken,
} from "./session-cookie.ts";

type IdentitySettings = {
  /** The app's own database role; the connections are identity's own. */
  appUrl: string;
  keys: ServerKeys;
  publicUrl: string;
  now: () => Temporal.Instant;
  /** How long a second factor is remembered in the session in which it was given. */
  secondFactorHours?: number;
};

/** Who sends a request, and whether they gave a second factor not long ago. */
export type OpenSession = { personId: string; sessionId: string; tier: "first" | "second" };

export type Identity = {
  /** Who sends these headers, in one question to the database: a session that was ended is dead at once, everywhere. */
  findSession(headers: Headers): Promise<OpenSession | null>;
  /** A Set-Cookie header for a session whose cookie was signed by a key that is being replaced; else null. */
  renewedCookie(headers: Headers): string | null;
  /** The last part of a sign-in link for a quarter of an hour, or null when nobody signs in with this address. */
  requestLink(email: string): Promise<string | null>;
  /** Uses a link up: the Set-Cookie headers of a new session, or null if it does not work (any more). */
  confirm(token: string): Promise<string[] | null>;
  /** Ends the session of these headers: the Set-Cookie headers that make the browser forget it too. */
  end(headers: Headers): Promise<string[]>;
  /**
   * Signs in without mail, which counts as a second factor: for set-up, whose link says who may, and for whoever made
   * a place of their own in this very request.
   */
  signIn(personId: string): Promise<string[] | null>;
  sessions: Sessions;
  /** An address that signs in without mail, once, within a day, and counts as a second factor: for the demo, and for whoever runs the installation. */
  makeSignInLink(personId: string): Promise<string>;
  passkeys: Passkeys;
  securing: Securing;
  /** From now on the session of these headers remembers that a second factor was given. */
  openSecondTier(headers: Headers): Promise<void>;
  /** The Set-Cookie headers of a new session, or null for a code that is on nobody's sheet (any more). */
  signInBySheet(typed: string): Promise<string[] | null>;
  /** Without whoever signs in without an address. */
  findEmails(personIds: readonly string[]): Promise<Map<string, string>>;
  close(): Promise<void>;
};

type Sessions = {
  /** Those that are open, the last used first. */
  list(personId: string): Promise<SessionOfPerson[]>;
  /** Only one's own. Whoever used it is signed out at their next request. */
  end(personId: string, sessionId: string): Promise<void>;
  endAll(personId: string, exceptSessionId?: string): Promise<void>;
};

/** Keys that stay on a device. The answers come from a browser as they are, and are checked here. */
type Passkeys = {
  list(personId: string): Promise<PasskeyOfPerson[]>;
  remove(personId: string, id: string): Promise<void>;
  /** For whoever is signed in with these headers: else null. That a second factor was given, the caller asks. */
  offer(headers: Headers): Promise<Offer | null>;
  add(headers: Headers, answer: object, name: string): Promise<boolean>;
  ask(): Promise<Offer>;
  /** The Set-Cookie headers of a new session, or null if the key is not known here. */
  signIn(headers: Headers, answer: object): Promise<string[] | null>;
};

const sessionHours = 30 * 24;
const demoLinkMinutes = 24 * 60;

/** Signing in, by Better Auth in a schema and on connections of its own. The library is loaded by the first link. */
export function createIdentity(settings: IdentitySettings): Identity {
  const { appUrl, keys, publicUrl, now, secondFactorHours = 12 } = settings;
  const pool = createIdentityPool(appUrl);
  const db = createDatabase(pool);
  const cookie = sessionCookie(publicUrl);
  const securing = createSecuring(db, keys, now);
  const secrets = keys.map((key) => derivedKey([key], "identity"));
  const sessionEnds = () => now().add({ hours: sessionHours });
  const asStored = (headers: Headers) => withStoredToken(headers, cookie, secrets);
  const loadBetterAuth = once(async () => {
    process.env.BETTER_AUTH_TELEMETRY = "0"; // the variable would outrank the option that turns it off
    const { startBetterAuth } = await import("./better-auth.ts");
    return startBetterAuth({ pool, secret: derivedKey(keys, "identity"), publicUrl, cookie, now, sessionEnds });
  });

  /** Also for whoever has no address: it is not for mail. */
  async function makeToken(personId: string): Promise<string> {
    const email = await findOwnAddress(db, personId);
    if (!email) throw new Error("This person cannot sign in.");
    return await (await loadBetterAuth()).makeToken(email);
  }
  async function makeSecondToken(personId: string): Promise<string> {
    const token = await makeToken(personId);
    await setLinkSecond(db, token);
    return token;
  }
  async function confirm(token: string): Promise<string[] | null> {
    const isSecond = await isSecondLink(db, token);
    const cookies = await (await loadBetterAuth()).useToken(token);
    return isSecond ? await withSecondFactor(cookies) : cookies;
  }
  async function withSecondFactor(cookies: string[] | null): Promise<string[] | null> {
    if (cookies) await openSecondTier(new Headers({ cookie: cookies.join(";") }));
    return cookies;
  }
  async function openSecondTier(headers: Headers): Promise<void> {
    const token = readStoredToken(headers, cookie, secrets);
    if (token) await setSecondFactor(db, token, now());
  }

  return {
    async findSession(headers) {
      const token = readStoredToken(headers, cookie, secrets);
      if (!token) return null;
      const freshSince = now().subtract({ hours: 24 });
      const secondSince = now().subtract({ hours: secondFactorHours });
      const startedSince = now().subtract({ hours: mostDaysOfCookie * 24 }); // however often somebody comes by
      const session = await findSessionOf(db, token, { now: now(), startedSince, freshSince, secondSince });
      if (!session) return null;
      if (session.isStale) await prolongSession(db, token, now(), sessionEnds());
      return session;
    },
    renewedCookie: (headers) => renewedCookie(headers, cookie, secrets),
    async requestLink(email) {
      const betterAuth = await loadBetterAuth(); // first: loading takes time, and must take it for every address
      const known = await findPersonIdByEmail(db, email);
      return known && (await betterAuth.makeToken(email));
    },
    confirm,
    async end(headers) {
      const token = readStoredToken(headers, cookie, secrets);
      if (token) await deleteSession(db, token);
      return [expiredCookie(cookie)];
    },
    signIn: async (personId) => await confirm(await makeSecondToken(personId)),
    sessions: {
      list: async (personId) => await listSessionsOf(db, personId, now()),
      end: async (personId, sessionId) => await endSessionOf(db, personId, sessionId),
      endAll: async (personId, exceptId) => await endSessionsOf(db, personId, exceptId ?? null),
    },
    async makeSignInLink(personId) {
      const token = await makeSecondToken(personId);
      await setLinkMinutes(db, token, demoLinkMinutes);
      return `${publicUrl}/inloggen/${token}`;
    },
    passkeys: {
      list: async (personId) => await listPasskeysOf(db, personId),
      remove: async (personId, id) => await deletePasskey(db, personId, id),
      offer: async (headers) => await (await loadBetterAuth()).offerPasskey(asStored(headers)),
      add: async (headers, answer, name) => await (await loadBetterAuth()).addPasskey(asStored(headers), answer, name),
      ask: async () => await (await loadBetterAuth()).askPasskey(),
      signIn: async (headers, answer) =>
        await withSecondFactor(await (await loadBetterAuth()).usePasskey(headers, answer)),
    },
    securing,
    openSecondTier,
    async signInBySheet(typed) {
      const personId = await securing.findPersonBySheet(typed);
      return personId === null ? null : await confirm(await makeToken(personId));
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
