// SPDX-License-Identifier: EUPL-1.2
import { beCoordinator, beHost } from "#modules/people";
import type { Permission } from "#platform/http";

/** Making what others get about this house, proposing it, and giving it to whom it is for. */
export const prepareReleases: Permission = { ...beCoordinator, name: "prepareReleases" };
/** Saying the second yes. Who said the first one, the document itself refuses. */
export const releaseAsSecond: Permission = { ...beHost, name: "releaseAsSecond" };

/** Whoever takes part in this house with an account: reads first what is about them. Others have the link in the house. */
export const readWhatIsAboutUs: Permission = {
  name: "readWhatIsAboutUs",
  allows: ({ person, centreId }) =>
    centreId !== null && (person?.roles.some((held) => held.centreId === centreId && !held.isPaused) ?? false),
};
