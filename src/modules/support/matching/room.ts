// SPDX-License-Identifier: EUPL-1.2
import { type Asked, type Candidate, propose } from "./propose.ts";

export type WhoWaits = Asked & { leftOut: ReadonlySet<string> };

/** Who hears that somebody has room: whoever asked longest ago and whom somebody fits, as many as there are places. */
export function whoHears<Waiting extends WhoWaits>(
  waiting: readonly Waiting[],
  candidates: readonly Candidate[],
  places: number,
): Waiting[] {
  return waiting.filter((one) => propose(one, candidates, one.leftOut).length > 0).slice(0, Math.max(0, places));
}
