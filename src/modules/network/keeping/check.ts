// SPDX-License-Identifier: EUPL-1.2
import type { WayOfChecking } from "./tables.ts";

/** That somebody looked whether an entry is right, and how it stands since. */
export type LastCheck = {
  /** "2026-11-03"; null where nobody of this directory looked yet. */
  checkedOn: string | null;
  way: WayOfChecking | null;
  /** The organization or the house that looked. */
  by: string | null;
  /** From when on nobody looked for too long. */
  staleOn: string | null;
  /** From when on nobody answers for it. */
  unkeptOn: string | null;
};
