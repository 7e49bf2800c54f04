// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { LinkButton, OnlyWith, Page } from "#platform/ui";

/** For whoever is not signed in: a place may be wanted, and is never needed. */
export function PlaceForNobodyPage({ t, language }: { t: T; language: Language }) {
  const to = (path: string) => inLanguage(language, path);
  return (
    <Page title={t("site:myPlace.title")} robots="noindex">
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("site:myPlace.title")}</h1>
          <p class="lead">{t("site:myPlace.door.lead")}</p>
        </div>
        <OnlyWith part="programme">
          <section class="stack--sm" aria-labelledby="h-zonder">
            <h2 id="h-zonder">{t("site:myPlace.door.without")}</h2>
            <p>{t("site:myPlace.door.withoutText")}</p>
            <p class="row">
              <LinkButton href={to("/programma")}>{t("site:myPlace.door.programme")}</LinkButton>
              <LinkButton href={to("/code")}>{t("site:myPlace.door.code")}</LinkButton>
            </p>
          </section>
        </OnlyWith>
        <section class="stack--sm" aria-labelledby="h-alleen">
          <h2 id="h-alleen">{t("site:myPlace.door.vault")}</h2>
          <p>{t("site:myPlace.door.vaultText")}</p>
          <p>
            <LinkButton href={to("/mijn-plek/kluis")}>{t("site:myPlace.door.toVault")}</LinkButton>
          </p>
        </section>
        <section class="stack--sm" aria-labelledby="h-met">
          <h2 id="h-met">{t("site:myPlace.door.with")}</h2>
          <p>{t("site:myPlace.door.withText")}</p>
          <p class="row">
            <LinkButton href={to("/inloggen")}>{t("site:myPlace.door.signIn")}</LinkButton>
            <LinkButton href={to("/mijn-plek/maken")}>{t("site:myPlace.door.make")}</LinkButton>
          </p>
          <p>
            <a href={to("/mijn-plek/onder-16")}>{t("site:myPlace.door.under16")}</a>
          </p>
        </section>
      </div>
    </Page>
  );
}
