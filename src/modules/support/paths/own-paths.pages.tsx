// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { formatDate, localToday } from "#platform/clock";
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { BackLink, EmptyState, LinkButton, LinkCards, OnlyWith, Page } from "#platform/ui";
import { nameOf } from "./letter.ts";
import type { OwnPath } from "./people.queries.ts";

type OwnRequest = { id: string; createdAt: Temporal.Instant; endedAt: Temporal.Instant | null };
type OwnPathsPageProps = {
  t: T;
  language: Language;
  paths: readonly OwnPath[];
  requests: readonly OwnRequest[];
  zone: string;
};

/** What somebody asked and with whom they are on their way, also what is over. */
export function OwnPathsPage(props: OwnPathsPageProps) {
  const { t, language, paths, requests } = props;
  const links = [...paths.map((path) => linkToPath(props, path)), ...requests.map((one) => linkToRequest(props, one))];
  return (
    <Page title={t("support:paths.own.title")} robots="noindex">
      <BackLink href={inLanguage(language, "/mijn-plek")}>{t("support:paths.own.back")}</BackLink>
      <div class="stack--sm">
        <h1>{t("support:paths.own.title")}</h1>
        <p class="lead">{t("support:paths.own.lead")}</p>
      </div>
      {links.length > 0 ? (
        <LinkCards links={links} />
      ) : (
        <EmptyState title={t("support:paths.own.nothing")}>
          <p>{t("support:paths.own.nothingText")}</p>
        </EmptyState>
      )}
      <OnlyWith part="support">
        <p class="row">
          <LinkButton href={inLanguage(language, "/vraag")}>{t("support:paths.own.ask")}</LinkButton>
        </p>
      </OnlyWith>
    </Page>
  );
}

function linkToPath({ t, language }: OwnPathsPageProps, { id, peerName, beganOn, endedOn }: OwnPath) {
  const peer = nameOf(t, peerName);
  const day = formatDate(endedOn ?? beganOn, language);
  return {
    href: inLanguage(language, `/mijn-plek/traject/${id}`),
    label: t("support:paths.title", { name: peer }),
    hint: t(endedOn ? "support:paths.own.endedOn" : "support:paths.own.since", { day }),
  };
}

function linkToRequest({ t, language, zone }: OwnPathsPageProps, { id, createdAt, endedAt }: OwnRequest) {
  const day = formatDate(localToday(createdAt, zone), language);
  return {
    href: inLanguage(language, `/mijn-plek/vraag/${id}`),
    label: t("support:paths.own.request", { day }),
    hint: t(endedAt ? "support:paths.own.stopped" : "support:paths.own.waiting"),
  };
}
