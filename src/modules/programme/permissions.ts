// SPDX-License-Identifier: EUPL-1.2
import { beCoordinator, beHost } from "#modules/people";
import type { Permission } from "#platform/http";

/** Today's dates and the first names of who comes. */
export const seeWhoComes: Permission = { ...beHost, name: "see who comes" };
/** Adding, changing, publishing, ending and bringing in activities. */
export const makeTheProgramme: Permission = { ...beCoordinator, name: "make the programme" };
