// SPDX-License-Identifier: EUPL-1.2
import { profiles } from "#modules/network";
import type { T } from "#platform/i18n";
import { Page } from "#platform/ui";
import { wordOfProfile } from "./profile-words.ts";

/** The first question: which kind of house is this? What does not apply to it is then not asked. */
export function ChooseProfilePage({ t }: { t: T }) {
  return (
    <Page title={t("setUp:choose.title")} robots="noindex">
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("setUp:choose.title")}</h1>
          <p class="lead">{t("setUp:choose.lead")}</p>
        </div>
        <nav aria-label={t("setUp:choose.legend")}>
          <ul class="plan" role="list">
            {profiles.map((profile) => (
              <li>
                <a href={`?soort=${wordOfProfile(profile)}`}>
                  <b>{t(`setUp:profiles.${profile}.label`)}</b>
                  <span>{t(`setUp:profiles.${profile}.hint`)}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </Page>
  );
}
