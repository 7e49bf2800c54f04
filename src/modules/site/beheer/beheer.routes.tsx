// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { arrange, beCoordinator } from "#modules/people";
import { withActor } from "#platform/db";
import { type AppEnv, inLanguage, may, page } from "#platform/http";
import { listOutbox } from "#platform/mail";
import { BeheerPage } from "./beheer.pages.tsx";
import { houseStyleRoutes } from "./house-style/house-style.routes.tsx";
import { installationRoutes } from "./installation/installation.routes.tsx";
import { languagesRoutes } from "./languages/languages.routes.tsx";
import { partsOf } from "./parts.ts";
import { roomRoutes } from "./room/room.routes.tsx";

export const beheerRoutes = new Hono<AppEnv>()
  .get("/beheer", may(arrange), async (c) => {
    const { db, actor, centre, person, t, language } = c.var;
    const messages = await withActor(db, actor, async (trx) => await listOutbox(trx, centre.id));
    const waiting = messages.filter(({ sentAt }) => sentAt === null).length;
    const saved = c.req.query("bewaard") !== undefined;
    const isOfTheTeam = person?.teamAt.includes(centre.id) ?? false;
    return page(c, <BeheerPage {...{ t, language, waiting, saved, isOfTheTeam }} groups={partsOf(c)} />);
  })
  // where this page stood before, for whoever kept the address
  .get("/team/huis", may(beCoordinator), (c) => c.redirect(inLanguage(c.var.language, "/beheer"), 301))
  .route("/", houseStyleRoutes)
  .route("/", languagesRoutes)
  .route("/", installationRoutes)
  .route("/", roomRoutes);
