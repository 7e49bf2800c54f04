// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";
import type { SignedInPerson } from "#platform/http";
import { roleAt } from "../persons/role-at.ts";
import type { WhatIsRead } from "./what-is-read.ts";

export type Reading = {
  reader: Pick<SignedInPerson, "id" | "name" | "roles" | "hostAt" | "coordinatorAt">;
  centreId: string;
  what: WhatIsRead;
  aboutIds: readonly string[];
  /** The title of the activity whose list it was, or of each the own. */
  listOf?: string | ((aboutId: string) => string | undefined) | undefined;
  /** The organization for which they read, where that is not the centre itself. */
  onBehalfOf?: string | undefined;
  /** Only for what was opened in an emergency, with the key of the form: sent twice it is one reading. */
  emergency?: { reason: string; formKey: string } | undefined;
};
/** In a role that is said, because one holds a link instead of a role or reads in one of several. */
export type ReadingAs = Omit<Reading, "reader"> & { reader: { id: string; name: string; role: string } };

/**
 * Writes down who read about whom, one row for each of them, by the role that can only add. Await it before showing a
 * name: what could not be written down must not be read.
 */
export async function recordReading(logDb: Database, reading: Reading, now: Temporal.Instant): Promise<void> {
  const { id, name } = reading.reader;
  const reader = { id, name, role: roleAt(reading.reader, reading.centreId) };
  await recordReadingAs(logDb, { ...reading, reader }, now);
}

/** As `recordReading`, for a reader who says in which role. */
export async function recordReadingAs(logDb: Database, reading: ReadingAs, now: Temporal.Instant): Promise<void> {
  const { reader, centreId, what, aboutIds, onBehalfOf, listOf, emergency } = reading;
  if (aboutIds.length === 0) return;
  const who = { readerId: reader.id, readerName: reader.name, readerRole: reader.role };
  const why = { reason: emergency?.reason ?? null, formKey: emergency?.formKey ?? null };
  const row = { at: now, ...who, centreId, ...(onBehalfOf && { onBehalfOf }), what, ...why };
  const titleFor = (id: string) => (typeof listOf === "function" ? listOf(id) : listOf) ?? null;
  await logDb
    .insertInto("people.reading")
    .values(aboutIds.map((aboutId) => ({ ...row, aboutId, listOf: titleFor(aboutId) })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
