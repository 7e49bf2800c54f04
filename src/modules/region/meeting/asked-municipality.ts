// SPDX-License-Identifier: EUPL-1.2
import type { Municipality } from "#modules/network";
import { type AppContext, notFound } from "#platform/http";
import { listOwnMunicipalities } from "../columns/columns.queries.ts";

/** A municipality of this region, by its code in the address. */
export async function askedMunicipality(c: AppContext): Promise<Municipality> {
  const own = await listOwnMunicipalities(c.var.db, c.var.centre.regionId);
  return own.find(({ code }) => code === c.req.param("code")) ?? notFound();
}
