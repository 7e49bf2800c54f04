// SPDX-License-Identifier: EUPL-1.2
import type { SignedInPerson } from "#platform/http";
import type { RoleName } from "../tables.ts";

/** In what role someone of the team acts at this centre. */
export function roleAt(person: SignedInPerson, centreId: string): RoleName {
  return person.coordinatorAt.includes(centreId) ? "coordinator" : "host";
}
