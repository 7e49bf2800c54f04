// SPDX-License-Identifier: EUPL-1.2
import type { Permission } from "#platform/http";

/** Who sees to it that the directory stays true: reads every entry, whatever hides it, and answers what is said of it. */
export const keepTheDirectory: Permission = {
  name: "keepTheDirectory",
  allows: ({ person, centreId }) => centreId !== null && (person?.coordinatorAt.includes(centreId) ?? false),
};
