// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppContext, type AppEnv, anyone, guarded, inLanguage, limit, limited, may } from "#platform/http";
import { linkGone } from "../asking/own-link.tsx";
import { askedDateId } from "../dates/asked-date.ts";
import { getDate } from "../dates/date.queries.ts";
import { dateSegment } from "../dates/date-segment.ts";
import { withOwnSignUp } from "../sign-ups/own-sign-up.ts";
import type { PersonalSignUp } from "../sign-ups/sign-up.queries.ts";
import { isCurrent, statusNow } from "../sign-ups/sign-up.ts";
import { findArrivalOfSignUp } from "./arrival.queries.ts";
import { type Asking, receiveArrival, showArrivalForm } from "./arrival.views.tsx";
import { arrivalHref, hrefOfArrival } from "./arrival-links.ts";

const path = "/programma/:slug/:date/ik-kom";
const asking = limited(limit({ what: "arrival", most: 120, perMinutes: 60, per: "address" }));

/** Asking that somebody waits, by a date for which no sign-up is needed. */
export const arrivalRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => {
    const asking = await askingByDate(c);
    const { slug } = asking.date;
    if (c.req.param("date") !== dateSegment(asking.date)) {
      return c.redirect(arrivalHref(c.var.language, slug, asking.date), 302);
    }
    return showArrivalForm(c, asking);
  })
  .post(path, may(anyone), asking, guarded, async (c) => await receiveArrival(c, await askingByDate(c)));

/** Asking that somebody waits, by one's own sign-up. */
export const arrivalOfSignUpRoutes = new Hono<AppEnv>()
  .get("/a/:token/ik-kom", may(anyone), async (c) => {
    const found = await withOwnSignUp(c, async (trx, signUp) => {
      return { signUp, before: await findArrivalOfSignUp(trx, signUp.signUpId, signUp.id) };
    });
    if (!found || !mayStillCome(c, found.signUp)) return linkGone(c);
    if (found.before) return c.redirect(hrefOfArrival(c, found.before), 303);
    return showArrivalForm(c, await askingBySignUp(c, found.signUp));
  })
  .post("/a/:token/ik-kom", may(anyone), asking, guarded, async (c) => {
    const signUp = await withOwnSignUp(c, async (_trx, own) => own);
    if (!signUp || !mayStillCome(c, signUp)) return linkGone(c);
    return await receiveArrival(c, await askingBySignUp(c, signUp));
  });

async function askingByDate(c: AppContext): Promise<Asking> {
  const date = await getDate(c.var.db, await askedDateId(c));
  const href = inLanguage(c.var.language, `/programma/${date.slug}`);
  return { date, actor: c.var.actor, signUp: null, back: { href, label: c.var.t("programme:signUp.backToActivity") } };
}

/** Of a series it is the next date: the page before this one says so. */
async function askingBySignUp(c: AppContext, { signUpId, id, name }: PersonalSignUp): Promise<Asking> {
  return {
    date: await getDate(c.var.db, id),
    actor: { kind: "guest", subjectId: signUpId },
    signUp: { id: signUpId, name },
    back: {
      href: inLanguage(c.var.language, `/a/${c.req.param("token")}`),
      label: c.var.t("programme:arriving.backToOwn"),
    },
  };
}

function mayStillCome(c: AppContext, signUp: PersonalSignUp): boolean {
  return isCurrent(statusNow(signUp, c.var.now()));
}
