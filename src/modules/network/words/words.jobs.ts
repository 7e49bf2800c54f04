// SPDX-License-Identifier: EUPL-1.2
import type { Job } from "#platform/modules";
import { forgetUnusedWords } from "./unused-words.commands.ts";

export const wordsJobs: Job[] = [
  { queue: "network.forget-words", every: "50 3 * * *", work: async ({ db }) => await forgetUnusedWords(db) },
];
