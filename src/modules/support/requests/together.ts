// SPDX-License-Identifier: EUPL-1.2
import type { Selectable } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { TogetherTable } from "./tables.ts";

export const daysCodeHolds = 30;

export type PairRow = Pick<
  Selectable<TogetherTable>,
  "id" | "firstId" | "secondId" | "codeHash" | "firstAgreesAt" | "secondAgreesAt" | "partedAt" | "createdAt"
>;
/** What somebody knows of belonging together with another: only what they did themselves, and that it ended. */
export type OwnPair = { id: string; codeHash: string | null; isJoined: boolean; saidYes: boolean; isParted: boolean };

/** Of the other nothing is told, not even whether they said yes. */
export function ownSideOf(row: PairRow, requestId: string): OwnPair {
  return {
    id: row.id,
    codeHash: row.codeHash,
    isJoined: row.secondId !== null,
    saidYes: (row.firstId === requestId ? row.firstAgreesAt : row.secondAgreesAt) !== null,
    isParted: row.partedAt !== null,
  };
}

export function codeHoldsSince(now: Temporal.Instant): Temporal.Instant {
  return now.subtract({ hours: daysCodeHolds * 24 });
}
