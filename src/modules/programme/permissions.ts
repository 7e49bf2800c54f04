// SPDX-License-Identifier: EUPL-1.2
import { approve, beCoordinator, beHost, beInTheTeam } from "#modules/people";
import type { Permission } from "#platform/http";

/** Today's dates and the first names of who comes. */
export const seeWhoComes: Permission = { ...beHost, name: "see who comes" };
/** The dates of a group of one's own. Such a route asks `askedOwnDate` or `askedOwnActivity`, which hide what is another's. */
export const seeOwnGroups: Permission = { ...beInTheTeam, name: "see one's own groups" };
/** Adding, changing, publishing, ending and bringing in activities. */
export const makeTheProgramme: Permission = { ...beCoordinator, name: "make the programme" };
/** What otherwise stays closed, with a reason, for whom it is urgent. */
export const openInEmergency: Permission = { ...beCoordinator, name: "open in an emergency", tier: "second" };
/** How to reach people, and what they said in a talk: also of whoever comes on another day. */
export const seeHowToReach: Permission = { ...beInTheTeam, name: "see how to reach people", tier: "second" };
/** Who of the team leads what. */
export const chooseWhoLeads: Permission = { ...beCoordinator, name: "choose who leads", tier: "second" };
/** What partners propose; who sent it in, only coordinators read. */
export const answerProposals: Permission = { ...approve, name: "answer proposals" };
/** By which link a partner proposes. */
export const givePartnerLinks: Permission = { ...beCoordinator, name: "give partner links", tier: "second" };
/** Whom the house promised to tell something later, and what they said yes to for that. */
export const stayInTouch: Permission = { ...beHost, name: "stay in touch", tier: "second" };
