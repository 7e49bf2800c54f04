// SPDX-License-Identifier: EUPL-1.2
import { formatDate, localToday } from "#platform/clock";
import type { Sent } from "#platform/http";
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Form, FormKey, Notice, SubmitButton } from "#platform/ui";
import { LookingAlong, WaitingForRoom } from "./looking-along.pages.tsx";
import type { Match, MatchView } from "./match.ts";
import { OwnLines } from "./own-lines.tsx";
import { Proposals } from "./proposals.pages.tsx";

export type MatchPartProps = Sent & {
  t: T;
  language: Language;
  /** Where this request stands for whoever asked. */
  base: string;
  /** Null where nobody is looked for any more. */
  match: MatchView | null;
  formKey: string;
};
export type WithView = MatchPartProps & { match: MatchView };

/** Whom one may get acquainted with, on the page of one's own request. */
export function MatchPart({ match, ...rest }: MatchPartProps) {
  if (!match) return null;
  const props = { ...rest, match };
  const { t } = rest;
  return (
    <section class="stack" aria-labelledby="h-samen">
      <h2 id="h-samen">{t("support:matching.title")}</h2>
      {match.refused && <Notice kind="problem">{t(`support:matching.refused.${match.refused}`)}</Notice>}
      {match.open ? <GettingAcquainted {...props} open={match.open} /> : <Choosing {...props} />}
      <LookingAlong {...props} />
    </section>
  );
}

type WithOpen = WithView & { open: Match };

function GettingAcquainted(props: WithOpen) {
  const { t, language, match, open } = props;
  const name = open.peerName;
  const askedOn = formatDate(localToday(open.askedAt, match.asks.zone), language);
  if (!open.peerAgreedAt) {
    return (
      <div class="card stack">
        <p>{t(`support:matching.asked.${open.chosenBy}`, { name, day: askedOn })}</p>
        <p class="muted">{t("support:matching.asked.reads", { name })}</p>
        <SomebodyElse {...props} />
      </div>
    );
  }
  return (
    <div class="card stack">
      <p>{t("support:matching.agreed", { name })}</p>
      {open.meeting && (
        <blockquote class="eigen-woorden">
          <p>
            <OwnLines text={open.meeting} />
          </p>
        </blockquote>
      )}
      <SayYes {...props} />
      <SomebodyElse {...props} />
    </div>
  );
}

function SayYes({ t, base, formKey, open }: WithOpen) {
  const name = open.peerName;
  if (open.askerYesAt) return <p>{t("support:matching.youSaidYes", { name })}</p>;
  return (
    <>
      {open.peerYesAt && <p>{t("support:matching.peerSaidYes", { name })}</p>}
      <p>{t("support:matching.afterMeeting", { name })}</p>
      <Form action={`${base}/ja`}>
        <FormKey value={formKey} />
        <SubmitButton>{t("support:matching.yes", { name })}</SubmitButton>
      </Form>
    </>
  );
}

function SomebodyElse({ t, base, formKey, open }: WithOpen) {
  return (
    <details class="vouw">
      <summary>{t("support:matching.else.title")}</summary>
      <Form class="stack--sm" action={`${base}/iemand-anders`}>
        <FormKey value={formKey} />
        <p>{t("support:matching.else.text", { name: open.peerName })}</p>
        <SubmitButton kind="second">{t("support:matching.else.send")}</SubmitButton>
      </Form>
    </details>
  );
}

function Choosing(props: WithView) {
  const { t, language, base, match, formKey } = props;
  const { proposals, again } = match;
  const choosing = { t, language, action: `${base}/keuze`, formKey };
  return (
    <>
      <HowItEnded {...props} />
      {proposals.length > 0 ? (
        <>
          <p>{t("support:matching.choose")}</p>
          <p class="muted">{t("support:matching.chooseReads")}</p>
          <Proposals {...choosing} proposals={proposals} ask={t("support:matching.ask")} />
          <p>
            <a href={inLanguage(language, "/vraag/zo-kiezen-we")}>{t("support:matching.howLink")}</a>
          </p>
        </>
      ) : (
        <WaitingForRoom {...props} />
      )}
      {again.length > 0 && (
        <details class="vouw">
          <summary>{t("support:matching.again.title")}</summary>
          <Proposals {...choosing} proposals={again} ask={t("support:matching.again.ask")} />
        </details>
      )}
    </>
  );
}

/** Of the last one with whom it did not go on. The words are theirs; without words it is said plainly. */
function HowItEnded({ t, match: { past } }: WithView) {
  const [last] = past;
  if (!last || last.endedBy === "path") return null;
  const name = last.peerName;
  if (last.endedBy === "asker") return <Notice>{t("support:matching.stopped.asker", { name })}</Notice>;
  return (
    <Notice>
      {last.words ? (
        <>
          <p>{t("support:matching.stopped.wrote", { name })}</p>
          <p>
            <OwnLines text={last.words} />
          </p>
        </>
      ) : (
        <p>{t("support:matching.stopped.peer", { name })}</p>
      )}
      <p>{t("support:matching.stopped.notYou")}</p>
    </Notice>
  );
}
