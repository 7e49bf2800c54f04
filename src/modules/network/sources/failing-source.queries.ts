// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { findSourceAnywhere } from "./source.queries.ts";
import type { SourceProblem } from "./source.ts";

export type FailingSource = { name: string; problem: SourceProblem; problemStatus: number | null };

/** For the letter about it: as it stands now, null where it is good again, stands still or went away. */
export async function findFailingSource(trx: Transaction, sourceId: string): Promise<FailingSource | null> {
  const source = await findSourceAnywhere(trx, sourceId);
  if (!source?.problem || source.pausedAt) return null;
  const { name, problem, problemStatus } = source;
  return { name, problem, problemStatus };
}
