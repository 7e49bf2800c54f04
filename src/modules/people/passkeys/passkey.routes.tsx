// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  anyone,
  askedId,
  forgive,
  inLanguage,
  limit,
  limited,
  may,
  personalHeaders,
  personOf,
  readForm,
} from "#platform/http";
import type { Identity } from "#platform/identity";
import { beSignedIn, changeOwnLocks } from "../permissions.ts";
import { securingPath, toOwnPage } from "../securing/own-page.ts";
import { landing } from "../signing-in/landing.ts";
import { redirectWithCookies } from "../signing-in/redirect.ts";
import { newPasskeyForm, passkeySignInForm } from "./passkey.form.ts";

const path = `${securingPath}/sleutels`;
const questions = limited(limit({ what: "passkey", most: 300, perMinutes: 60, per: "address" }));
const answers = limit({ what: "passkey-answer", most: 30, perMinutes: 60, mostPerDay: 100, per: "address" });

/** Signing in with a device: beside the link by mail, never instead of it. */
export function passkeyRoutes({ identity }: { identity: Identity }): Hono<AppEnv> {
  const { passkeys } = identity;
  return new Hono<AppEnv>()
    .get("/team/toestellen", may(beSignedIn), (c) => c.redirect(inLanguage(c.var.language, securingPath), 301))
    .post(`${path}/vraag`, may(changeOwnLocks), async (c) => {
      const offer = await passkeys.offer(c.req.raw.headers);
      return offer ? question(c, offer) : c.json({}, 409, personalHeaders);
    })
    .post(path, may(changeOwnLocks), async (c) => {
      const form = await readForm(c, newPasskeyForm);
      const added = form.ok && (await passkeys.add(headersOf(c), form.value.answer, form.value.name));
      return toOwnPage(c, added ? "added" : "failed");
    })
    .post(`${path}/:id/verwijdering`, may(changeOwnLocks), async (c) => {
      await passkeys.remove(personOf(c).id, askedId(c));
      return toOwnPage(c, "removed");
    })
    .post("/inloggen/toestel/vraag", may(anyone), questions, async (c) => question(c, await passkeys.ask()))
    .post("/inloggen/toestel", may(anyone), limited(answers), async (c) => {
      const form = await readForm(c, passkeySignInForm);
      const cookies = form.ok ? await passkeys.signIn(headersOf(c), form.value.answer) : null;
      if (!cookies) return c.redirect(inLanguage(c.var.language, "/inloggen?toestel=onbekend"), 303);
      await forgive(c, answers);
      await identity.end(c.req.raw.headers); // the session before, when a key was asked once more
      const asked = form.ok ? form.value.terug : undefined;
      return redirectWithCookies(c, cookies, await landing(c, identity, cookies, asked));
    });
}

function question(c: AppContext, { options, cookies }: { options: object; cookies: readonly string[] }): Response {
  for (const cookie of cookies) c.header("set-cookie", cookie, { append: true });
  return c.json(options, 200, personalHeaders);
}

/** A page that sends no referrer sends no origin either, and a key is bound to one: that of this centre. */
function headersOf(c: AppContext): Headers {
  const headers = new Headers(c.req.raw.headers);
  headers.set("origin", c.var.centre.origin);
  return headers;
}
