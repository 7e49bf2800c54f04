// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage } from "#platform/http";

export function regionHref({ var: { language } }: AppContext, below = ""): string {
  return inLanguage(language, `/regio${below}`);
}

export function teamRegionHref({ var: { language } }: AppContext, below = ""): string {
  return inLanguage(language, `/team/regio${below}`);
}

/** Behind the link of an organization. */
export function keeperRegionHref(c: AppContext, below = ""): string {
  return regionHref(c, `/bijhouden/${c.req.param("token")}${below}`);
}
