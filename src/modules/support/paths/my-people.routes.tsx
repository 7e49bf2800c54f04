// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beSignedIn } from "#modules/people";
import { house, withActor } from "#platform/db";
import { type AppContext, type AppEnv, may, personalPage, personOf, todayOf, withAsker } from "#platform/http";
import { nextDates } from "../following/next-dates.queries.ts";
import { lookAlong, walkAlong } from "../permissions.ts";
import { MyPeoplePage } from "./my-people.pages.tsx";
import { OverviewPage } from "./overview.pages.tsx";
import { OwnPathsPage } from "./own-paths.pages.tsx";
import { listOwnPaths, listOwnRequests, listPathsInSight, listWalkedPaths } from "./people.queries.ts";

/** Three lists of paths: of who walks along, of whose they are, and that there are any. */
export const myPeopleRoutes = new Hono<AppEnv>()
  .get("/team/trajecten", may(walkAlong), async (c) => {
    const { centre } = c.var;
    const { id } = personOf(c);
    const { paths, next } = await withAsker(c, async (trx) => {
      const paths = await listWalkedPaths(trx, centre.id, id);
      const current = paths.filter(({ endedOn }) => endedOn === null).map((path) => path.id);
      return { paths, next: await nextDates(trx, current, todayOf(c)) };
    });
    return personalPage(c, <MyPeoplePage {...wordingOf(c)} paths={paths} next={next} />);
  })
  .get("/team/trajecten/overzicht", may(lookAlong), async (c) => {
    const { db, centre } = c.var;
    const paths = await withActor(db, house, async (trx) => await listPathsInSight(trx, centre.id));
    return personalPage(c, <OverviewPage {...wordingOf(c)} paths={paths} />);
  })
  .get("/mijn-plek/traject", may(beSignedIn), async (c) => {
    const { centre } = c.var;
    const { id } = personOf(c);
    const { paths, requests } = await withAsker(c, async (trx) => ({
      paths: await listOwnPaths(trx, centre.id, id),
      requests: await listOwnRequests(trx, centre.id, id),
    }));
    return personalPage(c, <OwnPathsPage {...wordingOf(c)} paths={paths} requests={requests} zone={centre.timeZone} />);
  });

function wordingOf(c: AppContext) {
  const { t, language } = c.var;
  return { t, language, today: todayOf(c) };
}
