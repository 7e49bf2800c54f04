// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { localToday } from "#platform/clock";
import {
  type AppContext,
  type AppEnv,
  anyone,
  inLanguage,
  limited,
  may,
  notFound,
  personalHeaders,
  personalPage,
  readForm,
} from "#platform/http";
import type { Identity } from "#platform/identity";
import { beInTheTeam } from "../permissions.ts";
import { backInLanguage } from "../signing-in/back.ts";
import { redirectWithCookies } from "../signing-in/redirect.ts";
import { newPasskeyForm, passkeyId, passkeySignInForm } from "./passkey.form.ts";
import { PasskeysPage } from "./passkey.pages.tsx";

/** Signing in with a device: beside the link by mail, never instead of it. */
export function passkeyRoutes({ identity: { passkeys } }: { identity: Identity }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get("/team/toestellen", may(beInTheTeam), async (c) => {
      const own = await passkeys.list(personOf(c));
      const shown = own.map(({ id, name, createdAt }) => ({
        id,
        name,
        since: createdAt && localToday(createdAt, c.var.centre.timeZone),
      }));
      const { t, language } = c.var;
      return personalPage(c, <PasskeysPage t={t} language={language} passkeys={shown} news={newsOf(c)} />);
    })
    .post("/team/toestellen/vraag", may(beInTheTeam), async (c) => {
      const offer = await passkeys.offer(c.req.raw.headers);
      return offer ? question(c, offer) : c.json({}, 409, personalHeaders);
    })
    .post("/team/toestellen", may(beInTheTeam), async (c) => {
      const form = await readForm(c, newPasskeyForm);
      const added = form.ok && (await passkeys.add(headersOf(c), form.value.answer, form.value.name));
      return c.redirect(ownPage(c, added ? "added" : "failed"), 303);
    })
    .post("/team/toestellen/:id/verwijdering", may(beInTheTeam), async (c) => {
      const id = passkeyId.safeParse(c.req.param("id"));
      if (!id.success) return notFound();
      await passkeys.remove(personOf(c), id.data);
      return c.redirect(ownPage(c, "removed"), 303);
    })
    .post("/inloggen/toestel/vraag", may(anyone), limited({ what: "passkey", most: 60, perMinutes: 60 }), async (c) =>
      question(c, await passkeys.ask()),
    )
    .post("/inloggen/toestel", may(anyone), limited({ what: "passkey", most: 60, perMinutes: 60 }), async (c) => {
      const form = await readForm(c, passkeySignInForm);
      const cookies = form.ok ? await passkeys.signIn(headersOf(c), form.value.answer) : null;
      if (!cookies) return c.redirect(inLanguage(c.var.language, "/inloggen?toestel=onbekend"), 303);
      return redirectWithCookies(c, cookies, backInLanguage(c.var.language, form.ok ? form.value.terug : undefined));
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

function personOf(c: AppContext): string {
  return c.var.person?.id ?? notFound();
}

function ownPage(c: AppContext, done: string): string {
  return inLanguage(c.var.language, `/team/toestellen?gedaan=${done}`);
}

function newsOf(c: AppContext) {
  return (["added", "failed", "removed", "again"] as const).find((news) => news === c.req.query("gedaan"));
}
