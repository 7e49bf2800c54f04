// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage, isTooOften, limit } from "#platform/http";

export const securingPath = "/mijn-plek/beveiliging";

/** However many addresses they come from: codes are tried on one person's things. */
const codeTries = limit({ what: "second-factor", most: 10, perMinutes: 60, mostPerDay: 40, per: "person" });

export async function mayTryCode(c: AppContext, personId: string): Promise<boolean> {
  return !(await isTooOften(c, codeTries, personId));
}

export function toOwnPage(c: AppContext, news: string): Response {
  return c.redirect(inLanguage(c.var.language, `${securingPath}?gedaan=${news}`), 303);
}
