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

/**
 * Writes down who read about whom, one row for each of them, by the role that can only add. Await it before showing a
 * name: what could not be written down must not be read.
 */
export async function recordReading(logDb: Database, reading: Reading, now: Temporal.Instant): Promise<void> {
  const { reader, centreId, what, aboutIds } = reading;
  if (aboutIds.length === 0) return;
  const of = {
    at: now,
    readerId: reader.id,
    readerName: reader.name,
    readerRole: roleAt(reader, centreId),
    centreId,
    what,
  };
  await logDb
    .insertInto("people.reading")
    .values(aboutIds.map((aboutId) => ({ ...of, aboutId })))
    .execute();
}
