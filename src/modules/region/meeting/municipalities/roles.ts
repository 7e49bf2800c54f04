// SPDX-License-Identifier: EUPL-1.2

/** The four things a municipality can do, in the order of the reference (`municipalityRoles`). */
export const municipalityRoles = ["take-stock", "explore", "keep-in-touch", "make-possible"] as const;
export type MunicipalityRole = (typeof municipalityRoles)[number];
