// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Page } from "#platform/ui";

type CentresPageProps = { t: T; centres: readonly { name: string; href: string }[] };

export function CentresPage({ t, centres }: CentresPageProps) {
  return (
    <Page title={t("site:home.centres")}>
      <div class="stack">
        <h1>{t("site:home.centres")}</h1>
        <ul>
          {centres.map(({ name, href }) => (
            <li>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}
