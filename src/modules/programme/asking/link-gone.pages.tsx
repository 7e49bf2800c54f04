// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { LinkButton, OnlyWith, Page } from "#platform/ui";

/** For a link that opens nothing, or nothing any more. */
export function LinkGonePage({ t, language }: { t: T; language: Language }) {
  return (
    <Page title={t("programme:signUp.gonePage.title")} robots="noindex">
      <div class="stack">
        <h1>{t("programme:signUp.gonePage.title")}</h1>
        <p class="lead">{t("programme:signUp.gonePage.text")}</p>
        <OnlyWith part="programme">
          <p>
            <LinkButton href={inLanguage(language, "/programma")}>
              {t("programme:signUp.gonePage.programme")}
            </LinkButton>
          </p>
        </OnlyWith>
      </div>
    </Page>
  );
}
