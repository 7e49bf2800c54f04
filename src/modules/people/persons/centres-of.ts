// SPDX-License-Identifier: EUPL-1.2
import type { SignedInPerson } from "#platform/http";

/** Roles that colleagues see of each other. That someone takes part is theirs alone. */
export const teamRoles = ["volunteer", "host", "facilitator", "peerWorker", "trainer", "coordinator"] as const;

/** People of other organizations: these roles open no house from inside. */
export const contactRoles = ["partnerContact", "municipality", "insurer"] as const;

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
