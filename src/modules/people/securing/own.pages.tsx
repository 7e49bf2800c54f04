// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "#platform/i18n";
import { BackLink, LinkButton, Notice, Page } from "#platform/ui";
import { type PasskeyInWords, PasskeySection } from "../passkeys/passkey.pages.tsx";
import { App, Card, DoorCode, type OwnLocks, Sheet } from "./own-locks.pages.tsx";

export const ownNews = ["added", "failed", "app", "removed"] as const;

type OwnPageProps = OwnLocks & {
  language: Language;
  news: (typeof ownNews)[number] | undefined;
  passkeys: PasskeyInWords[];
  /** Only for whoever has a role here. */
  door: { day: string | null } | null;
  links: { myPlace: string; step: string; sessions: string };
};

export function OwnPage(props: OwnPageProps) {
  const { t, news, isOpen, links } = props;
  return (
    <Page title={t("people:securing.own.title")} robots="noindex" script={isOpen ? "passkey" : undefined}>
      <BackLink href={links.myPlace}>{t("people:securing.toMyPlace")}</BackLink>
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("people:securing.own.title")}</h1>
          {news && (
            <Notice kind={news === "failed" ? "problem" : "good"}>
              <p>{t(`people:securing.own.news.${news}`)}</p>
            </Notice>
          )}
          <p class="lead">{t("people:securing.own.lead")}</p>
          <p>
            <a href={links.sessions}>{t("people:securing.own.sessions")}</a>
          </p>
        </div>
        {props.door ? <LocksOfTeam {...props} door={props.door} /> : <LocksOfOthers {...props} />}
      </div>
    </Page>
  );
}

function LocksOfTeam(props: OwnPageProps & { door: NonNullable<OwnPageProps["door"]> }) {
  const { t } = props;
  return (
    <>
      <section class="stack" aria-labelledby="h-slot">
        <h2 id="h-slot">{t("people:securing.own.second")}</h2>
        <p>{t("people:securing.own.secondText")}</p>
        {!hasLock(props) && <p>{t("people:securing.own.none")}</p>}
        <Closed {...props} />
        <Keys {...props} />
        <Card {...props} />
        <App {...props} />
      </section>
      <Sheet {...props} />
      <DoorCode {...props} />
    </>
  );
}

/** Whoever sees nothing about others comes for the way back in; the second lock is there for later. */
function LocksOfOthers(props: OwnPageProps) {
  const { t } = props;
  return (
    <>
      <section class="stack" aria-labelledby="h-terug">
        <h2 id="h-terug">{t("people:securing.own.wayBack")}</h2>
        <p>{t("people:securing.own.wayBackText")}</p>
        <Closed {...props} />
        <Keys {...props} />
      </section>
      <Sheet {...props} />
      <section class="stack" aria-labelledby="h-slot">
        <h2 id="h-slot">{t("people:securing.own.second")}</h2>
        <p>{t("people:securing.own.secondForTeam")}</p>
        <Card {...props} />
        <App {...props} />
      </section>
    </>
  );
}

function hasLock({ passkeys, card, hasApp }: OwnPageProps): boolean {
  return passkeys.length > 0 || card !== null || hasApp;
}

function Keys(props: OwnPageProps) {
  const { own } = props.links;
  return <PasskeySection {...props} path={`${own}/sleutels`} ownHref={own} />;
}

/** After an e-mail link alone nothing can be changed here. */
function Closed(props: OwnPageProps) {
  const { t, isOpen, links } = props;
  if (isOpen) return null;
  const hasAny = hasLock(props);
  const ask = props.door ? "people:securing.own.askDesk" : "people:securing.own.askDeskForMore";
  return (
    <Notice>
      <p>{t(hasAny ? "people:securing.own.openFirst" : ask)}</p>
      {hasAny && (
        <p>
          <LinkButton href={links.step}>{t("people:securing.own.openFirstLink")}</LinkButton>
        </p>
      )}
    </Notice>
  );
}
