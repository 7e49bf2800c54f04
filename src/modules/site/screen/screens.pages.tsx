// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { BackLink, Page } from "#platform/ui";

type ScreensPageProps = { t: T; language: Language; screens: { label: string; href: string }[]; origin: string };

/** Which screens there are, and how to hang one. */
export function ScreensPage({ t, language, screens, origin }: ScreensPageProps) {
  return (
    <Page title={t("site:screen.hall")} robots="noindex">
      <BackLink href={inLanguage(language, "/beheer")}>{t("site:beheer.title")}</BackLink>
      <h1>{t("site:screen.hall")}</h1>
      <p class="lead">{t("site:screen.hallLead")}</p>
      <div class="card">
        <ul class="lijn" role="list">
          {screens.map(({ label, href }) => (
            <li>
              <a href={href}>{label}</a>
              <p class="muted">{origin.replace(/^https?:\/\//, "") + href}</p>
            </li>
          ))}
        </ul>
      </div>
      <section class="stack" aria-labelledby="h-ophangen">
        <h2 id="h-ophangen">{t("site:screen.hang")}</h2>
        <ol>
          <li>{t("site:screen.hangOpen")}</li>
          <li>{t("site:screen.hangFull")}</li>
          <li>{t("site:screen.hangSelf")}</li>
        </ol>
      </section>
    </Page>
  );
}
