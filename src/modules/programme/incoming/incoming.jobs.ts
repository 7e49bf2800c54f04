// SPDX-License-Identifier: EUPL-1.2
import { house } from "#platform/db";
import type { Job, Module } from "#platform/modules";
import { bringInFile } from "./bring-in-file.ts";

/** Large files; small ones are brought in while somebody waits. */
export const incomingJobs: Job[] = [
  {
    queue: "programme.bring-in",
    onEvent: async (workshop, { subjectId }) => await bringInFile(workshop, house, subjectId),
  },
];

export const incomingSubscriptions: Module["subscriptions"] = [
  { event: "programme.agenda-accepted", queue: "programme.bring-in" },
];
