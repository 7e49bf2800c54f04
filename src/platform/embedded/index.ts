// SPDX-License-Identifier: EUPL-1.2
// A part of its own, with nothing but Node behind it: PostgreSQL starts while the rest of the program is still read.
export { type EmbeddedServer, startEmbedded, startOwnDatabase } from "./embedded.ts";
export { EmbeddedProblem } from "./embedded-problem.ts";
