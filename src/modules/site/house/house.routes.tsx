// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beCoordinator } from "#modules/people";
import { withActor } from "#platform/db";
import { type AppEnv, may, page } from "#platform/http";
import { listOutbox } from "#platform/mail";
import { closedDayRoutes } from "./closed-day.routes.tsx";
import { frontRoutes } from "./front.routes.tsx";
import { HousePage } from "./house.pages.tsx";
import { openingWeekRoutes } from "./opening-week.routes.tsx";
import { outboxRoutes } from "./outbox.routes.tsx";
import { partnerRoutes } from "./partner.routes.tsx";

export const houseRoutes = new Hono<AppEnv>()
  .get("/team/huis", may(beCoordinator), async (c) => {
    const { db, actor, centre, t, language } = c.var;
    const messages = await withActor(db, actor, async (trx) => await listOutbox(trx, centre.id));
    const waiting = messages.filter(({ sentAt }) => sentAt === null).length;
    const saved = c.req.query("bewaard") !== undefined;
    return page(c, <HousePage t={t} language={language} waiting={waiting} saved={saved} />);
  })
  .route("/", openingWeekRoutes)
  .route("/", closedDayRoutes)
  .route("/", frontRoutes)
  .route("/", partnerRoutes)
  .route("/", outboxRoutes);
