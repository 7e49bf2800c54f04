// SPDX-License-Identifier: EUPL-1.2

/** Something about the embedded database that the operator can mend; its sentence is for them. */
export class EmbeddedProblem extends Error {}
