// SPDX-License-Identifier: EUPL-1.2
import { profiles } from "#modules/network";
import type { T } from "#platform/i18n";
import { LinkCards, Page } from "#platform/ui";
import { wordOfProfile } from "./profile-words.ts";

/** The first question: which kind of house is this? What does not apply to it is then not asked. */
export function ChooseProfilePage({ t }: { t: T }) {
  const links = profiles.map((profile) => ({
    label: t(`setUp:profiles.${profile}.label`),
    hint: t(`setUp:profiles.${profile}.hint`),
    href: `?soort=${wordOfProfile(profile)}`,
  }));
  return (
    <Page title={t("setUp:choose.title")} robots="noindex">
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("setUp:choose.title")}</h1>
          <p class="lead">{t("setUp:choose.lead")}</p>
        </div>
        <nav aria-label={t("setUp:choose.legend")}>
          <LinkCards links={links} />
        </nav>
      </div>
    </Page>
  );
}
