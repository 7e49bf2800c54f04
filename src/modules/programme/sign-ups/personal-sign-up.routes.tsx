// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { listReadings } from "#modules/people";
import { localToday } from "#platform/clock";
import { type Transaction, withActor } from "#platform/db";
import { type AppContext, type AppEnv, anyone, inLanguage, may, personalHeaders, personalPage } from "#platform/http";
import { readLinkToken } from "#platform/links";
import { addressOf } from "./date-words.ts";
import { LinkGonePage, PersonalPage } from "./personal-sign-up.pages.tsx";
import { acceptOffer, cancelSignUp } from "./sign-up.commands.ts";
import { findSignUp, type PersonalSignUp } from "./sign-up.queries.ts";
import { statusNow } from "./sign-up.ts";
import { signUpCalendar } from "./sign-up-calendar.ts";
import { countAhead } from "./waiting-list.queries.ts";

/** What someone sees and does who holds the link to one sign-up. */
export const personalSignUpRoutes = new Hono<AppEnv>()
  .get("/a/:token", may(anyone), async (c) => {
    const found = await withOwnSignUp(c, readForPage);
    if (!found) return linkGone(c);
    const { t, language } = c.var;
    const now = c.var.now();
    const wording = { t, language, today: localToday(now, found.signUp.zone) };
    return personalPage(c, <PersonalPage {...wording} {...found} address={ownAddress(c)} now={now} />);
  })
  .get("/a/:token/agenda.ics", may(anyone), async (c) => {
    const found = await withOwnSignUp(c, async (_trx, signUp) => signUp);
    if (!found) return linkGone(c);
    const { t, centre } = c.var;
    const current = { ...found, status: statusNow(found, c.var.now()) };
    const calendar = signUpCalendar(current, addressOf(found, centre.frame, t), t, c.var.now());
    return c.body(calendar, 200, {
      ...personalHeaders,
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="agenda.ics"',
    });
  })
  .post("/a/:token/afmelding", may(anyone), async (c) => {
    const done = await withOwnSignUp(c, async (trx, { signUpId }) => {
      await cancelSignUp(trx, signUpId, c.var.now());
      return true;
    });
    return done ? c.redirect(ownAddress(c), 303) : linkGone(c);
  })
  .post("/a/:token/ja", may(anyone), async (c) => {
    const done = await withOwnSignUp(c, async (trx, { signUpId }) => {
      await acceptOffer(trx, signUpId, c.var.now());
      return true;
    });
    return done ? c.redirect(ownAddress(c), 303) : linkGone(c);
  });

/** Null for a link that this server did not make, of another centre, that was withdrawn, or whose date is over. */
async function withOwnSignUp<Result>(
  c: AppContext,
  work: (trx: Transaction, signUp: PersonalSignUp) => Promise<Result>,
): Promise<Result | null> {
  const link = readLinkToken(c.var.installation.keys, c.req.param("token") ?? "");
  if (link?.kind !== "sign-up") return null;
  return await withActor(c.var.db, { kind: "guest", subjectId: link.id }, async (trx) => {
    const signUp = await findSignUp(trx, link.id);
    if (signUp?.linkVersion !== link.version || signUp.centreId !== c.var.centre.id) return null;
    return await work(trx, signUp);
  });
}

async function readForPage(trx: Transaction, signUp: PersonalSignUp) {
  const waits = signUp.status === "waiting";
  const ahead = waits ? await countAhead(trx, signUp) : 0;
  return { signUp, ahead, readings: await listReadings(trx, signUp.signUpId) };
}

function ownAddress(c: AppContext): string {
  return inLanguage(c.var.language, `/a/${c.req.param("token")}`);
}

function linkGone(c: AppContext): Response {
  return personalPage(c, <LinkGonePage t={c.var.t} language={c.var.language} />, 404);
}
