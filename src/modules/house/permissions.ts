// SPDX-License-Identifier: EUPL-1.2
import { beHost, beInTheTeam } from "#modules/people";
import type { Permission } from "#platform/http";

/** What was told to me. Who reads which, the database decides by whom the teller chose: coordinators see no more than others. */
export const readWhatWasToldMe: Permission = { ...beInTheTeam, name: "read what was told to me", tier: "second" };
/** What was agreed for the door, and until when; and deciding it, by two. */
export const keepTheDoor: Permission = { ...beHost, name: "keep the door" };
/** The sheet on the wall: numbers and words, nobody's name but those who may be called. */
export const seeTheSheet: Permission = { ...beInTheTeam, name: "see the sheet for when it is tense" };
