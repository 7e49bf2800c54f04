// SPDX-License-Identifier: EUPL-1.2
import type { Keeper, KeeperAsk } from "#modules/network";
import type { AppContext } from "#platform/http";
import { behindHref } from "../writing/links.ts";

/** On the page behind its link an organization finds the way to what it does with the region. */
export async function askCooperation(c: AppContext, _keeper: Keeper): Promise<KeeperAsk[]> {
  if (!c.var.centre.parts.has("region")) return [];
  return [{ words: c.var.t("region:cooperation.behind.ask"), href: behindHref(c) }];
}
