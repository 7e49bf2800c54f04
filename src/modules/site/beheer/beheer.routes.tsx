// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { arrange, beCoordinator } from "#modules/people";
import { type AppEnv, inLanguage, may, page, wasSaved, withAsker } from "#platform/http";
import { listOutbox } from "#platform/mail";
import { BeheerPage } from "./beheer.pages.tsx";
import { menuOfBeheer } from "./beheer-menu.ts";
import { houseStyleRoutes } from "./house-style/house-style.routes.tsx";
import { installationRoutes } from "./installation/installation.routes.tsx";
import { languagesRoutes } from "./languages/languages.routes.tsx";
import { quotasRoutes } from "./quotas/quotas.routes.tsx";

export const beheerRoutes = new Hono<AppEnv>()
  .get("/beheer", may(arrange), async (c) => {
    const { centre, person, t, language } = c.var;
    const messages = await withAsker(c, async (trx) => await listOutbox(trx, centre.id));
    const waiting = messages.filter(({ sentAt }) => sentAt === null).length;
    const saved = wasSaved(c);
    const isOfTheTeam = person?.teamAt.includes(centre.id) ?? false;
    return page(c, <BeheerPage {...{ t, language, waiting, saved, isOfTheTeam }} menu={menuOfBeheer(c)} />);
  })
  // where this page stood before, for whoever kept the address
  .get("/team/huis", may(beCoordinator), (c) => c.redirect(inLanguage(c.var.language, "/beheer"), 301))
  .route("/", houseStyleRoutes)
  .route("/", languagesRoutes)
  .route("/", installationRoutes)
  .route("/", quotasRoutes);
