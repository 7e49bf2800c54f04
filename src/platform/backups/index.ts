// SPDX-License-Identifier: EUPL-1.2
import type { BackupHouse } from "./back-up.ts";

export type { BackupHouse } from "./back-up.ts";
export { type BackupState, findBackupState, listBackups } from "./backup.queries.ts";
export { endDueErasures, noteErased } from "./erased.commands.ts";
export { listDueErasures } from "./erased.queries.ts";
export { erasedMark } from "./erased-mark.ts";
export type { BackupProblem } from "./tables.ts";
export { writeBackupMail } from "./tell.ts";

// Sealing and packing are read when a back-up is due, not at each start.

/** Makes the back-up that the schedule asks for, once over all processes, and tells what went wrong. */
export async function backUpIfDue(house: BackupHouse): Promise<void> {
  await (await import("./back-up.ts")).backUpIfDue(house);
}

/** Puts what was erased on the list that lies beside the back-ups. */
export async function listErased(house: Pick<BackupHouse, "db" | "settings">): Promise<void> {
  await (await import("./back-up.ts")).listErased(house);
}

/** Null when the schedule can do its work; else why not, in a sentence for the operator. */
export async function findScheduleProblem(settings: NonNullable<BackupHouse["settings"]>): Promise<string | null> {
  return await (await import("./plan.ts")).findScheduleProblem(settings);
}
export { backupTexts } from "./texts.ts";
