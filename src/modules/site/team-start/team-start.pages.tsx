// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import type { T } from "#platform/i18n";
import { LinkCards, type LinkWithHint, Page } from "#platform/ui";

type TeamStartPageProps = {
  t: T;
  name: string;
  notice: VNode | null;
  links: readonly LinkWithHint[];
  siteHref: string;
};

/** The first page of the team of a house without a programme. */
export function TeamStartPage({ t, name, notice, links, siteHref }: TeamStartPageProps) {
  return (
    <Page title={t("site:menu.team")} robots="noindex">
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("site:teamStart.hello", { name })}</h1>
          <p class="lead">{t("site:teamStart.lead")}</p>
        </div>
        {notice}
        <nav aria-label={t("site:teamStart.what")}>
          <LinkCards links={links} />
        </nav>
        <p>
          <a href={siteHref}>{t("site:teamStart.site")}</a>
        </p>
      </div>
    </Page>
  );
}
