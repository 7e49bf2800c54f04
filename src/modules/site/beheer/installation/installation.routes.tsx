// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { runTheInstallation } from "#modules/people";
import { type AppEnv, coordinatesHere, may, page } from "#platform/http";
import { lookAtInstallation } from "./findings.ts";
import { InstallationPage } from "./installation.pages.tsx";
import { factsOf, linesOf } from "./installation-words.ts";

export const installationRoutes = new Hono<AppEnv>().get("/beheer/installatie", may(runTheInstallation), async (c) => {
  const { t, language } = c.var;
  const found = await lookAtInstallation(c);
  const back = coordinatesHere(c) ? "/beheer" : "/mijn-plek";
  return page(c, <InstallationPage {...{ t, language, back }} facts={factsOf(c, found)} lines={linesOf(c, found)} />);
});
