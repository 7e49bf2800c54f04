// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { ArrangingPage } from "../arranging.pages.tsx";

type ScreensPageProps = { t: T; screens: { label: string; href: string }[]; origin: string };

/** Which screens there are, and how to hang one. */
export function ScreensPage({ t, screens, origin }: ScreensPageProps) {
  return (
    <ArrangingPage title={t("site:screen.hall")} lead={t("site:screen.hallLead")}>
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
    </ArrangingPage>
  );
}
