// SPDX-License-Identifier: EUPL-1.2

/** Where someone answers what they are asked, and where coordinators do. */
export const myRolesPath = "/mijn-plek/rollen";
export const teamPath = "/team/mensen";
