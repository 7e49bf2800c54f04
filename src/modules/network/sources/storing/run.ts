// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Correction } from "../correction.ts";

/** One reading of one source. Everything it sees is marked with when it began. */
export type Run = {
  sourceId: string;
  regionId: string;
  startedAt: Temporal.Instant;
  corrections: ReadonlyMap<string, Correction>;
  /** What stands in the source by itself and was met, to notice what it says twice. */
  met: Set<string>;
  counts: RunCounts;
};

export type RunCounts = { added: number; changed: number; same: number; back: number; failed: number };

export const nothingYet = (): RunCounts => ({ added: 0, changed: 0, same: 0, back: 0, failed: 0 });
