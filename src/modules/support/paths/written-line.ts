// SPDX-License-Identifier: EUPL-1.2
import { formatDayOfYear } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import type { DatedWords } from "./letter.ts";

type Written = Pick<DatedWords, "writerName" | "writtenAs" | "day">;

/** "Samir, 12 november, samen opgeschreven" */
export function writtenLine(t: T, language: Language, { writerName, writtenAs, day }: Written): string {
  const values = { name: writerName || t("support:paths.somebody"), day: formatDayOfYear(day, language) };
  return t(`support:paths.written.${writtenAs}`, values);
}
