// SPDX-License-Identifier: EUPL-1.2
import { localToday } from "#platform/clock";
import { house, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import type { Job, Module, Workshop } from "#platform/modules";
import { findSignUp } from "../sign-ups/sign-up.queries.ts";
import { tell } from "../sign-ups/tell.ts";

export const reachingJobs: Job[] = [{ queue: "programme.tell-opened", onEvent: tellOpened }];
export const reachingSubscriptions: Module["subscriptions"] = [
  { event: "programme.opened-in-emergency", queue: "programme.tell-opened" },
];

/** One letter a day: who it was and why, each time, stands on the page that it leads to. */
async function tellOpened(workshop: Workshop, { subjectId }: EventIds): Promise<void> {
  await withActor(workshop.db, house, async (trx) => {
    const signUp = await findSignUp(trx, subjectId, workshop.now());
    if (!signUp) return;
    const day = localToday(workshop.now(), signUp.zone);
    await tell(workshop, trx, signUp, { about: "opened", onceKey: `programme.opened-${subjectId}-${day}` });
  });
}
