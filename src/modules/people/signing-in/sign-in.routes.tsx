// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { nobody, withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  anyone,
  forgive,
  inLanguage,
  limit,
  limited,
  may,
  personalPage,
  readForm,
} from "#platform/http";
import type { Identity } from "#platform/identity";
import type { Mail } from "#platform/mail";
import { backInLanguage, mailedLink } from "./back.ts";
import { firstPage, landing } from "./landing.ts";
import { lookInMail } from "./look-in-mail.tsx";
import { redirectWithCookies, signOut } from "./redirect.ts";
import { confirmForm, linkRequestForm } from "./sign-in.form.ts";
import { signInMessage } from "./sign-in.mails.ts";
import { AskLinkPage, ConfirmPage, LinkIsOverPage } from "./sign-in.pages.tsx";

const asking = limited(limit({ what: "sign-in", most: 200, perMinutes: 60, per: "address" }));
const linkTries = limit({ what: "sign-in-link", most: 30, perMinutes: 60, mostPerDay: 100, per: "address" });

type SignInServices = { identity: Identity; mail: Pick<Mail, "queueMessage"> };

export function signInRoutes(services: SignInServices): Hono<AppEnv> {
  const { identity } = services;
  return new Hono<AppEnv>()
    .get("/inloggen", may(anyone), (c) => {
      const asked = c.req.query("terug");
      if (c.var.person)
        return c.redirect(asked ? backInLanguage(c.var.language, asked) : firstPage(c, c.var.person), 303);
      const { t, language } = c.var;
      const unknownDevice = c.req.query("toestel") === "onbekend";
      const typed = asked ? { terug: asked } : {};
      return personalPage(c, <AskLinkPage {...{ t, language, typed, unknownDevice }} errors={{}} />);
    })
    .post("/inloggen", may(anyone), asking, async (c) => {
      const form = await readForm(c, linkRequestForm);
      if (!form.ok) {
        const { t, language } = c.var;
        return personalPage(c, <AskLinkPage {...{ t, language }} typed={form.typed} errors={form.errors} />, 422);
      }
      const { email, terug } = form.value;
      return await lookInMail(c, email, "/inloggen", async () => await sendLink(c, services, email, terug));
    })
    .get("/inloggen/:token", may(anyone), (c) =>
      personalPage(c, <ConfirmPage t={c.var.t} back={c.req.query("terug")} />),
    )
    .post("/inloggen/:token", may(anyone), limited(linkTries), async (c) => {
      const form = await readForm(c, confirmForm);
      const cookies = await identity.confirm(c.req.param("token"));
      const askAgain = inLanguage(c.var.language, "/inloggen");
      if (!cookies) return personalPage(c, <LinkIsOverPage t={c.var.t} askAgain={askAgain} />, 422);
      await identity.end(c.req.raw.headers); // the session before, when somebody signs in once more
      await forgive(c, linkTries);
      const asked = form.ok ? form.value.terug : undefined;
      return redirectWithCookies(c, cookies, await landing(c, identity, cookies, asked));
    })
    .post("/uitloggen", may(anyone), async (c) => await signOut(c, identity, inLanguage(c.var.language, "/")));
}

/** Queued, not sent: that takes as long whatever the mail server does. */
async function sendLink(c: AppContext, { identity, mail }: SignInServices, email: string, asked: string | undefined) {
  const token = await identity.requestLink(email);
  if (!token) return;
  const { db, t, centre, now } = c.var;
  const to = { email, centreId: centre?.id ?? null, address: mailedLink(c, `/inloggen/${token}`, asked) };
  await withActor(db, nobody, async (trx) => await mail.queueMessage(trx, signInMessage(t, to, now()), now()));
}
