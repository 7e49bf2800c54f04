// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import type { PersonalTable } from "#platform/rights";
import type { Receipt } from "./receipt.queries.ts";

/** A receipt in words: the page and the file say the same. */
export type ReceiptWords = {
  title: string;
  number: string;
  day: string;
  erased: string[];
  remaining: string[];
  notes: string[];
};

export function receiptWords(
  receipt: Receipt,
  tables: readonly PersonalTable[],
  t: T,
  language: Language,
): ReceiptWords {
  const nameOf = (aboutTable: string) => tables.find(({ table }) => table === aboutTable);
  const line = (aboutTable: string, count: number) => {
    const found = nameOf(aboutTable);
    return t("site:rights.receipt.line", { name: found ? t(found.name) : t("site:rights.receipt.other"), count });
  };
  return {
    title: t("site:rights.receipt.title"),
    number: t("site:rights.receipt.number", { number: receipt.number }),
    day: t("site:rights.receipt.day", { day: formatDate(receipt.erasedOn, language) }),
    erased: receipt.lines.filter(({ erased }) => erased > 0).map((one) => line(one.aboutTable, one.erased)),
    remaining: receipt.lines
      .filter(({ remaining }) => remaining > 0)
      .map((one) => [line(one.aboutTable, one.remaining), whyOf(nameOf(one.aboutTable), t)].join(" ").trim()),
    notes: [t("site:rights.receipt.counts"), t("site:rights.receipt.backups"), t("site:rights.receipt.noName")],
  };
}

function whyOf(table: PersonalTable | undefined, t: T): string {
  return table?.remains ? t(table.remains) : "";
}

/** To keep as a file, or to print. */
export function asFile({ title, number, day, erased, remaining, notes }: ReceiptWords, t: T): string {
  const list = (heading: string, lines: string[]) =>
    lines.length > 0 ? ["", heading, ...lines.map((one) => `- ${one}`)] : [];
  return [
    title,
    number,
    day,
    ...list(t("site:rights.receipt.erased"), erased),
    ...list(t("site:rights.receipt.remaining"), remaining),
    "",
    ...notes,
    "",
  ].join("\r\n");
}
