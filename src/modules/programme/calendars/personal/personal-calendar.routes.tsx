// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type Transaction, withActor } from "#platform/db";
import { type AppContext, type AppEnv, anyone, inLanguage, may, notFound, readForm } from "#platform/http";
import { linkGone } from "../../asking/own-link.tsx";
import { hrefOfCalendar } from "./calendar-links.ts";
import { withCalendar } from "./own-calendar.ts";
import { addEntry, openFeedAgain, takeOut, withdrawFeed } from "./personal-calendar.commands.ts";
import { addingForm, takingOutForm } from "./personal-calendar.form.ts";
import type { PersonalCalendar } from "./personal-calendar.queries.ts";
import { answerPersonalFeed } from "./personal-feed.ts";
import { showCalendar } from "./show-calendar.tsx";
import { findTypedSignUp } from "./typed-sign-up.ts";

/** What someone sees and does who holds the link to their calendar; and its feed, which has a token of its own. */
export const personalCalendarRoutes = new Hono<AppEnv>()
  .get("/agenda/:token", may(anyone), async (c) => {
    const calendar = await asked(c, "page");
    return calendar ? await showCalendar(c, calendar) : linkGone(c);
  })
  .get("/agenda/:token/agenda.ics", may(anyone), async (c) => {
    const calendar = await asked(c, "feed");
    return calendar ? await answerPersonalFeed(c, calendar) : notFound();
  })
  .post("/agenda/:token/erbij", may(anyone), async (c) => {
    const calendar = await asked(c, "page");
    if (!calendar) return linkGone(c);
    const form = await readForm(c, addingForm);
    const typed = form.ok ? form.value.signUp : "";
    const signUp = await findTypedSignUp(c, typed);
    if ("problem" in signUp) return await showCalendar(c, calendar, { typed, problem: c.var.t(signUp.problem) });
    const { db, t, now } = c.var;
    const outcome = await withActor(db, { kind: "guest", subjectId: calendar.id }, async (trx) => {
      return await addEntry(trx, calendar, signUp, now());
    });
    if (outcome === "added") return c.redirect(hrefOfCalendar(c, calendar), 303);
    return await showCalendar(c, calendar, { typed, problem: t("programme:feeds.personal.problem.full") });
  })
  .post("/agenda/:token/eruit", may(anyone), async (c) => {
    const form = await readForm(c, takingOutForm);
    return await change(c, async (trx, { id }) => {
      if (form.ok) await takeOut(trx, id, form.value.signUp);
    });
  })
  .post("/agenda/:token/intrekking", may(anyone), async (c) => {
    return await change(c, async (trx, { id }) => await withdrawFeed(trx, id, c.var.now()));
  })
  .post("/agenda/:token/nieuw-adres", may(anyone), async (c) => {
    return await change(c, async (trx, { id }) => await openFeedAgain(trx, id));
  });

async function asked(c: AppContext, part: "page" | "feed"): Promise<PersonalCalendar | null> {
  return await withCalendar(c, c.req.param("token") ?? "", part, async (_trx, calendar) => calendar);
}

async function change(
  c: AppContext,
  work: (trx: Transaction, calendar: PersonalCalendar) => Promise<void>,
): Promise<Response> {
  const token = c.req.param("token") ?? "";
  const done = await withCalendar(c, token, "page", async (trx, calendar) => {
    await work(trx, calendar);
    return true;
  });
  return done ? c.redirect(inLanguage(c.var.language, `/agenda/${token}`), 303) : linkGone(c);
}
