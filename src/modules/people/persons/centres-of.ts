// SPDX-License-Identifier: EUPL-1.2
import type { SignedInPerson } from "#platform/http";
import { teamRoles } from "./roles.ts";

/** At which centres someone is of the team, hosts and coordinates. A coordinator is a host there too. */
export function centresOf(roles: SignedInPerson["roles"]): Pick<SignedInPerson, "teamAt" | "hostAt" | "coordinatorAt"> {
  return {
    teamAt: centresWith(roles, teamRoles),
    hostAt: centresWith(roles, ["host", "coordinator"]),
    coordinatorAt: centresWith(roles, ["coordinator"]),
  };
}

function centresWith(held: SignedInPerson["roles"], names: readonly string[]): string[] {
  const opening = held.filter(({ role, isPaused }) => !isPaused && names.includes(role));
  return [...new Set(opening.flatMap(({ centreId }) => centreId ?? []))];
}
