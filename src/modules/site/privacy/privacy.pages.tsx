// SPDX-License-Identifier: EUPL-1.2
import type { T, TextKey } from "#platform/i18n";
import { Page } from "#platform/ui";

export function PrivacyPage({ t, kept }: { t: T; kept: TextKey[] }) {
  return (
    <Page title={t("site:privacy.title")}>
      <article class="stack">
        <h1>{t("site:privacy.title")}</h1>
        <p class="lead">{t("site:privacy.lead")}</p>
        <h2>{t("site:privacy.not")}</h2>
        <ul>
          <li>{t("site:privacy.notDiagnosis")}</li>
          <li>{t("site:privacy.notCookies")}</li>
          <li>{t("site:privacy.notThirdParties")}</li>
        </ul>
        <h2>{t("site:privacy.what")}</h2>
        <ul>
          {kept.map((key) => (
            <li>{t(key)}</li>
          ))}
        </ul>
        <h2>{t("site:privacy.yours")}</h2>
        <p>{t("site:privacy.yoursText")}</p>
      </article>
    </Page>
  );
}
