// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { AppContext } from "#platform/http";
import type { CellToShow } from "../map/shown-cells.ts";

/** "tot 1 juni 2027", where that is known, and "dat is goed zo" where who do the same say so. */
export function moreOfCell(c: AppContext, { securedUntil, isFine }: CellToShow): string | null {
  if (isFine) return c.var.t("region:meeting.fine");
  return securedUntil && c.var.t("region:meeting.until", { day: formatDate(securedUntil, c.var.language) });
}
