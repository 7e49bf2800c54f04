// SPDX-License-Identifier: EUPL-1.2
import { beCoordinator, beHost, decidesAlone } from "#modules/people";
import type { Permission } from "#platform/http";

/** The people one walks along with. Whose path it is, the database decides: the role alone opens none. */
export const walkAlong: Permission = {
  name: "walk along",
  allows: ({ person, centreId }) =>
    person?.roles.some((one) => one.role === "peerWorker" && one.centreId === centreId && !one.isPaused) ?? false,
  tier: "second",
};

/** Writing down for somebody on the phone or at the desk that they would like a peer to walk along. */
export const writeForSomebody: Permission = { ...beHost, name: "write down a request for somebody", tier: "second" };

/** Looking along for who asked the team to, and seeing that paths are there and since when. Opens no word of a path. */
export const lookAlong: Permission = { ...beCoordinator, name: "look along who fits", tier: "second" };

/** What visitors read of a walk-in hour: coordinators, and whoever publishes alone. In pairs nothing changes by one of the two. */
export const tellOfHours: Permission = {
  name: "tell of walk-in hours",
  allows: ({ person, centreId }) => decidesAlone({ task: "publish", centreId, person }),
};
