// SPDX-License-Identifier: EUPL-1.2
import { recordReading } from "#modules/people";
import type { Database } from "#platform/db";
import { type AppContext, personOf } from "#platform/http";

/** Whether whoever asks sees all groups of this centre, and not only their own. */
export function hostsHere({ var: { person, centre } }: AppContext): boolean {
  return person?.hostAt.includes(centre.id) ?? false;
}

type Reading = Parameters<typeof recordReading>[1];

/** Writes down what whoever asks reads. Await it before it is shown. `logDb` can only add to the log of readings. */
export async function recordReadingBy(
  c: AppContext,
  logDb: Database,
  reading: Omit<Reading, "reader" | "centreId">,
): Promise<void> {
  const { centre, now } = c.var;
  await recordReading(logDb, { reader: personOf(c), centreId: centre.id, ...reading }, now());
}
