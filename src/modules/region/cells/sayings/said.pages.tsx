// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { LinkButton, Notice, Page, type TextLink } from "#platform/ui";

type SaidPageProps = {
  t: T;
  outcome: "shown" | "waits";
  cell: TextLink | null;
  moreHref: string;
  mapHref: string;
};

export function SaidPage({ t, outcome, cell, moreHref, mapHref }: SaidPageProps) {
  return (
    <Page title={t("region:cells.said.title")} robots="noindex">
      <h1>{t("region:cells.said.title")}</h1>
      <Notice kind="good">
        <p>{t(`region:cells.said.${outcome}`)}</p>
      </Notice>
      {cell && (
        <p>
          <a href={cell.href}>{cell.label}</a>
        </p>
      )}
      <div class="knoppen">
        <LinkButton href={moreHref}>{t("region:cells.said.more")}</LinkButton>
        <LinkButton href={mapHref}>{t("region:cells.toMap")}</LinkButton>
      </div>
    </Page>
  );
}
