// SPDX-License-Identifier: EUPL-1.2
import type { TypedValues } from "#platform/http";
import type { T } from "#platform/i18n";
import { BackLink, ErrorSummary, type FieldErrors, Notice, type Option, Page } from "#platform/ui";
import type { WhoHears } from "../calls/call.queries.ts";
import { WhoHearsList } from "../calls/who-hears.pages.tsx";
import { Cancel, LineForVisitors, OtherHosts, OtherPlace, OtherTime, Restore } from "./different-choices.pages.tsx";

export const choices = ["cancel", "time", "place", "hosts", "notice"] as const;
export type Choice = (typeof choices)[number];
export const doneKinds = ["cancelled", "reason", "restored", "moved", "changed", "added"] as const;
export type Done = (typeof doneKinds)[number];

export type DifferentDatePageProps = {
  t: T;
  title: string;
  /** "Dinsdag 24 november, 11.00 tot 12.30 uur" */
  when: string;
  state: "ahead" | "begun" | "over" | "ended";
  isCancelled: boolean;
  /** In words, with what visitors read. */
  now: { reason: string; where: string; hosts: string; notice: string };
  /** What each choice can go back to, in words; null where all is as usual. */
  usual: { time: string | null; place: string | null; hosts: string | null };
  closedDay: boolean;
  hears: WhoHears;
  done: { what: Done; toldNobody: boolean } | null;
  open: Choice | null;
  typed: TypedValues;
  errors: FieldErrors;
  rooms: Option[];
  hasEnd: boolean;
  dateId: string;
  links: { self: string; whoComes: string; calls: string };
};

export function DifferentDatePage(props: DifferentDatePageProps) {
  const { t, title, when, state, isCancelled, errors, links, now, closedDay } = props;
  const heading = t("programme:dates.different.title", { title });
  return (
    <Page title={heading} robots="noindex">
      <BackLink href={links.whoComes}>{t("programme:dates.different.whoComes")}</BackLink>
      <ErrorSummary errors={errors} />
      <DoneNotice {...props} />
      <div class="stack--sm">
        <h1>{heading}</h1>
        <p class="lead">{when}</p>
        {isCancelled && (
          <p>
            <b>{[t("programme:dates.different.isCancelled"), now.reason].filter(Boolean).join(" ")}</b>
          </p>
        )}
        {closedDay && !isCancelled && <p>{t("programme:dates.different.closedDay")}</p>}
      </div>
      {state === "over" || state === "ended" ? (
        <p>{t(`programme:dates.different.${state}`)}</p>
      ) : (
        <Choices {...props} />
      )}
    </Page>
  );
}

function DoneNotice({ t, done, hears, links }: DifferentDatePageProps) {
  if (!done) return null;
  return (
    <Notice kind="good">
      <p>
        {t(`programme:dates.done.${done.what}`)} {done.what !== "added" && t("programme:dates.done.undo")}
      </p>
      {done.what !== "added" && done.what !== "reason" && (
        <WhoHearsList t={t} hears={done.toldNobody ? null : hears} callsHref={links.calls} />
      )}
    </Notice>
  );
}

function Choices(props: DifferentDatePageProps) {
  const { t, hears, done, isCancelled } = props;
  return (
    <div class="stack">
      {!done && <WhoHearsList t={t} hears={hears} callsHref={null} />}
      {isCancelled && <Restore {...props} />}
      <Cancel {...props} />
      {!isCancelled && (
        <>
          <OtherTime {...props} />
          <OtherPlace {...props} />
          <OtherHosts {...props} />
        </>
      )}
      <LineForVisitors {...props} />
    </div>
  );
}
