// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, notFound } from "#platform/http";
import { type Block, findBlock } from "../map/activities.ts";

/** One of the ten, by its code in the address. */
export function askedBlock(c: AppContext, name = "code"): Block {
  return findBlock(c.req.param(name) ?? "") ?? notFound();
}
