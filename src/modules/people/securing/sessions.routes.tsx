// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppContext, type AppEnv, askedId, inLanguage, may, personalPage, personOf } from "#platform/http";
import type { Identity } from "#platform/identity";
import { dayHere } from "../day-here.ts";
import { beSignedIn } from "../permissions.ts";
import { SessionsPage, sessionsNews } from "./sessions.pages.tsx";

const path = "/mijn-plek/toestellen";

/** Where someone is signed in. What is ended here is out at its next request. */
export function sessionsRoutes({ identity: { sessions } }: { identity: Identity }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(path, may(beSignedIn), async (c) => await showSessions(c, sessions))
    .post(`${path}/einde`, may(beSignedIn), async (c) => {
      const { id, sessionId } = personOf(c);
      await sessions.endAll(id, sessionId);
      return back(c, "allEnded");
    })
    .post(`${path}/:id/einde`, may(beSignedIn), async (c) => {
      await sessions.end(personOf(c).id, askedId(c));
      return back(c, "ended");
    });
}

async function showSessions(c: AppContext, sessions: Identity["sessions"]): Promise<Response> {
  const { t, language } = c.var;
  const person = personOf(c);
  const open = await sessions.list(person.id);
  const shown = open.map(({ id, startedAt, seenAt }) => ({
    id,
    isThis: id === person.sessionId,
    since: dayHere(c, startedAt),
    seen: dayHere(c, seenAt),
    endHref: inLanguage(language, `${path}/${id}/einde`),
  }));
  const view = (
    <SessionsPage
      t={t}
      sessions={shown}
      news={sessionsNews.find((news) => news === c.req.query("gedaan"))}
      links={{ myPlace: inLanguage(language, "/mijn-plek"), endAll: inLanguage(language, `${path}/einde`) }}
    />
  );
  return personalPage(c, view);
}

function back(c: AppContext, news: string): Response {
  return c.redirect(inLanguage(c.var.language, `${path}?gedaan=${news}`), 303);
}
