// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";
import type { SignedInPerson } from "#platform/http";
import type { OpenSession } from "#platform/identity";
import { findSignedInPerson } from "../persons/signed-in-person.queries.ts";

/** Whose session this is, with the tier that this session has reached. */
export async function findPersonOfSession(
  db: Database,
  { personId, sessionId, tier }: OpenSession,
  now: Temporal.Instant,
): Promise<SignedInPerson | null> {
  const person = await findSignedInPerson(db, personId, now);
  return person && { ...person, sessionId, tier };
}
