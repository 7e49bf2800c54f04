// SPDX-License-Identifier: EUPL-1.2

export { countStuckJobs } from "./jobs.queries.ts";
export { createJobs, type Jobs } from "./jobs.ts";
export { prepareJobs } from "./prepare-jobs.ts";
