// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import type { Language, T } from "#platform/i18n";
import { BackLink, Form, LinkButton, Notice, Page, SubmitButton } from "#platform/ui";
import { type PasskeyInWords, PasskeySection } from "../passkeys/passkey.pages.tsx";

export const ownNews = ["added", "failed", "app", "removed"] as const;
export type OwnNews = (typeof ownNews)[number];
/** "24 november 2026" */
export type OnPaperInWords = { day: string; atDesk: boolean };

export type OwnPageProps = {
  t: T;
  language: Language;
  news: OwnNews | undefined;
  /** Whether something can be changed now, in this session. */
  isOpen: boolean;
  passkeys: PasskeyInWords[];
  card: (OnPaperInWords & { left: number }) | null;
  hasApp: boolean;
  sheet: OnPaperInWords | null;
  /** Only for whoever has a role here. */
  door: { day: string | null } | null;
  links: { myPlace: string; own: string; step: string; sessions: string };
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

function Card({ t, isOpen, card, links }: OwnPageProps) {
  return (
    <div class="card stack--sm">
      <h3>{t("people:securing.own.card")}</h3>
      <p>{t("people:securing.own.cardText")}</p>
      {card && (
        <p>
          {t("people:securing.own.cardLeft", { day: card.day, count: card.left })}{" "}
          {card.atDesk && t("people:securing.own.cardAtDesk")}
        </p>
      )}
      {isOpen && (
        <Changes t={t} action={`${links.own}/codekaart`} remove={card && t("people:securing.own.removeOf.card")}>
          {t(card ? "people:securing.own.renewCard" : "people:securing.own.makeCard")}
        </Changes>
      )}
      {isOpen && card && <p class="small muted">{t("people:securing.own.renewCardHint")}</p>}
    </div>
  );
}

function App({ t, isOpen, hasApp, links }: OwnPageProps) {
  return (
    <div class="card stack--sm">
      <h3>{t("people:securing.own.app")}</h3>
      <p>{t(hasApp ? "people:securing.own.appOn" : "people:securing.own.appText")}</p>
      {isOpen && (
        <Changes t={t} action={`${links.own}/app`} remove={hasApp ? t("people:securing.own.removeOf.app") : null}>
          {!hasApp && t("people:securing.own.beginApp")}
        </Changes>
      )}
    </div>
  );
}

function Sheet({ t, isOpen, sheet, links }: OwnPageProps) {
  return (
    <section class="stack--sm" aria-labelledby="h-blad">
      <h2 id="h-blad">{t("people:securing.own.sheet")}</h2>
      <p>{t("people:securing.own.sheetText")}</p>
      {sheet && (
        <p>
          {t("people:securing.own.sheetFrom", { day: sheet.day })}{" "}
          {sheet.atDesk && t("people:securing.own.sheetAtDesk")}
        </p>
      )}
      {isOpen && (
        <Changes t={t} action={`${links.own}/blad`} remove={sheet && t("people:securing.own.removeOf.sheet")}>
          {t(sheet ? "people:securing.own.renewSheet" : "people:securing.own.makeSheet")}
        </Changes>
      )}
      {isOpen && sheet && <p class="small muted">{t("people:securing.own.renewSheetHint")}</p>}
    </section>
  );
}

function DoorCode({ t, isOpen, door, links }: OwnPageProps & { door: { day: string | null } }) {
  return (
    <section class="stack--sm" aria-labelledby="h-deur">
      <h2 id="h-deur">{t("people:securing.own.door")}</h2>
      <p>{t("people:securing.own.doorText")}</p>
      {door.day && <p>{t("people:securing.own.doorFrom", { day: door.day })}</p>}
      {isOpen && (
        <Changes
          t={t}
          action={`${links.own}/deurcode`}
          remove={door.day ? t("people:securing.own.removeOf.door") : null}
        >
          {t(door.day ? "people:securing.own.renewDoor" : "people:securing.own.makeDoor")}
        </Changes>
      )}
    </section>
  );
}

/** Making one, and taking away the one that is there. `remove` says what, for whoever hears the page. */
function Changes(props: { t: T; action: string; remove: string | null; children: ComponentChildren }) {
  const { t, action, remove, children } = props;
  return (
    <div class="knoppen">
      {children && (
        <Form action={action}>
          <SubmitButton kind="second">{children}</SubmitButton>
        </Form>
      )}
      {remove && (
        <Form action={`${action}/verwijdering`}>
          <SubmitButton kind="quiet">
            {t("people:securing.own.remove")}
            <span class="visually-hidden"> {remove}</span>
          </SubmitButton>
        </Form>
      )}
    </div>
  );
}
