// SPDX-License-Identifier: EUPL-1.2
import type { PersonAtDesk } from "./desk.queries.ts";

export type DeskRefusal = "self" | "elsewhere";

/**
 * Paper lets someone in as this person. So nobody makes it for themselves, and no house makes it for somebody who sees
 * people at another.
 */
export function decideDeskHelp(asker: { id: string }, personId: string, person: PersonAtDesk): DeskRefusal | null {
  if (asker.id === personId) return "self";
  return person.worksElsewhere ? "elsewhere" : null;
}
