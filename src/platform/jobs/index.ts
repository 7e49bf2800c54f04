// SPDX-License-Identifier: EUPL-1.2

export { countStuckJobs } from "./jobs.queries.ts";
export { createJobs, type JobIds, type Jobs, type SendOptions } from "./jobs.ts";
export { prepareJobs } from "./prepare-jobs.ts";
