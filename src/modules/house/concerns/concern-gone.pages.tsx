// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { LinkButton, OnlyWith, Page } from "#platform/ui";

export function ConcernGonePage({ t, tellHref }: { t: T; tellHref: string }) {
  return (
    <Page title={t("house:concerns.gone.title")} robots="noindex">
      <h1>{t("house:concerns.gone.title")}</h1>
      <p class="lead">{t("house:concerns.gone.text")}</p>
      <OnlyWith part="rubs">
        <p>
          <LinkButton href={tellHref}>{t("house:concerns.gone.again")}</LinkButton>
        </p>
      </OnlyWith>
    </Page>
  );
}
