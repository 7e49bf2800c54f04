// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage } from "#platform/http";

export const teamPath = "/team/samenwerken";
export const publicPath = "/samenwerken";
/** What an organization does behind the link that it was given. */
export const behindPath = "/samenwerken/namens/:token";

export function teamHref(c: AppContext, below = ""): string {
  return inLanguage(c.var.language, `${teamPath}${below}`);
}

export function publicHref(c: AppContext, below = ""): string {
  return inLanguage(c.var.language, `${publicPath}${below}`);
}

export function behindHref(c: AppContext, below = ""): string {
  return publicHref(c, `/namens/${c.req.param("token")}${below}`);
}
