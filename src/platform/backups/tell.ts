// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import type { BackupProblem } from "./tables.ts";

/** Plain text, about the machine and nobody in it. */
export function writeBackupMail(problem: BackupProblem, t: T): { subject: string; body: string } {
  const paragraphs = [
    t("backups:mail.greeting"),
    `${t("backups:mail.failed")} ${t(`backups:problem.${problem}`)}`,
    t("backups:mail.kept"),
    t("backups:mail.look"),
  ];
  return { subject: t("backups:mail.subject"), body: `${paragraphs.join("\n\n")}\n` };
}
