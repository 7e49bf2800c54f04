// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Table } from "#platform/ui";

export type HistoryLine = { day: string; field: string; before: string; after: string; by: string };

export function HistoryTable({ t, history }: { t: T; history: HistoryLine[] }) {
  if (history.length === 0) return null;
  return (
    <Table
      id="geschiedenis"
      caption={t("network:keeping.team.history")}
      columns={[
        t("network:keeping.team.day"),
        t("network:keeping.answer.what"),
        t("network:keeping.answer.before"),
        t("network:keeping.answer.after"),
        t("network:keeping.team.by"),
      ]}
      rows={history.map(({ day, field, before, after, by }) => [day, field, before, after, by])}
    />
  );
}
