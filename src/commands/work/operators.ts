// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { addOperator, endOperator } from "#modules/people";
import { ConfigProblem } from "#platform/config";
import { type Database, house, withActor } from "#platform/db";
import { findPersonIdByEmail } from "#platform/identity";

export type AskedOperator = { email: string; isEnding: boolean };

/** What was typed after `npm run operator --`. */
export function readAsked(words: readonly string[]): AskedOperator {
  const [email, ...others] = words.filter((word) => word !== "--end");
  if (!email || others.length > 0) throw new ConfigProblem("Say for whom: npm run operator -- EMAIL [--end]");
  return { email, isEnding: words.includes("--end") };
}

/** Gives the care of the installation to whoever signs in with this address, or takes it back. Says what was done. */
export async function changeOperator(
  db: Database,
  { email, isEnding }: AskedOperator,
  now: Temporal.Instant,
): Promise<string> {
  return await withActor(db, house, async (trx) => {
    const personId = await findPersonIdByEmail(trx, email);
    if (!personId) throw new ConfigProblem("Nobody signs in with this address. Make them a place or a role first.");
    if (!isEnding) {
      await addOperator(trx, personId, now);
      return `${email} looks after this installation, from the next page on: /beheer/installatie.`;
    }
    const { hasEnded, othersLeft } = await endOperator(trx, personId);
    const first = hasEnded
      ? `${email} no longer looks after this installation.`
      : `${email} did not look after this installation.`;
    return othersLeft > 0 ? first : `${first} Nobody does now: npm run operator -- EMAIL gives it to someone.`;
  });
}
