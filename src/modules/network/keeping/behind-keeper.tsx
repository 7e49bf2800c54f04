// SPDX-License-Identifier: EUPL-1.2
import { withActor } from "#platform/db";
import { type AppContext, personalPage } from "#platform/http";
import { readLinkToken } from "#platform/links";
import { KeeperClosedPage } from "./keeper.pages.tsx";
import { findKeeper, type Keeper } from "./keeper.queries.ts";
import { asKeeper } from "./keeper.views.tsx";

/** A link that this server did not make, of another region, or that was withdrawn: the page says so, and no more. */
export async function behindKeeper(c: AppContext, answer: (keeper: Keeper) => Promise<Response>): Promise<Response> {
  const link = readLinkToken(c.var.installation.keys, c.req.param("token") ?? "");
  const keeper = link?.kind === "keeper" ? await openKeeper(c, link.id) : undefined;
  if (keeper === undefined || keeper.linkVersion !== link?.version) {
    return personalPage(c, <KeeperClosedPage t={c.var.t} />, 404);
  }
  return await answer(keeper);
}

async function openKeeper(c: AppContext, id: string): Promise<Keeper | undefined> {
  return await withActor(c.var.db, asKeeper({ id }), async (trx) => {
    return await findKeeper(trx, c.var.centre.regionId, id);
  });
}
