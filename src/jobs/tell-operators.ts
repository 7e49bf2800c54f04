// SPDX-License-Identifier: EUPL-1.2

import { listOperatorIds } from "#modules/people";
import { type BackupProblem, writeBackupMail } from "#platform/backups";
import { house, withActor } from "#platform/db";
import { firstLanguage } from "#platform/i18n";
import type { Identity } from "#platform/identity";
import type { Workshop } from "#platform/modules";

const daysKept = 30;

/** A letter to whoever looks after the installation and has an address. */
export async function tellOperators(
  { db, mail, texts, now }: Workshop,
  { findEmails }: Pick<Identity, "findEmails">,
  problem: BackupProblem,
): Promise<void> {
  const letter = writeBackupMail(problem, texts(firstLanguage));
  const at = now();
  await withActor(db, house, async (trx) => {
    const emails = await findEmails(await listOperatorIds(trx));
    for (const [personId, address] of emails) {
      await mail.queueMessage(
        trx,
        {
          ...{ ...letter, address, centreId: null, kind: "platform.back-up-failed", holdsLink: false },
          onceKey: `back-up-failed ${personId} ${at}`,
          keptUntil: at.add({ hours: daysKept * 24 }),
        },
        at,
      );
    }
  });
}
