// SPDX-License-Identifier: EUPL-1.2
import type { SignedInPerson } from "#platform/http";
import type { RoleName } from "../tables.ts";

/** In what role someone of the team acts at this centre: the one that shows them most. */
export function roleAt({ coordinatorAt, hostAt }: SignedInPerson, centreId: string): RoleName {
  if (coordinatorAt.includes(centreId)) return "coordinator";
  return hostAt.includes(centreId) ? "host" : "facilitator";
}
