// SPDX-License-Identifier: EUPL-1.2
import { randomInt } from "node:crypto";
import { localToday } from "#platform/clock";
import { house, withActor } from "#platform/db";
import type { Job, Workshop } from "#platform/modules";
import { closeRound } from "./closing.commands.ts";
import { listEndedRounds } from "./ended.queries.ts";

const oneIn = 10;
const zone = "Europe/Amsterdam";

export const closingJobs: Job[] = [
  { queue: "region.close-rounds", every: "20 0 * * *", work: async (workshop) => await closeEndedRounds(workshop) },
];

/** On the day after its last. Each in a transaction of its own; doing it twice closes nothing twice. */
export async function closeEndedRounds({ db, now }: Pick<Workshop, "db" | "now">, lot = drawLot): Promise<void> {
  const today = localToday(now(), zone);
  for (const roundId of await listEndedRounds(db, today)) {
    await withActor(db, house, async (trx) => await closeRound(trx, roundId, today, lot));
  }
}

function drawLot(): boolean {
  return randomInt(oneIn) === 0;
}
