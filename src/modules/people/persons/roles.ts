// SPDX-License-Identifier: EUPL-1.2

/** Roles that colleagues see of each other. That someone takes part is theirs alone. */
export const teamRoles = ["volunteer", "host", "facilitator", "peerWorker", "trainer", "coordinator"] as const;

/** People of other organizations: these roles open no house from inside. */
export const contactRoles = ["partnerContact", "municipality", "insurer"] as const;

/** What someone can ask for themselves. */
export const askableRoles = ["participant", ...teamRoles] as const;

/** Equal roles at an organization: someone can have several at once. */
export const roleNames = [...askableRoles, ...contactRoles] as const;
export type RoleName = (typeof roleNames)[number];

export function isContactRole(role: RoleName): boolean {
  return contactRoles.some((one) => one === role);
}
