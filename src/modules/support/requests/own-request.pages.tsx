// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { ErrorSummary, Facts, LinkButton, Notice, Page } from "#platform/ui";
import { MatchPart, type MatchPartProps } from "../matching/match.pages.tsx";
import { OwnLines } from "../matching/own-lines.tsx";
import { askedInWords } from "./asked-words.ts";
import { type Keeping, KeepPart } from "./keep.pages.tsx";
import type { Common, FormProps } from "./own-form.ts";
import { StopPart } from "./own-stop.pages.tsx";
import { type ReadersProps, WhoReads } from "./readers.pages.tsx";
import type { Request } from "./request.ts";
import { type PairToShow, TogetherPart } from "./together.pages.tsx";
import { HonestWaiting } from "./waiting.pages.tsx";
import type { FirstTalkWithin } from "./waiting.ts";

export type OwnRequestPageProps = Common &
  FormProps &
  Pick<ReadersProps, "readings"> & {
    request: Request;
    base: string;
    match: MatchPartProps["match"];
    wait: FirstTalkWithin | null;
    pairs: PairToShow[];
    keeping: Keeping;
    askedOn: string;
    /** When it goes by itself; null once there is a path, which has a term of its own. */
    keptUntil: string | null;
    /** Once two people are on their way together. */
    pathHref: string | null;
    isJustSent: boolean;
  };

/** For whoever asked: what they asked, whom they may meet, who read it, and everything they can still change. */
export function OwnRequestPage(props: OwnRequestPageProps) {
  const { t, language, request, errors, match, base, formKey, typed, pathHref, isJustSent } = props;
  return (
    <Page title={t("support:requests.own.title")} robots="noindex">
      <ErrorSummary errors={errors} />
      {isJustSent && <Notice kind="good">{t("support:requests.own.sent")}</Notice>}
      <h1>{t("support:requests.own.title")}</h1>
      <p class="lead">{t(`support:requests.own.lead.${phaseOf(props)}`)}</p>
      {pathHref && (
        <p>
          <LinkButton kind="main" href={pathHref}>
            {t("support:requests.own.toPath")}
          </LinkButton>
        </p>
      )}
      <WhatWasAsked {...props} />
      <MatchPart {...{ t, language, base, match, formKey, typed, errors }} />
      {match && !match.open && <HonestWaiting {...props} />}
      <KeepPart {...props} keeping={props.keeping} />
      <WhoReads {...props} side={request.side} isPath={pathHref !== null} />
      <TogetherPart {...props} />
      <StopPart {...props} />
    </Page>
  );
}

function phaseOf({ request, pathHref, match }: OwnRequestPageProps): "path" | "ended" | "meeting" | "looking" {
  if (pathHref) return "path";
  if (request.endedAt) return "ended";
  return match?.open ? "meeting" : "looking";
}

/** Their own words stand first. */
function WhatWasAsked({ t, language, request, base, askedOn }: OwnRequestPageProps) {
  const day = formatDate(askedOn, language);
  return (
    <section class="card stack--sm" aria-labelledby="h-gevraagd">
      <h2 id="h-gevraagd">{t("support:requests.own.asked", { day })}</h2>
      {request.words ? (
        <blockquote class="eigen-woorden">
          <p>
            <OwnLines text={request.words} />
          </p>
        </blockquote>
      ) : (
        <p>{t("support:requests.own.withoutWords")}</p>
      )}
      {request.writtenBy && <p class="muted">{t("support:requests.own.writtenBy", { name: request.writtenBy })}</p>}
      <Facts facts={askedInWords(t, request)} />
      {request.endedAt === null && (
        <p class="niet-printen">
          <LinkButton href={`${base}/aanpassen`}>{t("support:requests.own.change")}</LinkButton>
        </p>
      )}
    </section>
  );
}
