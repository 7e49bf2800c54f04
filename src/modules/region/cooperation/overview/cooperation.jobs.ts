// SPDX-License-Identifier: EUPL-1.2
import type { Job, Module } from "#platform/modules";
import { tableJobs, tableLetters, tableSubscriptions } from "../meeting-tables/letters.jobs.ts";
import { pollJobs, pollLetters, pollSubscriptions } from "../polling/poll.jobs.ts";

export const cooperationJobs: Job[] = [...tableJobs, ...pollJobs];
export const cooperationSubscriptions: Module["subscriptions"] = [...tableSubscriptions, ...pollSubscriptions];
export const cooperationLetters: Module["letters"] = { ...tableLetters, ...pollLetters };
