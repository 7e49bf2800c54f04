// SPDX-License-Identifier: EUPL-1.2
import type { IconName } from "#platform/ui";
import type { TermCode } from "../terms/own-terms.ts";

type WayIn = TermCode<"way-in">;

const icons: Record<WayIn, IconName> = {
  "walk-in": "door-open",
  "call-first": "phone",
  appointment: "calendar-days",
  referral: "mail",
};

/** Of several ways the one that asks least of whoever comes. */
export function easiestWayIn(ways: readonly WayIn[]): { code: WayIn; icon: IconName; isOpen: boolean } | null {
  const [code] = ways;
  return code ? { code, icon: icons[code], isOpen: code === "walk-in" } : null;
}
