// SPDX-License-Identifier: EUPL-1.2
import { type BetterAuthOptions, betterAuth } from "better-auth";
import { isAPIError } from "better-auth/api";
import { magicLink } from "better-auth/plugins/magic-link";
import { Kysely, PostgresDialect } from "kysely";
import type pg from "pg";
import type { Temporal } from "temporal-polyfill";
import type { SessionCookie } from "./session-cookie.ts";

export type BetterAuthSettings = {
  pool: pg.Pool;
  secret: string;
  publicUrl: string;
  cookie: SessionCookie;
  sessionEnds: () => Temporal.Instant;
};

export const linkMinutes = 15;
const mostDaysOfCookie = 400;

const timestamps = { createdAt: "created_at", updatedAt: "updated_at" };
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

/** The library that makes links and sessions. Load this file by a dynamic import: it is large, and few requests need it. */
export function startBetterAuth(settings: BetterAuthSettings) {
  const auth = betterAuth({ ...optionsOf(settings), plugins: [linkByMail()] });
  return {
    /** A link's token, that signs in whoever has this address. Nothing is sent. */
    async makeToken(email: string): Promise<string> {
      let made = "";
      const take = (token: string) => {
        made = token;
      };
      await auth.api.signInMagicLink({ body: { email, metadata: { take } }, headers: new Headers() });
      return made;
    },
    /** Uses the token up. The cookies of the new session, or null for a token that does not work (any more). */
    async useToken(token: string): Promise<string[] | null> {
      try {
        const { headers } = await auth.api.magicLinkVerify({
          query: { token },
          headers: new Headers(),
          returnHeaders: true,
        });
        return headers.getSetCookie();
      } catch (error) {
        if (isAPIError(error) && error.statusCode === 302) return null; // its way to say no
        throw error;
      }
    },
  };
}

function linkByMail() {
  return magicLink({
    disableSignUp: true,
    storeToken: "hashed",
    expiresIn: linkMinutes * 60,
    sendMagicLink: ({ token, metadata }) => metadata?.take(token),
  });
}

function optionsOf({ pool, secret, publicUrl, cookie, sessionEnds }: BetterAuthSettings) {
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
    session: { fields: sessionFields, expiresIn: mostDaysOfCookie * 86_400 },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({
            data: {
              ...session,
              expiresAt: new Date(sessionEnds().epochMilliseconds),
              ipAddress: null,
              userAgent: null,
            },
          }),
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
      },
    },
  } satisfies BetterAuthOptions;
}
