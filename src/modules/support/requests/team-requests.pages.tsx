// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { formatDate } from "#platform/clock";
import { AsideOf, BackLink, EmptyState, Facts, LinkButton, Page } from "#platform/ui";
import { OwnLines } from "../matching/own-lines.tsx";
import { askedInWords } from "./asked-words.ts";
import type { Common } from "./own-form.ts";
import type { Request } from "./request.ts";
import type { FirstTalkWithin } from "./waiting.ts";

type TeamRequestsPageProps = Common & {
  /** Who asked the team to look along, with the day. */
  asked: { href: string; day: string }[];
  /** The days since which others wait; of them nothing else is known here. */
  waiting: string[];
  wait: FirstTalkWithin | null;
  links: { team: string; write: string };
};

/** What the team may know: whom to help choose, and how long others wait. */
export function TeamRequestsPage({ t, language, asked, waiting, wait, links }: TeamRequestsPageProps) {
  return (
    <Page title={t("support:requests.team.title")} robots="noindex">
      <BackLink href={links.team}>{t("support:requests.phone.back")}</BackLink>
      <h1>{t("support:requests.team.title")}</h1>
      <p class="lead">{t("support:requests.team.lead")}</p>
      <section class="stack" aria-labelledby="h-meekijken">
        <h2 id="h-meekijken">{t("support:requests.team.asked")}</h2>
        {asked.length === 0 && <EmptyState title={t("support:requests.team.nobodyAsked")} />}
        <ul role="list" class="stack--sm">
          {asked.map(({ href, day }) => (
            <li class="card row row--between">
              <span>{t("support:requests.team.askedOn", { day: formatDate(day, language) })}</span>
              <LinkButton href={href}>
                {t("support:requests.team.look")}
                <AsideOf>{formatDate(day, language)}</AsideOf>
              </LinkButton>
            </li>
          ))}
        </ul>
      </section>
      <Waiting t={t} language={language} waiting={waiting} wait={wait} />
      <p>
        <LinkButton href={links.write}>{t("support:requests.phone.title")}</LinkButton>
      </p>
    </Page>
  );
}

function Waiting({ t, language, waiting, wait }: Pick<TeamRequestsPageProps, "t" | "language" | "waiting" | "wait">) {
  return (
    <section class="stack--sm" aria-labelledby="h-wachten">
      <h2 id="h-wachten">{t("support:requests.team.waiting")}</h2>
      <p>{t("support:requests.team.waitingCount", { count: waiting.length })}</p>
      {waiting.length > 0 && (
        <ul>
          {waiting.map((day) => (
            <li>{t("support:requests.team.since", { day: formatDate(day, language) })}</li>
          ))}
        </ul>
      )}
      <p class="muted">{wait ? t(`support:requests.waiting.usual.${wait}`) : t("support:requests.waiting.unknown")}</p>
      <p class="muted">{t("support:requests.team.notRead")}</p>
    </section>
  );
}

type TeamRequestPageProps = Common & {
  request: Request;
  day: string;
  links: { list: string };
  children: ComponentChildren;
};

/** What somebody asked who asked the team to look along; who fits stands below it. */
export function TeamRequestPage({ t, language, request, day, links, children }: TeamRequestPageProps) {
  return (
    <Page title={t("support:requests.team.oneTitle")} robots="noindex">
      <BackLink href={links.list}>{t("support:requests.team.toList")}</BackLink>
      <h1>{t("support:requests.team.oneTitle")}</h1>
      <p class="lead">{t("support:requests.team.oneLead", { day: formatDate(day, language) })}</p>
      <section class="card stack--sm" aria-labelledby="h-woorden">
        <h2 id="h-woorden">{t("support:requests.team.theirWords")}</h2>
        {request.words ? (
          <blockquote class="eigen-woorden">
            <p>
              <OwnLines text={request.words} />
            </p>
          </blockquote>
        ) : (
          <p>{t("support:requests.own.withoutWords")}</p>
        )}
        {request.side === "family" && <p>{t("support:requests.team.family")}</p>}
        <Facts facts={askedInWords(t, request)} />
      </section>
      {children}
    </Page>
  );
}
