// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { BackLink, Icon, Notice, Page } from "#platform/ui";
import type { LineOfBeheer, MenuGroup } from "./beheer-menu.ts";

type BeheerPageProps = {
  t: T;
  language: Language;
  menu: MenuGroup[];
  /** Messages that have not gone yet. */
  waiting: number;
  saved: boolean;
  isOfTheTeam: boolean;
};

export function BeheerPage({ t, language, menu, waiting, saved, isOfTheTeam }: BeheerPageProps) {
  return (
    <Page title={t("site:beheer.title")} robots="noindex">
      {saved && <Notice kind="good">{t("site:saved")}</Notice>}
      {isOfTheTeam && <BackLink href={inLanguage(language, "/team")}>{t("site:toTeam")}</BackLink>}
      <h1>{t("site:beheer.title")}</h1>
      <p class="lead">{t("site:beheer.lead")}</p>
      {menu.map(({ heading, lines }) => (
        <section class="stack" aria-labelledby={`h-${heading}`}>
          <h2 id={`h-${heading}`}>{t(`site:beheer.headings.${heading}`)}</h2>
          <div class="card">
            <ul class="lijn" role="list">
              {lines.map((line) => (
                <Line t={t} line={line} waiting={waiting} />
              ))}
            </ul>
          </div>
        </section>
      ))}
    </Page>
  );
}

function Line({ t, line, waiting }: { t: T; line: LineOfBeheer; waiting: number }) {
  const waits = line.key === "outbox" && waiting > 0;
  return (
    <li class="row row--vast">
      <Icon name={line.icon} />
      <div>
        <a href={line.href}>{line.label}</a>
        <p class="muted">{waits ? t("site:beheer.waitingMail", { count: waiting }) : line.hint}</p>
      </div>
    </li>
  );
}
