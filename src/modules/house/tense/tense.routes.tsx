// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppEnv, coordinatesHere, may, page } from "#platform/http";
import { getFacts } from "../facts/facts.queries.ts";
import { seeTheSheet } from "../permissions.ts";
import { readCallLines } from "./call-lines.ts";
import { TensePage } from "./tense.pages.tsx";

export const tenseRoutes = new Hono<AppEnv>().get("/team/als-het-spannend-is", may(seeTheSheet), async (c) => {
  const { db, centre, t, language } = c.var;
  const { callFirst, doctorsPost, crisisLine } = await getFacts(db, centre.id);
  const calls = {
    first: readCallLines(callFirst),
    doctors: readCallLines(doctorsPost),
    crisis: readCallLines(crisisLine),
  };
  const props = { t, language, house: centre.frame.name, calls, mayChange: coordinatesHere(c) };
  return page(c, <TensePage {...props} />);
});
