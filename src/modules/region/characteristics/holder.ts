// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from "#platform/db";
import type { AppContext } from "#platform/http";
import { inLanguage } from "#platform/http";

/** Who asks: a house, or an initiative that has no more than its link. */
export type Holder = {
  kind: "house" | "initiative";
  /** Of a house: its own id. */
  id: string;
  centreId: string;
  name: string;
  /** On whose behalf its stories are read. */
  actor: Actor;
  /** Where its rounds are, without a language. */
  path: string;
};

export const publicPath = "/doen-we-dat-echt";
export const teamPath = "/team/doen-we-dat-echt";

export function holderHref(c: AppContext, { path }: Holder, below = ""): string {
  return inLanguage(c.var.language, `${path}${below}`);
}

export function publicHref(c: AppContext, below = ""): string {
  return inLanguage(c.var.language, `${publicPath}${below}`);
}

export function houseHolder({ var: { centre, actor } }: AppContext): Holder {
  return { kind: "house", id: centre.id, centreId: centre.id, name: centre.frame.name, actor, path: teamPath };
}
