// SPDX-License-Identifier: EUPL-1.2
import { beCoordinator, beHost, beInTheTeam } from "#modules/people";
import type { Permission } from "#platform/http";

/** Today's dates and the first names of who comes. */
export const seeWhoComes: Permission = { ...beHost, name: "see who comes" };
/** The dates of a group of one's own. Such a route asks `askedOwnDate` or `askedOwnActivity`, which hide what is another's. */
export const seeOwnGroups: Permission = { ...beInTheTeam, name: "see one's own groups" };
/** Adding, changing, publishing, ending and bringing in activities. */
export const makeTheProgramme: Permission = { ...beCoordinator, name: "make the programme" };
