// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { getFacts, readCallLines } from "#modules/house";
import { beInTheTeam } from "#modules/people";
import { type AppEnv, may, page } from "#platform/http";
import { WorryPage } from "./worry.pages.tsx";

const worryPath = "/team/zorg-om-iemand";

export const worryRoutes = new Hono<AppEnv>().get(worryPath, may(beInTheTeam), async (c) => {
  const { db, centre, t, language } = c.var;
  const { callFirst, doctorsPost, crisisLine } = await getFacts(db, centre.id);
  const calls = {
    first: readCallLines(callFirst),
    doctors: readCallLines(doctorsPost),
    crisis: readCallLines(crisisLine),
  };
  return page(c, <WorryPage t={t} language={language} house={centre.frame.name} calls={calls} />);
});
