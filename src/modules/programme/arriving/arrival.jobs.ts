// SPDX-License-Identifier: EUPL-1.2
import { house, withActor } from "#platform/db";
import type { Job, Module } from "#platform/modules";
import { moveArrivalsAlong, withdrawArrivalsOfSignUp } from "./arrival.commands.ts";

export const arrivingJobs: Job[] = [
  {
    queue: "programme.end-arrivals",
    onEvent: async ({ db, now }, { subjectId }) =>
      await withActor(db, house, async (trx) => await withdrawArrivalsOfSignUp(trx, subjectId, now())),
  },
  {
    queue: "programme.move-arrivals",
    onEvent: async ({ db }, { subjectId }) =>
      await withActor(db, house, async (trx) => await moveArrivalsAlong(trx, subjectId)),
  },
];

export const arrivingSubscriptions: Module["subscriptions"] = [
  { event: "programme.sign-up-ended", queue: "programme.end-arrivals" },
  { event: "programme.occurrence-moved", queue: "programme.move-arrivals" },
];
