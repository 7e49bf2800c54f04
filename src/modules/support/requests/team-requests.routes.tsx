// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { recordReading } from "#modules/people";
import { localToday } from "#platform/clock";
import type { Database } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  may,
  newFormKey,
  notFound,
  personalPage,
  personOf,
  todayOf,
  withAsker,
} from "#platform/http";
import { loadTeamMatch } from "../matching/load-team-match.ts";
import { TeamMatch } from "../matching/team-match.pages.tsx";
import { lookAlong } from "../permissions.ts";
import { findRequest } from "./request.queries.ts";
import { isLookingFor, type Request } from "./request.ts";
import { TeamRequestPage, TeamRequestsPage } from "./team-requests.pages.tsx";
import { listAskedTeam } from "./team-requests.queries.ts";
import { findUsualWait, listWaitingSince } from "./waiting.queries.ts";

const path = "/team/vragen";

/** `logDb` writes down that somebody of the team read what was asked. */
export function teamRequestsRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>().get(path, may(lookAlong), showList).get(`${path}/:id`, may(lookAlong), async (c) => {
    const { centre, now } = c.var;
    const request = await askedRequest(c);
    const reading = {
      reader: personOf(c),
      centreId: centre.id,
      what: "support.request",
      aboutIds: [request.id],
    } as const;
    await recordReading(logDb, reading, now());
    return await showRequest(c, request);
  });
}

async function showList(c: AppContext): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const asked = await withAsker(c, async (trx) => await listAskedTeam(trx, centre.id));
  const [waiting, wait] = await Promise.all([
    listWaitingSince(db, centre.id),
    findUsualWait(db, centre.id, todayOf(c)),
  ]);
  const day = (at: Request["createdAt"]) => localToday(at, centre.timeZone);
  const view = (
    <TeamRequestsPage
      {...{ t, language, wait }}
      asked={asked.map(({ id, askedTeamAt, createdAt }) => ({
        href: inLanguage(language, `${path}/${id}`),
        day: day(askedTeamAt ?? createdAt),
      }))}
      waiting={waiting.map(day)}
      links={{ team: inLanguage(language, "/team"), write: inLanguage(language, "/team/vraag") }}
    />
  );
  return personalPage(c, view);
}

/** Only of whoever asked the team; for the others it is not there. */
async function askedRequest(c: AppContext): Promise<Request> {
  const request = await withAsker(c, async (trx) => await findRequest(trx, c.var.centre.id, askedId(c)));
  return request && isLookingFor(request) && request.askedTeamAt !== null ? request : notFound();
}

async function showRequest(c: AppContext, request: Request): Promise<Response> {
  const { t, language, centre } = c.var;
  const base = inLanguage(language, `${path}/${request.id}`);
  const match = await loadTeamMatch(c, request);
  const view = (
    <TeamRequestPage
      {...{ t, language, request }}
      day={localToday(request.createdAt, centre.timeZone)}
      links={{ list: inLanguage(language, path) }}
    >
      <TeamMatch {...{ t, language, base, match }} formKey={newFormKey()} typed={{}} errors={{}} />
    </TeamRequestPage>
  );
  return personalPage(c, view);
}
