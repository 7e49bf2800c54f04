// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { EmptyState, LinkButton, LinkCards, Notice, Page } from "#platform/ui";
import type { AskedOf } from "./asked.queries.ts";

type AskedListPageProps = {
  t: T;
  language: Language;
  asked: (Omit<AskedOf, "askedAt"> & { day: string })[];
  /** A no was just said. */
  isSaid: boolean;
};

/** For a peer worker: who would like to get acquainted, by name and since when. */
export function AskedListPage({ t, language, asked, isSaid }: AskedListPageProps) {
  const back = { href: inLanguage(language, "/team"), label: t("support:matching.peer.team") };
  return (
    <Page title={t("support:matching.peer.list")} robots="noindex" back={back}>
      {isSaid && <Notice kind="good">{t("support:matching.peer.said")}</Notice>}
      <h1>{t("support:matching.peer.list")}</h1>
      <p class="lead">{t("support:matching.peer.lead")}</p>
      {asked.length === 0 ? (
        <EmptyState title={t("support:matching.peer.none")}>
          <p>{t("support:matching.peer.noneText")}</p>
          <p>
            <LinkButton href={inLanguage(language, "/team/wie-ik-ben")}>
              {t("support:matching.peer.profile")}
            </LinkButton>
          </p>
        </EmptyState>
      ) : (
        <LinkCards
          links={asked.map(({ id, name, day, ...one }) => ({
            label: name || t("support:matching.peer.noName"),
            hint: t(`support:matching.peer.stands.${standOf(one)}`, { day: formatDate(day, language) }),
            href: inLanguage(language, `/team/traject-vragen/${id}`),
          }))}
        />
      )}
    </Page>
  );
}

function standOf({ peerAgreedAt, askerYesAt, peerYesAt }: Pick<AskedOf, "peerAgreedAt" | "askerYesAt" | "peerYesAt">) {
  if (!peerAgreedAt) return "asked";
  if (peerYesAt) return "youYes";
  return askerYesAt ? "theyYes" : "meeting";
}
