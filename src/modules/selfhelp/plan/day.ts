// SPDX-License-Identifier: EUPL-1.2
import type { Vault } from "../device/vault.ts";

type Ticks = { day: string; lines: Set<string> };

const ticks = new WeakMap<Vault, Ticks>();

/** What was ticked today. It lives as long as the open area, nowhere else, and begins anew each day. */
export function ticksOf(vault: Vault, day: string): Set<string> {
  const now = ticks.get(vault);
  if (now?.day === day) return now.lines;
  const lines = new Set<string>();
  ticks.set(vault, { day, lines });
  return lines;
}
