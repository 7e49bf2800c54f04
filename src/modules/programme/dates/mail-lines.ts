// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { reasonInWords } from "./cancel-reasons.ts";

type WhatIsDifferent = { cancelReason: string; notice: string; hosts: string[] };

/** What a letter about a date says beside when and where it is: why it is off, or what else is different. */
export function linesOfChange(date: WhatIsDifferent, about: string, t: T): string[] {
  if (about === "called-off") {
    return date.cancelReason ? [t("programme:dates.mail.reason", { reason: reasonInWords(t, date.cancelReason) })] : [];
  }
  const names = about === "changed" ? date.hosts.join(", ") : "";
  return [
    ...(names ? [t("programme:dates.mail.hosts", { names })] : []),
    ...(date.notice ? [t("programme:dates.mail.notice", { notice: date.notice })] : []),
  ];
}
