// SPDX-License-Identifier: EUPL-1.2
import type { AppContext } from "./context.ts";
import { inLanguage } from "./language.ts";

/** To a page of ours that then says that it is saved. */
export function toSaved(c: AppContext, path: string): Response {
  return c.redirect(inLanguage(c.var.language, `${path}?bewaard`), 303);
}

export function wasSaved(c: AppContext): boolean {
  return c.req.query("bewaard") !== undefined;
}
