// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { ReadingToTell } from "#modules/people";
import { inLanguage } from "#platform/http";
import { LinkButton, OnlyWith, Page } from "#platform/ui";
import { hasDoor } from "../arriving/arrival.ts";
import type { Wording } from "../asking/wording.ts";
import { DateFacts } from "../dates/date-facts.pages.tsx";
import { dateSegment } from "../dates/date-segment.ts";
import { OwnCode } from "../desk/code.pages.tsx";
import { AtOwnPlace } from "./at-own-place.pages.tsx";
import { DatesOfSeries } from "./dates-of-series.pages.tsx";
import { joiningAddress } from "./joining-address.ts";
import type { Keeping } from "./kept-sign-up.ts";
import { Leave } from "./leave.pages.tsx";
import { NameReaders } from "./name-readers.pages.tsx";
import { OnlineLink } from "./online-link.pages.tsx";
import { ReminderChoice } from "./reminder-choice.pages.tsx";
import type { DateOfSeries } from "./series.queries.ts";
import type { PersonalSignUp } from "./sign-up.queries.ts";
import { isCurrent, type Standing, standingOf, unitOf } from "./sign-up.ts";
import { StandingNotice } from "./standing-notice.pages.tsx";
import { standingTitle } from "./standing-words.ts";
import { WhatWeKnow } from "./what-we-know.pages.tsx";

export type PersonalPageProps = Wording & {
  signUp: PersonalSignUp;
  /** Of a series: what is still to come, and what this person said not to come to. */
  dates: DateOfSeries[];
  missed: string[];
  /** How many are to move up before this one. */
  ahead: number;
  readings: ReadingToTell[];
  /** Whether they said yes to something by this link: that has a page of its own. */
  hasAgreed: boolean;
  /** For whoever left no e-mail address: how to find this page again. */
  ownCode: { code: string; address: string } | null;
  /** Whether it is kept at the own place of whoever reads. */
  keeping: Keeping;
  /** The address of this page, in its language. */
  address: string;
  now: Temporal.Instant;
};
export type PartProps = PersonalPageProps & { standing: Standing };

export function PersonalPage(props: PersonalPageProps) {
  const { t, signUp, now } = props;
  const standing = standingOf(signUp, now);
  const part = { ...props, standing };
  const whenLabel = signUp.seriesId === null ? undefined : t("programme:joining.personal.next");
  return (
    <Page title={t("programme:signUp.personal.pageTitle")} robots="noindex">
      <div class="stack--lg">
        <h1>{t(standingTitle(standing))}</h1>
        <StandingNotice {...part} />
        {standing === "confirmed" && <OnlineLink t={t} href={signUp.onlineLink} />}
        <DateFacts
          {...props}
          date={signUp}
          whenLabel={whenLabel}
          before={{ label: t("programme:signUp.personal.what"), icon: "door-open", value: signUp.title }}
        />
        <DatesOfSeries {...part} />
        {isGoing(standing) && <Keep {...part} />}
        <ReminderChoice {...part} />
        <AtOwnPlace {...part} />
        <WhatWeKnow {...props} />
        <NameReaders {...props} zone={signUp.zone} />
        {isGoing(standing) ? <Leave {...part} /> : <OtherWays {...part} />}
      </div>
    </Page>
  );
}

/** The date is still ahead, and this person still counts on it. */
function isGoing(standing: Standing): boolean {
  return standing !== "called-off" && standing !== "past" && isCurrent(standing);
}

function Keep({ t, address, standing, signUp, ownCode }: PartProps) {
  return (
    <div class="stack--sm">
      {standing !== "acquainting" && (
        <>
          <p>
            <LinkButton href={`${address}/agenda.ics`} icon="calendar-plus">
              {t("programme:signUp.personal.calendar")}
            </LinkButton>
          </p>
          <p class="small muted">{t("programme:signUp.personal.calendarHint")}</p>
          <p>
            <a href={`${address}/abonneren`}>{t("programme:feeds.subscribe.link")}</a>
          </p>
        </>
      )}
      <p>{t("programme:signUp.personal.keepAddress")}</p>
      {ownCode && <OwnCode t={t} {...ownCode} />}
      {standing === "confirmed" && hasDoor(signUp) && (
        <p>
          <a href={`${address}/ik-kom`}>{t("programme:arriving.title")}</a>
        </p>
      )}
    </div>
  );
}

/** The way back for who left, and the way on for everyone else. */
function OtherWays({ standing, t, language, signUp }: PartProps) {
  const { slug, startsLocal, sharesDay } = signUp;
  const joining = unitOf(signUp.joining) === null ? "sign-up" : signUp.joining;
  const form = joiningAddress(language, { joining, slug, dateSegment: dateSegment({ startsLocal, sharesDay }) });
  const mayComeBack = standing === "cancelled" || standing === "lapsed";
  return (
    <OnlyWith part="programme">
      <p class="row">
        {mayComeBack && form && <LinkButton href={form}>{t("programme:signUp.personal.again")}</LinkButton>}
        <a href={inLanguage(language, `/programma/${slug}`)}>{t("programme:signUp.personal.otherDays")}</a>
      </p>
    </OnlyWith>
  );
}
