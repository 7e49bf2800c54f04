// SPDX-License-Identifier: EUPL-1.2

/** A setting that cannot be right; its sentence is for the operator. */
export class ConfigProblem extends Error {}
