// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { Table } from "#platform/ui";

export type GoneProps = {
  t: T;
  language: Language;
  cleared: { day: string; name: string; cleared: number }[];
  receipts: { erasedOn: string; erased: number }[];
};

/** What left by its term, and what people had erased: numbers and days, never whose. */
export function WhatIsGone({ t, language, cleared, receipts }: GoneProps) {
  return (
    <>
      <h2>{t("site:rights.keeping.gone")}</h2>
      {cleared.length === 0 && <p>{t("site:rights.keeping.goneNothing")}</p>}
      {cleared.length > 0 && (
        <Table
          id="t-weg"
          caption={t("site:rights.keeping.goneCaption")}
          columns={[t("site:rights.keeping.day"), t("site:rights.keeping.kind"), t("site:rights.keeping.rows")]}
          rows={cleared.map(({ day, name, cleared }) => [formatDate(day, language), name, cleared])}
        />
      )}
      <h2>{t("site:rights.keeping.receipts")}</h2>
      <p>{t("site:rights.keeping.receiptsLead")}</p>
      {receipts.length > 0 && (
        <Table
          id="t-bewijzen"
          caption={t("site:rights.keeping.receiptsCaption")}
          columns={[t("site:rights.keeping.day"), t("site:rights.keeping.rows")]}
          rows={receipts.map(({ erasedOn, erased }) => [formatDate(erasedOn, language), erased])}
        />
      )}
    </>
  );
}
