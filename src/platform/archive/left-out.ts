// SPDX-License-Identifier: EUPL-1.2

/** Tables that no archive holds, each with the reason. A test holds this list against the database. */
export const leftOut: Readonly<Record<string, string>> = {
  "network.service_due": "says what a transaction under way still has to do, and is empty outside of one",
  "platform.installed": "says which program is installed; the program that restores says so itself",
  "platform.backup": "says which back-ups lie beside this installation, and the one being made is not whole yet",
  "platform.migration_lock": "says that migrations are running now",
};

export const jobsSchema = "jobs";

/**
 * Of pg-boss's own tables only the work that is still to be done: the rest is its version, its queues (made again by
 * name), its schedules (the program's) and its statistics, and belongs to the pg-boss that wrote it. These columns
 * are the ones that every version has. Work under way becomes work to be tried again: doing it twice harms nothing.
 */
export const jobsToBeDone = {
  name: "jobs.job",
  // biome-ignore format: one list
  columns: [
    "id", "name", "priority", "data", "state", "retry_limit", "retry_count", "retry_delay", "retry_backoff", "retry_delay_max",
    "expire_seconds", "deletion_seconds", "singleton_key", "singleton_on", "start_after", "created_on", "keep_until", "dead_letter",
  ],
  values: { state: "case when state = 'created' then 'created' else 'retry' end" },
  where: "state in ('created', 'retry', 'active')",
};
