// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { BackLink, EmptyState, Page } from "#platform/ui";
import type { Reader, Wish } from "../tables.ts";

export type ConcernInList = { id: string; wish: Wish; reader: Reader; day: string; isClosed: boolean };
type ConcernsPageProps = { t: T; language: Language; concerns: ConcernInList[] };

/** What came in for whoever reads. That it came in, and none of what it says: that is written down when it is opened. */
export function ConcernsPage({ t, language, concerns }: ConcernsPageProps) {
  const open = concerns.filter(({ isClosed }) => !isClosed);
  const closed = concerns.filter(({ isClosed }) => isClosed);
  return (
    <Page title={t("house:concerns.team.title")} robots="noindex">
      <BackLink href={inLanguage(language, "/team")}>{t("house:toTeam")}</BackLink>
      <h1>{t("house:concerns.team.title")}</h1>
      <p class="lead">{t("house:concerns.team.lead")}</p>
      {open.length > 0 ? (
        <ConcernList t={t} language={language} concerns={open} />
      ) : (
        <EmptyState title={t("house:concerns.team.none")}>
          <p>{t("house:concerns.team.noneText")}</p>
        </EmptyState>
      )}
      {closed.length > 0 && (
        <section class="stack" aria-labelledby="h-afgerond">
          <h2 id="h-afgerond">{t("house:concerns.team.closed")}</h2>
          <p>{t("house:concerns.keptFor")}</p>
          <ConcernList t={t} language={language} concerns={closed} />
        </section>
      )}
      <p>
        <a href={inLanguage(language, "/team/tijdelijk-niet")}>{t("house:temporaryNo.title")}</a>
      </p>
    </Page>
  );
}

function ConcernList({ t, language, concerns }: ConcernsPageProps) {
  return (
    <div class="card">
      <ul class="lijn" role="list">
        {concerns.map(({ id, wish, reader, day }) => (
          <li>
            <a href={inLanguage(language, `/team/niet-goed-gegaan/${id}`)}>
              {t("house:concerns.team.toldOn", { day: formatDate(day, language) })}
            </a>
            <p class="muted">
              {t(`house:concerns.team.for.${reader}`)} {t(`house:concerns.team.wish.${wish}`)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
