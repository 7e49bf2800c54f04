// SPDX-License-Identifier: EUPL-1.2

export const synonymsPath = "/beheer/zoekwoorden";

/** The form below the others, for a group that is not there yet. */
export const newGroup = "nieuw";
