// SPDX-License-Identifier: EUPL-1.2
import type { RoleName } from "../tables.ts";

export type CurrentRole = { id: string; role: RoleName };
export type EndOfRole = "ended" | "unknown" | "lastCoordinator";

/** What ending this role comes to, given the roles that a centre has now. */
export function decideEnd(current: readonly CurrentRole[], roleId: string): EndOfRole {
  const ending = current.find(({ id }) => id === roleId);
  if (!ending) return "unknown";
  const coordinators = current.filter(({ role }) => role === "coordinator");
  return ending.role === "coordinator" && coordinators.length === 1 ? "lastCoordinator" : "ended";
}
