// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";
import type { SignedInPerson } from "#platform/http";
import { roleAt } from "../persons/role-at.ts";

export type Reading = {
  reader: SignedInPerson;
  centreId: string;
  /** What was read, for instance "programme.sign-up". */
  what: string;
  aboutIds: readonly string[];
};
/** Someone without a role who reads by a link that the team gave them. */
export type ReadingByLink = Omit<Reading, "reader"> & { reader: { id: string; name: string; role: string } };

/**
 * Writes down who read about whom, one row for each of them, by the role that can only add. Await it before showing a
 * name: what could not be written down must not be read.
 */
export async function recordReading(logDb: Database, reading: Reading, now: Temporal.Instant): Promise<void> {
  const { id, name } = reading.reader;
  const reader = { id, name, role: roleAt(reading.reader, reading.centreId) };
  await recordReadingByLink(logDb, { ...reading, reader }, now);
}

/** As `recordReading`, for whoever holds a link and is not signed in. */
export async function recordReadingByLink(
  logDb: Database,
  { reader, centreId, what, aboutIds }: ReadingByLink,
  now: Temporal.Instant,
): Promise<void> {
  if (aboutIds.length === 0) return;
  const of = { at: now, readerId: reader.id, readerName: reader.name, readerRole: reader.role, centreId, what };
  await logDb
    .insertInto("people.reading")
    .values(aboutIds.map((aboutId) => ({ ...of, aboutId })))
    .execute();
}
