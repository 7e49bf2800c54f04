// SPDX-License-Identifier: EUPL-1.2
import { betterAuth } from "better-auth";
import { isAPIError } from "better-auth/api";
import * as z from "zod";
import { type BetterAuthSettings, keyOnDevice, linkByMail, making, optionsOf } from "./better-auth-options.ts";
import { withOwnToken } from "./session-cookie.ts";

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

/** The library that makes links and sessions. Load this file by a dynamic import: it is large, and few requests need it. */
export function startBetterAuth(settings: BetterAuthSettings) {
  const auth = betterAuth({ ...optionsOf(settings), plugins: [linkByMail(), keyOnDevice(settings)] });
  const open = async (attempt: () => Promise<Headers>): Promise<string[]> => {
    const session = { token: null };
    const headers = await making.run(session, attempt);
    return withOwnToken(headers.getSetCookie(), settings.cookie, settings.secret, session.token);
  };
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
        return await open(async () => {
          const query = { token };
          return (await auth.api.magicLinkVerify({ query, headers: new Headers(), returnHeaders: true })).headers;
        });
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
        cookies = await open(async () => {
          const body = { response };
          return (await auth.api.verifyPasskeyAuthentication({ headers, body, returnHeaders: true })).headers;
        });
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
