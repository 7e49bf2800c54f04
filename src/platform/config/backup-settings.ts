// SPDX-License-Identifier: EUPL-1.2
import { resolve } from "node:path";
import { ConfigProblem } from "./config-problem.ts";
import { readWholeNumber } from "./whole-number.ts";

export type BackupSettings = {
  folder: string;
  /** "03:30", in Europe/Amsterdam. */
  at: string;
  keep: number;
  passphrase: string | undefined;
  recipient: string | undefined;
};

export function readBackups(env: NodeJS.ProcessEnv): BackupSettings | null {
  if (!env.BACKUP_DIR) return null;
  const at = env.BACKUP_AT ?? "03:30";
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(at)) throw new ConfigProblem(`BACKUP_AT is not a time such as 03:30: ${at}`);
  const keep = readWholeNumber(env, "BACKUP_KEEP", { from: 1, otherwise: 14, what: "a number of back-ups from 1 on" });
  const seal = { passphrase: env.BACKUP_PASSPHRASE || undefined, recipient: env.BACKUP_RECIPIENT || undefined };
  return { folder: resolve(env.BACKUP_DIR), at, keep, ...seal };
}
