// SPDX-License-Identifier: EUPL-1.2
import { giveBackAllSignUps } from "#modules/programme";
import { giveBackAllRequests } from "#modules/support";
import { endDueErasures, erasedMark, listDueErasures } from "#platform/backups";
import { type Database, house, type Transaction, withActor } from "#platform/db";
import type { Identity } from "#platform/identity";
import { type About, eraseOwnRows, type PersonalTable } from "#platform/rights";
import { listErasableIds } from "./erasable-ids.queries.ts";

type ComeBack = { about: About; keepsSignUps: boolean };

/**
 * After an older back-up was restored: whoever had everything erased since then is erased once more, all or none. Says how
 * many came back and went. Nobody is asked whether they are the only coordinator: they went before.
 */
export async function eraseAgain(
  db: Database,
  tables: PersonalTable[],
  findEmails: Identity["findEmails"],
): Promise<number> {
  return await withActor(db, house, async (trx) => {
    const back = await listComeBack(trx, findEmails);
    for (const { about, keepsSignUps } of back) {
      if (about.personId && keepsSignUps) await giveBackAllSignUps(trx, about.personId);
      if (about.personId && keepsSignUps) await giveBackAllRequests(trx, about.personId);
      await eraseOwnRows(trx, tables, about);
    }
    await endDueErasures(trx);
    return back.length;
  });
}

async function listComeBack(trx: Transaction, findEmails: Identity["findEmails"]): Promise<ComeBack[]> {
  const due = new Map((await listDueErasures(trx)).map(({ mark, keepsSignUps }) => [mark, keepsSignUps]));
  if (due.size === 0) return [];
  const { personIds, signUpIds } = await listErasableIds(trx);
  const isDue = (id: string) => due.has(erasedMark(id));
  const persons = personIds.filter(isDue);
  const emails = await findEmails(persons);
  return [
    ...signUpIds.filter(isDue).map((signUpId) => ({ about: { signUpId }, keepsSignUps: false })),
    ...persons.map((personId) => {
      const keepsSignUps = due.get(erasedMark(personId)) ?? false;
      const signInEmail = emails.get(personId);
      return { about: { personId, signInEmail, email: keepsSignUps ? undefined : signInEmail }, keepsSignUps };
    }),
  ];
}
