// SPDX-License-Identifier: EUPL-1.2
import { AsyncLocalStorage } from "node:async_hooks";
import { passkey } from "@better-auth/passkey";
import type { BetterAuthOptions } from "better-auth";
import { magicLink } from "better-auth/plugins/magic-link";
import { Kysely, PostgresDialect } from "kysely";
import type pg from "pg";
import type { Temporal } from "temporal-polyfill";
import { mostDaysOfCookie, type SessionCookie, storedToken } from "./session-cookie.ts";

export type BetterAuthSettings = {
  pool: pg.Pool;
  secret: string;
  publicUrl: string;
  cookie: SessionCookie;
  now: () => Temporal.Instant;
  sessionEnds: () => Temporal.Instant;
};

/** The token of the session that is made meanwhile: the table gets a hash of it, so only the cookie knows it. */
export const making = new AsyncLocalStorage<{ token: string | null }>();

const linkMinutes = 15;
/** What the library calls the cookie that holds what a device was asked; ours is its name in a browser. */
const questionCookie = "question";

const timestamps = { createdAt: "created_at", updatedAt: "updated_at" };
const passkeyFields = {
  publicKey: "public_key",
  userId: "user_id",
  credentialID: "credential_id",
  deviceType: "device_type",
  backedUp: "backed_up",
  createdAt: "created_at",
};
const accountFields = {
  ...timestamps,
  userId: "user_id",
  accountId: "account_id",
  providerId: "provider_id",
  accessToken: "access_token",
  refreshToken: "refresh_token",
  idToken: "id_token",
  accessTokenExpiresAt: "access_token_expires_at",
  refreshTokenExpiresAt: "refresh_token_expires_at",
};
const sessionFields = {
  ...timestamps,
  userId: "user_id",
  expiresAt: "expires_at",
  ipAddress: "ip_address",
  userAgent: "user_agent",
};

/** A key works at the address where it was made: that of the installation, or one below it. */
export function keyOnDevice({ publicUrl }: BetterAuthSettings) {
  return passkey({
    rpID: new URL(publicUrl).hostname,
    rpName: "Vrijplaats",
    schema: { passkey: { fields: passkeyFields } },
    advanced: { webAuthnChallengeCookie: questionCookie },
  });
}

export function linkByMail() {
  return magicLink({
    disableSignUp: true,
    storeToken: "hashed",
    expiresIn: linkMinutes * 60,
    sendMagicLink: ({ token, metadata }) => metadata?.take(token),
  });
}

export function optionsOf({ pool, secret, publicUrl, cookie, now, sessionEnds }: BetterAuthSettings) {
  return {
    baseURL: publicUrl,
    secret,
    database: { db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }), type: "postgres" as const },
    telemetry: { enabled: false },
    logger: { disabled: true }, // its lines can hold addresses; what goes wrong is thrown
    rateLimit: { enabled: false }, // ours stand on the routes
    user: { fields: { ...timestamps, emailVerified: "email_verified" } },
    account: { fields: accountFields },
    verification: { fields: { ...timestamps, expiresAt: "expires_at" } },
    // The cookie may stay as long as browsers allow; the session itself ends earlier, in the database.
    // Who adds a key gave a second factor not long ago: that is asked by us, so not how long ago someone signed in.
    // A visit prolongs it by our own rule: the library's would make it last as long as the cookie.
    session: {
      fields: sessionFields,
      expiresIn: mostDaysOfCookie * 86_400,
      freshAge: 0,
      disableSessionRefresh: true,
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const made = making.getStore();
            if (!made) throw new Error("A session is made where nobody hands over its token.");
            made.token = session.token;
            const createdAt = new Date(now().epochMilliseconds);
            const expiresAt = new Date(sessionEnds().epochMilliseconds);
            const token = storedToken(session.token);
            return { data: { ...session, token, createdAt, expiresAt, ipAddress: null, userAgent: null } };
          },
        },
      },
    },
    advanced: {
      database: { generateId: "uuid" as const },
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false, // would put a prefix of its own before ours
      cookies: {
        session_token: {
          name: cookie.name,
          attributes: { secure: cookie.secure, httpOnly: true, sameSite: "lax" as const, path: "/" },
        },
        [questionCookie]: {
          name: `${cookie.name}-asked`,
          attributes: { secure: cookie.secure, httpOnly: true, sameSite: "strict" as const, path: "/" },
        },
      },
    },
  } satisfies BetterAuthOptions;
}
