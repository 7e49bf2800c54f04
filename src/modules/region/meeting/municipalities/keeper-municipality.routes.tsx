// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { asKeeper, behindKeeper, type Keeper, keeping, type Municipality, seeKeeper } from "#modules/network";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  anyone,
  askedId,
  guarded,
  inLanguage,
  may,
  notFound,
  nothingSent,
  readForm,
  todayOf,
} from "#platform/http";
import { listOwnMunicipalities } from "../../columns/columns.queries.ts";
import { showKeeperMunicipality } from "./keeper-municipality.views.tsx";
import { putBackLine, takeBackLine, writeLine } from "./line.commands.ts";
import { lineForm } from "./line.form.ts";
import { findLine, findMunicipalityOf } from "./line.queries.ts";

const path = "/regio/bijhouden/:token/gemeente";

/** Behind the link of the organization that is the municipality itself: what it did, in its own words. */
export const keeperMunicipalityRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => {
    return await behindMunicipality(
      c,
      async (keeper, own) => await showKeeperMunicipality(c, keeper, own, nothingSent),
    );
  })
  .post(path, may(anyone), keeping, guarded, async (c) => {
    return await behindMunicipality(c, async (keeper, own) => {
      const form = await readForm(c, lineForm(todayOf(c)));
      if (!form.ok) return await showKeeperMunicipality(c, keeper, own, form);
      const { regionId, organizationId, organization: saidBy } = keeper;
      const line = { ...form.value, regionId, organizationId, saidBy, municipality: own.code };
      await withActor(c.var.db, asKeeper(keeper), async (trx) => {
        await seeKeeper(trx, keeper.id, c.var.now());
        await writeLine(trx, line);
      });
      return to(c, "written");
    });
  })
  .post(`${path}/:id/terug`, may(anyone), keeping, async (c) => {
    return await behindMunicipality(c, async (keeper) => {
      const which = await askedOwnLine(c, keeper);
      await withActor(c.var.db, asKeeper(keeper), async (trx) => await takeBackLine(trx, which, c.var.now()));
      return to(c, "takenBack");
    });
  })
  .post(`${path}/:id/weer`, may(anyone), keeping, async (c) => {
    return await behindMunicipality(c, async (keeper) => {
      const which = await askedOwnLine(c, keeper);
      await withActor(c.var.db, asKeeper(keeper), async (trx) => await putBackLine(trx, which));
      return to(c, "putBack");
    });
  });

/** For an organization that is no municipality of the region there is nothing here. */
async function behindMunicipality(
  c: AppContext,
  answer: (keeper: Keeper, own: Municipality) => Promise<Response>,
): Promise<Response> {
  return await behindKeeper(c, async (keeper) => {
    const { db } = c.var;
    const code = await findMunicipalityOf(db, keeper.regionId, keeper.organizationId);
    const own = (await listOwnMunicipalities(db, keeper.regionId)).find((one) => one.code === code);
    return own ? await answer(keeper, own) : notFound();
  });
}

async function askedOwnLine(c: AppContext, { regionId, organizationId }: Keeper) {
  const line = (await findLine(c.var.db, regionId, askedId(c), organizationId)) ?? notFound();
  return { regionId, organizationId, id: line.id };
}

function to(c: AppContext, done: string): Response {
  const own = `/regio/bijhouden/${c.req.param("token")}/gemeente?gedaan=${done}`;
  return c.redirect(inLanguage(c.var.language, own), 303);
}
