// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, EmptyState, LinkButton, Page, Table } from "#platform/ui";

export type CorrectionRow = { what: string; column: string; theirs: string; ours: string };
type CorrectionsProps = {
  t: T;
  name: string;
  corrections: CorrectionRow[];
  links: { back: string; json: string; csv: string };
};

/** What we know better, for the source to take over. */
export function CorrectionsPage({ t, name, corrections, links }: CorrectionsProps) {
  return (
    <Page title={t("network:sources.corrections.of", { name })} robots="noindex">
      <BackLink href={links.back}>{name}</BackLink>
      <h1>{t("network:sources.corrections.of", { name })}</h1>
      <p class="lead">{t("network:sources.corrections.lead")}</p>
      {corrections.length === 0 ? (
        <EmptyState title={t("network:sources.corrections.none")} />
      ) : (
        <>
          <Table
            id="verbeteringen"
            caption={t("network:sources.corrections.title")}
            captionHidden
            columns={[
              t("network:sources.corrections.what"),
              t("network:sources.corrections.column"),
              t("network:sources.corrections.theirs"),
              t("network:sources.corrections.ours"),
            ]}
            rows={corrections.map(({ what, column, theirs, ours }) => [what, <code>{column}</code>, theirs, ours])}
          />
          <div class="knoppen">
            <LinkButton href={links.csv} icon="download">
              {t("network:sources.corrections.csv")}
            </LinkButton>
            <LinkButton href={links.json} icon="download">
              {t("network:sources.corrections.json")}
            </LinkButton>
          </div>
        </>
      )}
    </Page>
  );
}
