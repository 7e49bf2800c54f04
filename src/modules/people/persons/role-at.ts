// SPDX-License-Identifier: EUPL-1.2
import type { SignedInPerson } from "#platform/http";
import { type RoleName, teamRoles } from "./roles.ts";

/** Whoever only helps in the house is shown least. */
const mostFirst = [...teamRoles.filter((role) => role !== "volunteer"), "volunteer"] as const;

/** In what role someone of the team acts at this centre: the one that shows them most. */
export function roleAt(
  { coordinatorAt, hostAt, roles }: Pick<SignedInPerson, "coordinatorAt" | "hostAt" | "roles">,
  centreId: string,
): RoleName {
  if (coordinatorAt.includes(centreId)) return "coordinator";
  if (hostAt.includes(centreId)) return "host";
  const held = roles.filter((role) => role.centreId === centreId && !role.isPaused);
  return mostFirst.find((name) => held.some(({ role }) => role === name)) ?? "facilitator";
}
