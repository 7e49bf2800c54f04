// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { asKeeper, behindKeeper, type Keeper, keeping, seeKeeper } from "#modules/network";
import { type Transaction, withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  anyone,
  askedId,
  guarded,
  may,
  notFound,
  nothingSent,
  readForm,
  todayOf,
} from "#platform/http";
import { setStanding } from "../commitments/commitment.commands.ts";
import { stateForm } from "../commitments/commitment.form.ts";
import { findCommitmentOf } from "../commitments/commitment.queries.ts";
import { answerForm } from "../doubles/answer.form.ts";
import { answerDouble } from "../doubles/double.commands.ts";
import { findDouble, listParties } from "../doubles/double.queries.ts";
import { keeperRegionHref } from "../links.ts";
import { listPlaces } from "../places.queries.ts";
import { sayingBegun, submittedSaying } from "../sayings/asked-saying.ts";
import { type SayingBy, sayOfCell, takeBackSaying } from "../sayings/saying.commands.ts";
import { listOwnSayings } from "../sayings/saying.queries.ts";
import { showKeeperDouble, showKeeperRegion, showKeeperSay, showKeeperStanding } from "./keeper-region.views.tsx";

const path = "/regio/bijhouden/:token";

/** What an organization without an account says and answers about the map, behind the link it keeps its entries with. */
export const keeperRegionRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => await behindKeeper(c, async (keeper) => await showKeeperRegion(c, keeper)))
  .get(`${path}/zeggen`, may(anyone), async (c) => {
    return await behindKeeper(c, async (keeper) => {
      const places = await listPlaces(c.var.db, keeper.regionId);
      return showKeeperSay(c, keeper, sayingBegun(c), places);
    });
  })
  .post(`${path}/zeggen`, may(anyone), keeping, guarded, async (c) => {
    return await behindKeeper(c, async (keeper) => {
      const form = await submittedSaying(c);
      if (!form.ok) return showKeeperSay(c, keeper, form, form.places);
      const by: SayingBy = {
        ...{ regionId: keeper.regionId, origin: "keeper", organizationId: keeper.organizationId, saidOn: todayOf(c) },
      };
      const { now, db } = c.var;
      await withActor(db, { ...asKeeper(keeper), formKey: form.value.formKey }, async (trx) => {
        await seeKeeper(trx, keeper.id, now());
        await sayOfCell(trx, form.value, by, now());
      });
      return done(c, "waits");
    });
  })
  .post(`${path}/gezegd/:id/terug`, may(anyone), keeping, async (c) => {
    return await behindKeeper(c, async (keeper) => {
      const { regionId, organizationId } = keeper;
      const sayingId = askedId(c);
      await asKeeperOf(c, keeper, async (trx) => {
        const own = await listOwnSayings(trx, regionId, organizationId);
        if (!own.some(({ id }) => id === sayingId)) notFound();
        await takeBackSaying(trx, { regionId, sayingId }, todayOf(c), c.var.now());
      });
      return done(c, "takenBack");
    });
  })
  .get(`${path}/dubbel/:id`, may(anyone), async (c) => {
    return await behindKeeper(c, async (keeper) => {
      return await showKeeperDouble(c, keeper, await askedDouble(c, keeper), nothingSent);
    });
  })
  .post(`${path}/dubbel/:id`, may(anyone), keeping, guarded, async (c) => {
    return await behindKeeper(c, async (keeper) => {
      const double = await askedDouble(c, keeper);
      const form = await readForm(c, answerForm);
      if (!form.ok) return await showKeeperDouble(c, keeper, double, form);
      const { regionId, organizationId } = keeper;
      const answer = { regionId, organizationId, doubleId: double.id, ...form.value };
      await asKeeperOf(c, keeper, async (trx) => await answerDouble(trx, answer, todayOf(c), c.var.now()));
      return done(c, "answered");
    });
  })
  .get(`${path}/afspraken/:id`, may(anyone), async (c) => {
    return await behindKeeper(c, async (keeper) => await showKeeperStanding(c, await askedCommitment(c, keeper)));
  })
  .post(`${path}/afspraken/:id`, may(anyone), keeping, guarded, async (c) => {
    return await behindKeeper(c, async (keeper) => {
      const commitment = await askedCommitment(c, keeper);
      const form = await readForm(c, stateForm);
      if (!form.ok) return await showKeeperStanding(c, commitment, form);
      const which = { regionId: keeper.regionId, id: commitment.id };
      await asKeeperOf(c, keeper, async (trx) => await setStanding(trx, which, form.value, todayOf(c)));
      return done(c, "standing");
    });
  });

async function asKeeperOf<Result>(
  c: AppContext,
  keeper: Keeper,
  work: (trx: Transaction) => Promise<Result>,
): Promise<Result> {
  return await withActor(c.var.db, asKeeper(keeper), async (trx) => {
    await seeKeeper(trx, keeper.id, c.var.now());
    return await work(trx);
  });
}

function done(c: AppContext, what: "waits" | "takenBack" | "answered" | "standing"): Response {
  return c.redirect(keeperRegionHref(c, `?gedaan=${what}`), 303);
}

/** One that this organization is in. */
async function askedDouble(c: AppContext, { regionId, organizationId }: Keeper) {
  const double = (await findDouble(c.var.db, regionId, askedId(c))) ?? notFound();
  const parties = await listParties(c.var.db, [double.id]);
  return parties.some((party) => party.organizationId === organizationId) ? double : notFound();
}

async function askedCommitment(c: AppContext, { regionId, organizationId }: Keeper) {
  return (await findCommitmentOf(c.var.db, regionId, organizationId, askedId(c))) ?? notFound();
}
