// SPDX-License-Identifier: EUPL-1.2
import type { Job } from "#platform/modules";
import { forgetUnusedWords } from "./unused-words.commands.ts";

export const searchJobs: Job[] = [
  { queue: "programme.forget-words", every: "40 3 * * *", work: async ({ db }) => await forgetUnusedWords(db) },
];
