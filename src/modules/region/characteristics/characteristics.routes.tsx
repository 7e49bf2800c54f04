// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { type AppEnv, anyone, may, page, todayOf } from "#platform/http";
import { answeringRoutes } from "./answering/answering.routes.tsx";
import { CharacteristicsPage } from "./characteristics.pages.tsx";
import { publicHref, publicPath } from "./holder.ts";
import { initiativeRoutes } from "./initiatives/initiative.routes.tsx";
import { publicOutcomeRoutes } from "./outcomes/public-outcome.routes.tsx";
import { listRounds } from "./rounds/round.queries.ts";
import { standingOf } from "./rounds/round.ts";
import { listSentences } from "./sentences/sentence.queries.ts";
import { teamRoutes } from "./team.routes.tsx";

export const characteristicsRoutes = new Hono<AppEnv>()
  .get(publicPath, may(anyone), async (c) => {
    const { db, t, centre, language } = c.var;
    const rounds = await listRounds(db, centre.id);
    const open = rounds.find((round) => standingOf(round, todayOf(c)) === "open");
    const view = (
      <CharacteristicsPage
        t={t}
        language={language}
        house={centre.frame.name}
        open={open ? { href: publicHref(c, `/${open.id}`), closesOn: open.closesOn } : null}
        shown={rounds
          .filter(({ shownOn }) => shownOn !== null)
          .map(({ id, closesOn }) => ({ href: publicHref(c, `/${id}/uitkomst`), closesOn }))}
        sentences={await listSentences(db, centre.id)}
        beginHref={publicHref(c, "/beginnen")}
      />
    );
    return page(c, view);
  })
  .route("/", initiativeRoutes)
  .route("/", publicOutcomeRoutes)
  .route("/", answeringRoutes)
  .route("/", teamRoutes);
