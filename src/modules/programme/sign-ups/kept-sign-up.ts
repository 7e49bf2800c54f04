// SPDX-License-Identifier: EUPL-1.2
import type { SignedInPerson } from "#platform/http";

/** How a sign-up stands to whoever reads its page: to be kept, theirs, someone else's, or read by nobody we know. */
export type Keeping = "can-keep" | "mine" | "another's" | "not signed in";

export function keepingOf({ personId }: { personId: string | null }, reader: SignedInPerson | null): Keeping {
  if (personId === null) return reader ? "can-keep" : "not signed in";
  return personId === reader?.id ? "mine" : "another's";
}
