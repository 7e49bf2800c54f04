// SPDX-License-Identifier: EUPL-1.2
import type { Permission } from "#platform/http";

/** Who brings the region together: a coordinator of one of its houses. What they write all houses of the region share. */
export const bringTogether: Permission = {
  name: "bringTogether",
  allows: ({ person, centreId }) => centreId !== null && (person?.coordinatorAt.includes(centreId) ?? false),
};
