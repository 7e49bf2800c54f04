// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { findStanding, lockRelease, type Release, type Whole } from "./release.queries.ts";
import { type Refusal, refuseChange, type Standing } from "./release.ts";

type Asked = { centreId: string; id: string };

/** Under the lock of the document: does it, unless a rule says why not. */
export async function changeStanding(
  trx: Transaction,
  { centreId, id }: Asked,
  work: (release: Release, standing: Whole) => Promise<void>,
  refuse: (standing: Standing) => Refusal | null = refuseChange,
): Promise<Refusal | "gone" | null> {
  const release = await lockRelease(trx, centreId, id);
  if (!release) return "gone";
  const standing = await findStanding(trx, release);
  const refused = refuse(standing);
  if (refused === null) await work(release, standing);
  return refused;
}
