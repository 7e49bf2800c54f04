// SPDX-License-Identifier: EUPL-1.2
import type { RoleName } from "../persons/roles.ts";

export type CurrentRole = { id: string; role: RoleName; isPaused: boolean };
export type EndOfRole = "ended" | "unknown" | "lastCoordinator";

/** What ending this role, or resting from it, comes to, given the roles that a centre has now. */
export function decideEnd(current: readonly CurrentRole[], roleId: string): EndOfRole {
  const ending = current.find(({ id }) => id === roleId);
  if (!ending) return "unknown";
  if (!coordinates(ending)) return "ended";
  return current.filter(coordinates).length === 1 ? "lastCoordinator" : "ended";
}

function coordinates({ role, isPaused }: CurrentRole): boolean {
  return role === "coordinator" && !isPaused;
}
