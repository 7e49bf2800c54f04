// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { EmptyState, Page, type TextLink } from "#platform/ui";
import { Words } from "../writing/words.pages.tsx";
import type { NetworkTable } from "./network-table.queries.ts";

type TablesPageProps = { t: T; back: TextLink; tables: (NetworkTable & { members: string })[] };

/** For everyone: which tables there are, and who sits there. What is said there is for its members. */
export function TablesPage({ t, back, tables }: TablesPageProps) {
  return (
    <Page title={t("region:cooperation.tables.title")} back={back}>
      <h1>{t("region:cooperation.tables.title")}</h1>
      <p class="lead">{t("region:cooperation.tables.lead")}</p>
      {tables.length === 0 && <EmptyState title={t("region:cooperation.tables.none")} />}
      <ul class="lijn" role="list">
        {tables.map(({ name, kind, about, members }) => (
          <li class="stack--sm">
            <h2 class="h-klein">{name}</h2>
            <p class="muted">{t(`region:cooperation.tables.kinds.${kind}`)}</p>
            <Words text={about} />
            {members && <p>{t("region:cooperation.tables.with", { members })}</p>}
          </li>
        ))}
      </ul>
    </Page>
  );
}
