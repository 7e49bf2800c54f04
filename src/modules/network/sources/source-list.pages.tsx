// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, EmptyState, LinkButton, Page } from "#platform/ui";
import { type SourceRow, SourceRows } from "./source-state.pages.tsx";

type SourcesPageProps = { t: T; sources: SourceRow[]; links: { back: string; add: string; file: string } };

/** Every directory that comes in here, with how it stands. */
export function SourcesPage({ t, sources, links }: SourcesPageProps) {
  return (
    <Page title={t("network:sources.title")} robots="noindex">
      <BackLink href={links.back}>{t("network:sources.toDirectory")}</BackLink>
      <h1>{t("network:sources.title")}</h1>
      <p class="lead">{t("network:sources.lead")}</p>
      {sources.length === 0 ? (
        <EmptyState title={t("network:sources.none")}>
          <p>{t("network:sources.noneText")}</p>
        </EmptyState>
      ) : (
        <SourceRows t={t} sources={sources} />
      )}
      <div class="knoppen">
        <LinkButton href={links.add} kind="main" icon="plus">
          {t("network:sources.add")}
        </LinkButton>
        <LinkButton href={links.file}>{t("network:sources.asFile")}</LinkButton>
      </div>
    </Page>
  );
}
