// SPDX-License-Identifier: EUPL-1.2
import type { Sent } from "#platform/http";
import type { T } from "#platform/i18n";
import { ErrorSummary, Notice, Page, type TextLink } from "#platform/ui";
import { LineForm, LinesToTakeBack, type ShownLine } from "./line-form.pages.tsx";
import type { municipalityNews } from "./team-municipality.pages.tsx";

type KeeperMunicipalityPageProps = Sent & {
  t: T;
  news: (typeof municipalityNews)[number] | undefined;
  name: string;
  today: string;
  lines: ShownLine[];
  formKey: string;
  pageHref: string;
  back: TextLink;
};

/** For the municipality itself: what it did, as everybody reads it. */
export function KeeperMunicipalityPage(props: KeeperMunicipalityPageProps) {
  const { t, news, name, lines, typed, errors, today, formKey, pageHref, back } = props;
  return (
    <Page title={t("region:meeting.municipality.keeper", { name })} robots="noindex" back={back}>
      {news && (
        <Notice kind="good">
          <p>{t(`region:meeting.municipality.news.${news}`)}</p>
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <h1>{t("region:meeting.municipality.keeper", { name })}</h1>
      <p class="lead">{t("region:meeting.municipality.keeperLead")}</p>
      <p>
        <a href={pageHref}>{t("region:meeting.municipality.toPage", { name })}</a>
      </p>
      <LineForm {...{ t, typed, errors, today, formKey }} isGuarded />
      {lines.length > 0 && <h2>{t("region:meeting.municipality.youWrote")}</h2>}
      {lines.length > 0 && <LinesToTakeBack t={t} lines={lines} />}
    </Page>
  );
}
