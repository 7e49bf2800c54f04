// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { AsideOf, BackLink, EmptyState, Icon, Page } from "#platform/ui";
import { nameOf } from "./letter.ts";
import type { PathInSight } from "./people.queries.ts";

type OverviewPageProps = { t: T; language: Language; paths: readonly PathInSight[] };

/** For who coordinates: that people are on their way, with whom of the team, and since when. */
export function OverviewPage(props: OverviewPageProps) {
  const { t, language, paths } = props;
  const current = paths.filter(({ endedOn }) => endedOn === null);
  const ended = paths.filter(({ endedOn }) => endedOn !== null);
  return (
    <Page title={t("support:paths.overview.title")} robots="noindex">
      <BackLink href={inLanguage(language, "/team")}>{t("support:paths.people.back")}</BackLink>
      <div class="stack--sm">
        <h1>{t("support:paths.overview.title")}</h1>
        <p class="lead">{t("support:paths.overview.lead")}</p>
      </div>
      {paths.length === 0 && <EmptyState title={t("support:paths.overview.nothing")} />}
      {current.length > 0 && <PathList {...props} title={t("support:paths.overview.current")} paths={current} />}
      {ended.length > 0 && <PathList {...props} title={t("support:paths.overview.ended")} paths={ended} />}
      <p class="small muted feit feit--hoog">
        <Icon name="eye" />
        <span>{t("support:paths.overview.noWord")}</span>
      </p>
    </Page>
  );
}

function PathList({ t, language, title, paths }: OverviewPageProps & { title: string }) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      <ul role="list">
        {paths.map((path) => (
          <li class="afspraak">
            <span>
              <b>{nameOf(t, path.peerName)}</b>
              <br />
              {daysOf(t, language, path)}
            </span>
            <span class="row row--klein niet-printen">
              {path.endedOn === null && (
                <PathLink {...{ t, language, path }} href="/team/iemand-anders" label="somebodyElse" />
              )}
              <PathLink {...{ t, language, path }} href="/team/nood/traject" label="inEmergency" />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type PathLinkProps = Pick<OverviewPageProps, "t" | "language"> & {
  path: PathInSight;
  href: string;
  label: "inEmergency" | "somebodyElse";
};

function PathLink({ t, language, path, href, label }: PathLinkProps) {
  return (
    <a class="small schrijf" href={inLanguage(language, `${href}/${path.id}`)}>
      <span>
        {t(`support:paths.overview.${label}`)}
        <AsideOf>{`${nameOf(t, path.peerName)}, ${daysOf(t, language, path)}`}</AsideOf>
      </span>
    </a>
  );
}

function daysOf(t: T, language: Language, { beganOn, endedOn }: PathInSight): string {
  const from = formatDate(beganOn, language);
  if (!endedOn) return t("support:paths.overview.since", { day: from });
  return t("support:paths.overview.fromUntil", { from, until: formatDate(endedOn, language) });
}
