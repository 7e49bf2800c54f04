// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { LinkButton, Page } from "#platform/ui";

const alone = ["comeIn", "join", "talk", "place", "stop"] as const;
const together = ["share", "photo", "path"] as const;

/** Which parts ask for a parent or guardian and which do not. Nobody is asked how old they are. */
export function Under16Page({ t, language }: { t: T; language: Language }) {
  return (
    <Page title={t("site:myPlace.under16.title")} robots="noindex">
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("site:myPlace.under16.title")}</h1>
          <p class="lead">{t("site:myPlace.under16.lead")}</p>
        </div>
        <section class="stack--sm" aria-labelledby="h-alleen">
          <h2 id="h-alleen">{t("site:myPlace.under16.aloneTitle")}</h2>
          <ul>
            {alone.map((what) => (
              <li>{t(`site:myPlace.under16.alone.${what}`)}</li>
            ))}
          </ul>
        </section>
        <section class="stack--sm" aria-labelledby="h-samen">
          <h2 id="h-samen">{t("site:myPlace.under16.togetherTitle")}</h2>
          <ul>
            {together.map((what) => (
              <li>{t(`site:myPlace.under16.together.${what}`)}</li>
            ))}
          </ul>
          <p>{t("site:myPlace.under16.why")}</p>
        </section>
        <section class="stack--sm" aria-labelledby="h-kan-niet">
          <h2 id="h-kan-niet">{t("site:myPlace.under16.cannotTitle")}</h2>
          <p>{t("site:myPlace.under16.cannot")}</p>
        </section>
        <p>
          <LinkButton href={inLanguage(language, "/mijn-plek/maken")}>{t("site:myPlace.door.make")}</LinkButton>
        </p>
      </div>
    </Page>
  );
}
