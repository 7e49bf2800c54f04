// SPDX-License-Identifier: EUPL-1.2
import type { Asker, Permission } from "#platform/http";

/** Whoever has any role at this centre. That alone shows nobody's name: such a route asks what else they may see. */
export const beInTheTeam: Permission = {
  name: "beInTheTeam",
  allows: ({ person, centreId }) => centreId !== null && (person?.teamAt.includes(centreId) ?? false),
};

/** Whoever hosts at this centre: sees today and who comes. A coordinator may all that a host may. */
export const beHost: Permission = { name: "beHost", allows: (asker) => holds(asker, "hostAt") };

export const beCoordinator: Permission = { name: "beCoordinator", allows: (asker) => holds(asker, "coordinatorAt") };

function holds({ actor, centreId }: Asker, role: "hostAt" | "coordinatorAt"): boolean {
  return actor.kind === "person" && centreId !== null && actor[role].includes(centreId);
}
