// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { inLanguage } from "#platform/http";
import { Form, LinkButton, Page, SubmitButton } from "#platform/ui";
import { DateFacts } from "./date-facts.tsx";
import { dateSegment } from "./date-segment.ts";
import type { Wording } from "./date-words.ts";
import type { PersonalSignUp } from "./sign-up.queries.ts";
import { type Standing, standingOf } from "./sign-up.ts";
import { StandingNotice } from "./standing-notice.tsx";
import { NameReaders, WhatWeKnow } from "./what-we-know.tsx";

export type NameReading = { at: Temporal.Instant; readerName: string; readerRole: string };
export type PersonalPageProps = Wording & {
  signUp: PersonalSignUp;
  /** How many are to move up before this one. */
  ahead: number;
  readings: NameReading[];
  /** The address of this page, in its language. */
  address: string;
  now: Temporal.Instant;
};

export function PersonalPage(props: PersonalPageProps) {
  const { t, signUp, now, address } = props;
  const standing = standingOf(signUp, now);
  const stillGoing = standing === "confirmed" || standing === "waiting" || standing === "offered";
  return (
    <Page title={t("programme:signUp.personal.pageTitle")} robots="noindex">
      <div class="stack--lg">
        <h1>{t(`programme:signUp.status.${standing}.title`)}</h1>
        <StandingNotice standing={standing} {...props} />
        <DateFacts
          date={signUp}
          before={{ label: t("programme:signUp.personal.what"), icon: "door-open", value: signUp.title }}
          {...props}
        />
        {stillGoing && (
          <div class="stack--sm">
            <p>
              <LinkButton href={`${address}/agenda.ics`} icon="calendar-plus">
                {t("programme:signUp.personal.calendar")}
              </LinkButton>
            </p>
            <p class="small muted">{t("programme:signUp.personal.calendarHint")}</p>
            <p>{t("programme:signUp.personal.keepAddress")}</p>
          </div>
        )}
        <WhatWeKnow {...props} />
        <NameReaders {...props} />
        {stillGoing ? <Leave standing={standing} {...props} /> : <OtherWays standing={standing} {...props} />}
      </div>
    </Page>
  );
}

type PartProps = PersonalPageProps & { standing: Standing };

function Leave({ standing, t, address }: PartProps) {
  const waits = standing === "waiting";
  return (
    <section class="stack--sm" aria-labelledby="h-toch-niet">
      <h2 id="h-toch-niet">{t("programme:signUp.personal.cancelTitle")}</h2>
      <p>{t(waits ? "programme:signUp.personal.cancelTextWaiting" : "programme:signUp.personal.cancelText")}</p>
      <Form action={`${address}/afmelding`}>
        <SubmitButton kind="second">
          {t(waits ? "programme:signUp.personal.cancelWaiting" : "programme:signUp.personal.cancel")}
        </SubmitButton>
      </Form>
    </section>
  );
}

/** The way back for who left, and the way on for everyone else. */
function OtherWays({ standing, t, language, signUp }: PartProps) {
  const activity = `/programma/${signUp.slug}`;
  const mayComeBack = standing === "cancelled" || standing === "lapsed";
  const segment = dateSegment({ startsLocal: signUp.startsLocal, sharesDay: signUp.sharesDay });
  return (
    <p class="row">
      {mayComeBack && (
        <LinkButton href={inLanguage(language, `${activity}/${segment}/aanmelding`)}>
          {t("programme:signUp.personal.again")}
        </LinkButton>
      )}
      <a href={inLanguage(language, activity)}>{t("programme:signUp.personal.otherDays")}</a>
    </p>
  );
}

export function LinkGonePage({ t, language }: Pick<Wording, "t" | "language">) {
  return (
    <Page title={t("programme:signUp.gonePage.title")} robots="noindex">
      <div class="stack">
        <h1>{t("programme:signUp.gonePage.title")}</h1>
        <p class="lead">{t("programme:signUp.gonePage.text")}</p>
        <p>
          <LinkButton href={inLanguage(language, "/programma")}>{t("programme:signUp.gonePage.programme")}</LinkButton>
        </p>
      </div>
    </Page>
  );
}
