// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { BackLink, Icon, Notice, Page } from "#platform/ui";
import type { GroupOfParts, PartOfBeheer } from "./parts.ts";

type BeheerPageProps = {
  t: T;
  language: Language;
  groups: GroupOfParts[];
  /** Messages that have not gone yet. */
  waiting: number;
  saved: boolean;
  isOfTheTeam: boolean;
};

export function BeheerPage({ t, language, groups, waiting, saved, isOfTheTeam }: BeheerPageProps) {
  return (
    <Page title={t("site:beheer.title")} robots="noindex">
      {saved && <Notice kind="good">{t("site:house.saved")}</Notice>}
      {isOfTheTeam && <BackLink href={inLanguage(language, "/team")}>{t("site:toTeam")}</BackLink>}
      <h1>{t("site:beheer.title")}</h1>
      <p class="lead">{t("site:beheer.lead")}</p>
      {groups.map(({ heading, parts }) => (
        <section class="stack" aria-labelledby={`h-${heading}`}>
          <h2 id={`h-${heading}`}>{t(`site:beheer.headings.${heading}`)}</h2>
          <div class="card">
            <ul class="lijn" role="list">
              {parts.map((part) => (
                <PartLink t={t} part={part} waiting={waiting} />
              ))}
            </ul>
          </div>
        </section>
      ))}
    </Page>
  );
}

function PartLink({ t, part, waiting }: { t: T; part: PartOfBeheer; waiting: number }) {
  const waits = part.key === "outbox" && waiting > 0;
  return (
    <li class="row row--vast">
      <Icon name={part.icon} />
      <div>
        <a href={part.href}>{part.label}</a>
        <p class="muted">{waits ? t("site:beheer.waitingMail", { count: waiting }) : part.hint}</p>
      </div>
    </li>
  );
}
