// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage } from "#platform/http";

export function teamHref(c: AppContext, below = ""): string {
  return inLanguage(c.var.language, `/team/wegwijzer${below}`);
}
