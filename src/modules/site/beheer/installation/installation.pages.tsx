// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { T } from "#platform/i18n";
import { type Fact, Facts, Icon } from "#platform/ui";
import { ArrangingPage, type Common } from "../../arranging.pages.tsx";

/** `advice`: what to do, where it is not as it should be. */
export type Line = { title: string; says: string; advice: string | null };
type InstallationPageProps = Common & { back: string; facts: Fact[]; lines: readonly Line[] };

export function InstallationPage({ t, language, back, facts, lines }: InstallationPageProps) {
  return (
    <ArrangingPage
      title={t("site:beheer.installation.title")}
      lead={t("site:beheer.installation.lead")}
      back={{ path: back, label: t(back === "/beheer" ? "site:beheer.title" : "site:myPlace.title") }}
    >
      <div class="card">
        <ul class="lijn" role="list">
          {lines.map((line) => (
            <LineOfPage t={t} line={line} />
          ))}
        </ul>
      </div>
      <section class="stack" aria-labelledby="h-feiten">
        <h2 id="h-feiten">{t("site:beheer.installation.facts")}</h2>
        <Facts facts={facts} />
        <p>
          <a href={inLanguage(language, "/beheer/ruimte")}>{t("site:beheer.quotas.title")}</a>
        </p>
      </section>
    </ArrangingPage>
  );
}

function LineOfPage({ t, line: { title, says, advice } }: { t: T; line: Line }) {
  return (
    <li class="row row--vast">
      <Icon name={advice ? "triangle-alert" : "circle-check"} />
      <div class="stack--sm">
        <h2 class="h-klein">{title}</h2>
        <p>{says}</p>
        {advice && (
          <p>
            <b>{t("site:beheer.installation.toDo")}</b> {advice}
          </p>
        )}
      </div>
    </li>
  );
}
