// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import * as z from "zod";
import { beCoordinator, beHost } from "#modules/people";
import { formatDate } from "#platform/clock";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  coordinatesHere,
  may,
  notFound,
  personalPage,
  readForm,
  todayOf,
  toSaved,
} from "#platform/http";
import { houseHolder, teamPath } from "./holder.ts";
import { BesidePage } from "./outcomes/beside.pages.tsx";
import { listHousesBeside } from "./outcomes/beside.queries.ts";
import { viewBeside } from "./outcomes/beside-view.ts";
import { listOutcomes } from "./outcomes/outcome.queries.ts";
import { deskRoutes } from "./rounds/desk.routes.tsx";
import { askedClosedRound, toDesk } from "./rounds/desk.views.tsx";
import { layBeside } from "./rounds/round.commands.ts";
import { sentenceRoutes } from "./sentences/sentence.routes.tsx";

const besideForm = z.object({ beside: z.enum(["yes", "no"]) });

export const teamRoutes = new Hono<AppEnv>()
  .route("/", sentenceRoutes)
  .get(`${teamPath}/naast-elkaar`, may(beCoordinator), async (c) => await showBeside(c))
  .post(`${teamPath}/:id/naast-elkaar`, may(beCoordinator), async (c) => {
    const round = await askedClosedRound(c, houseHolder(c));
    const form = await readForm(c, besideForm);
    if (!form.ok) return notFound();
    const besideOn = form.value.beside === "yes" ? todayOf(c) : null;
    await withActor(c.var.db, c.var.actor, async (trx) => await layBeside(trx, c.var.centre.id, round.id, besideOn));
    return toSaved(c, `${teamPath}/${round.id}`);
  })
  .route(
    "/",
    deskRoutes({
      path: teamPath,
      reads: beHost,
      runs: beCoordinator,
      mayRun: coordinatesHere,
      open: async (c) => houseHolder(c),
    }),
  );

/** Only a house that said yes itself reads what the others say. */
async function showBeside(c: AppContext): Promise<Response> {
  const { db, t, centre, language } = c.var;
  const agreed = await listHousesBeside(db, centre.regionId);
  const isAmong = agreed.some(({ centreId }) => centreId === centre.id);
  const houses = isAmong && agreed.length > 1 ? agreed : [];
  const outcomes = await listOutcomes(
    db,
    houses.map(({ roundId }) => roundId),
  );
  const view = (
    <BesidePage
      t={t}
      standing={!isAmong ? "notAgreed" : houses.length === 0 ? "alone" : "beside"}
      houses={houses.map(({ name, closesOn }) => ({ name, closesOn: formatDate(closesOn, language) }))}
      statements={viewBeside(houses, outcomes)}
      back={toDesk(c, houseHolder(c))}
    />
  );
  return personalPage(c, view);
}
