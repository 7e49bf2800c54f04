// SPDX-License-Identifier: EUPL-1.2
import { house, withActor } from "#platform/db";
import type { Job, Workshop } from "#platform/modules";
import { listSignUpsToRemind } from "./reminder.queries.ts";
import { tell } from "./tell.ts";

export const reminderJobs: Job[] = [{ queue: "programme.remind", every: "*/15 * * * *", work: remind }];

/** The once-key of the letter keeps a second one away: per date, and again when that date moved to another day. */
async function remind(workshop: Workshop): Promise<void> {
  await withActor(workshop.db, house, async (trx) => {
    for (const signUp of await listSignUpsToRemind(trx, workshop.now())) {
      const onceKey = `programme.reminder-${signUp.signUpId}-${signUp.id}-${signUp.startsLocal.slice(0, 10)}`;
      await tell(workshop, trx, signUp, { about: "reminder", onceKey });
    }
  });
}
