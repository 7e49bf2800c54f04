// SPDX-License-Identifier: EUPL-1.2
// A part of its own, with nothing but Node behind it: PostgreSQL starts while the rest of the program is still read.
export { EmbeddedProblem, type EmbeddedServer, startEmbedded } from "./embedded.ts";
