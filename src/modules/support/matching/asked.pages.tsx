// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { inLanguage, type Sent } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { ErrorSummary, Page } from "#platform/ui";
import type { Request } from "../requests/request.ts";
import { AfterMeeting, KindNoForm, MeetingForm, StopForm } from "./asked-answers.pages.tsx";
import { HowToReach, WhatWasAsked } from "./asked-request.pages.tsx";
import type { Match } from "./match.ts";
import { OwnLines } from "./own-lines.tsx";

export type AskedPageProps = Sent & {
  t: T;
  language: Language;
  match: Match;
  request: Request;
  day: string;
  /** Where this page stands. */
  path: string;
  formKey: string;
};

/** One who would like to get acquainted, for the peer worker they chose. */
export function AskedPage(props: AskedPageProps) {
  const { t, language, match, request, day, errors } = props;
  const name = request.name || t("support:matching.peer.noName");
  const back = { href: inLanguage(language, "/team/traject-vragen"), label: t("support:matching.peer.list") };
  return (
    <Page title={t("support:matching.peer.one")} robots="noindex" back={back}>
      <ErrorSummary errors={errors} />
      <h1>{name}</h1>
      <p class="lead">{t(`support:matching.peer.chosenBy.${match.chosenBy}`, { day: formatDate(day, language) })}</p>
      <p class="muted">{t("support:matching.peer.reading")}</p>
      <WhatWasAsked t={t} language={language} request={request} />
      <HowToReach t={t} request={request} />
      {match.peerAgreedAt ? <Agreed {...props} /> : <Answering {...props} />}
    </Page>
  );
}

function Answering(props: AskedPageProps) {
  return (
    <>
      <MeetingForm {...props} />
      <KindNoForm {...props} />
    </>
  );
}

function Agreed(props: AskedPageProps) {
  const { t, match } = props;
  return (
    <>
      {match.meeting && (
        <section class="card stack--sm" aria-labelledby="h-voorstel">
          <h2 id="h-voorstel">{t("support:matching.peer.youWrote")}</h2>
          <p>
            <OwnLines text={match.meeting} />
          </p>
        </section>
      )}
      <AfterMeeting {...props} />
      <StopForm {...props} />
      <details class="vouw">
        <summary>{t("support:matching.peer.otherTime")}</summary>
        <MeetingForm {...props} />
      </details>
    </>
  );
}
