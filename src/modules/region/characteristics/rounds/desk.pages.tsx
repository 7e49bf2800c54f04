// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { EmptyState, LinkButton, Notice, Page, Tag } from "#platform/ui";
import type { Round } from "./round.queries.ts";
import { standingOf } from "./round.ts";

export type DeskPageProps = {
  t: T;
  language: Language;
  today: string;
  kind: "house" | "initiative";
  name: string;
  /** Of an initiative: the address that is its key. */
  ownAddress: string | null;
  rounds: readonly Round[];
  href: (below: string) => string;
  mayRun: boolean;
  back: { href: string; label: string } | undefined;
  notice: string | null;
};

/** The rounds of a house, for its team; or of an initiative, behind its link. */
export function DeskPage(props: DeskPageProps) {
  const { t, kind, name, ownAddress, rounds, href, mayRun, back, notice } = props;
  return (
    <Page title={t("region:characteristics.title")} robots="noindex" back={back}>
      {kind === "initiative" && <p class="h-klein">{name}</p>}
      <h1>{t("region:characteristics.title")}</h1>
      {notice && (
        <Notice kind="good">
          <p>{notice}</p>
        </Notice>
      )}
      <p class="lead">{t("region:characteristics.desk.lead")}</p>
      {ownAddress && (
        <Notice>
          <p>{t("region:characteristics.desk.keepLink")}</p>
          <p class="code">
            <b>{ownAddress}</b>
          </p>
        </Notice>
      )}
      {mayRun && (
        <p>
          <LinkButton href={href("/ronde")} kind="main" icon="plus">
            {t("region:characteristics.desk.new")}
          </LinkButton>
        </p>
      )}
      <h2>{t("region:characteristics.desk.rounds")}</h2>
      {rounds.length === 0 ? (
        <EmptyState title={t("region:characteristics.desk.none")}>
          <p>{t("region:characteristics.desk.noneHint")}</p>
        </EmptyState>
      ) : (
        <ul class="stack" role="list">
          {rounds.map((round) => (
            <RoundLine {...props} round={round} />
          ))}
        </ul>
      )}
      <MoreLinks {...props} />
    </Page>
  );
}

function RoundLine({ t, language, today, href, round }: DeskPageProps & { round: Round }) {
  const dates = { from: formatDate(round.opensOn, language), until: formatDate(round.closesOn, language) };
  return (
    <li class="card stack--sm">
      <p>
        <a href={href(`/${round.id}`)}>{t("region:characteristics.desk.dates", dates)}</a>
      </p>
      <p>
        <Tag>{t(`region:characteristics.standing.${standingOf(round, today)}`)}</Tag>
      </p>
    </li>
  );
}

function MoreLinks({ t, kind, href, mayRun }: DeskPageProps) {
  if (!mayRun) return null;
  const links =
    kind === "house"
      ? ([
          ["/zinnen", t("region:characteristics.sentences.title")],
          ["/naast-elkaar", t("region:characteristics.beside.title")],
        ] as const)
      : ([["/einde", t("region:characteristics.end.title")]] as const);
  return (
    <ul>
      {links.map(([below, label]) => (
        <li>
          <a href={href(below)}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
