// SPDX-License-Identifier: EUPL-1.2
import { ArchiveProblem, readSeal, refuseUnusable, type Seal } from "#platform/archive";
import type { BackupSettings } from "#platform/config";

/** Throws an ArchiveProblem where nothing seals the back-ups: unsealed they are never made. */
export async function sealOf({ passphrase, recipient }: BackupSettings): Promise<Seal> {
  const seal = readSeal({ BACKUP_PASSPHRASE: passphrase, BACKUP_RECIPIENT: recipient });
  await refuseUnusable(seal);
  return seal;
}

export async function findScheduleProblem(settings: BackupSettings): Promise<string | null> {
  try {
    await sealOf(settings);
    return null;
  } catch (error) {
    if (error instanceof ArchiveProblem) return `No back-up is made by itself. ${error.message}`;
    throw error;
  }
}
