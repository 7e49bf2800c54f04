// SPDX-License-Identifier: EUPL-1.2
import { passkey } from "@better-auth/passkey";
import { type BetterAuthOptions, betterAuth } from "better-auth";
import { isAPIError } from "better-auth/api";
import { magicLink } from "better-auth/plugins/magic-link";
import { Kysely, PostgresDialect } from "kysely";
import type pg from "pg";
import type { Temporal } from "temporal-polyfill";
import * as z from "zod";
import type { SessionCookie } from "./session-cookie.ts";

export type BetterAuthSettings = {
  pool: pg.Pool;
  secret: string;
  publicUrl: string;
  cookie: SessionCookie;
  sessionEnds: () => Temporal.Instant;
};

/** AuthenticationResponseJSON of WebAuthn Level 3, section 5.2.2. */
const passkeyAnswer = z.object({
  id: z.string(),
  rawId: z.string(),
  type: z.literal("public-key"),
  response: z.object({
    clientDataJSON: z.string(),
    authenticatorData: z.string(),
    signature: z.string(),
    userHandle: z.exactOptional(z.string()),
  }),
  clientExtensionResults: z.object({}),
});

export const linkMinutes = 15;
const mostDaysOfCookie = 400;

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

/** The library that makes links and sessions. Load this file by a dynamic import: it is large, and few requests need it. */
export function startBetterAuth(settings: BetterAuthSettings) {
  const auth = betterAuth({ ...optionsOf(settings), plugins: [linkByMail(), keyOnDevice(settings)] });
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
    /** What the browser of whoever is signed in asks the device for. */
    async offerPasskey(headers: Headers): Promise<Offer | null> {
      try {
        const { response, headers: answer } = await auth.api.generatePasskeyRegistrationOptions({
          headers,
          returnHeaders: true,
        });
        return { options: response, cookies: answer.getSetCookie() };
      } catch (error) {
        if (isAPIError(error) && error.statusCode < 500) return null; // signed in too long ago
        throw error;
      }
    },
    /** False for an answer that does not fit what was asked. */
    async addPasskey(headers: Headers, response: object, name: string): Promise<boolean> {
      return await succeeds(async () => {
        await auth.api.verifyPasskeyRegistration({ headers, body: { response, name } });
      });
    },
    async askPasskey(): Promise<Offer> {
      const { response, headers } = await auth.api.generatePasskeyAuthenticationOptions({
        headers: new Headers(),
        returnHeaders: true,
      });
      return { options: response, cookies: headers.getSetCookie() };
    },
    /** The cookies of the new session, or null for a key that is not known here. */
    async usePasskey(headers: Headers, given: object): Promise<string[] | null> {
      const response = passkeyAnswer.safeParse(given).data;
      if (!response) return null;
      let cookies: string[] = [];
      const isKnown = await succeeds(async () => {
        const { headers: answer } = await auth.api.verifyPasskeyAuthentication({
          headers,
          body: { response },
          returnHeaders: true,
        });
        cookies = answer.getSetCookie();
      });
      return isKnown ? cookies : null;
    },
  };
}

/** `cookies` hold what was asked, so that only an answer to it counts. */
export type Offer = { options: object; cookies: string[] };

async function succeeds(attempt: () => Promise<void>): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch (error) {
    if (isAPIError(error)) return false; // also what it calls its own fault: an answer that does not fit
    throw error;
  }
}

/** A key works at the address where it was made: that of the installation, or one below it. */
function keyOnDevice({ publicUrl, cookie }: BetterAuthSettings) {
  return passkey({
    rpID: new URL(publicUrl).hostname,
    rpName: "Vrijplaats",
    schema: { passkey: { fields: passkeyFields } },
    advanced: { webAuthnChallengeCookie: `${cookie.name.replace(/^__Host-/, "")}-asked` },
  });
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
    // Who adds a key gave a second factor not long ago: that is asked by us, so not how long ago someone signed in.
    session: { fields: sessionFields, expiresIn: mostDaysOfCookie * 86_400, freshAge: 0 },
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
