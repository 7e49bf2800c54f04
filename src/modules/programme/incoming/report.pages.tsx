// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, LinkButton, Notice, Page } from "#platform/ui";
import type { Outcome } from "./outcome.ts";
import { Unread } from "./preview-rows.pages.tsx";
import type { ReportWords } from "./report-words.ts";

type ReportPageProps = {
  t: T;
  fileName: string;
  words: ReportWords;
  links: {
    list: string;
    bringIn: string;
    activity: (activityId: string) => string;
    dates: (activityId: string) => string;
  };
};

/** What came in, what was left out and why. */
export function ReportPage({ t, fileName, words, links }: ReportPageProps) {
  return (
    <Page title={t("programme:incoming.report.title")} robots="noindex">
      <BackLink href={links.list}>{t("programme:incoming.toProgramme")}</BackLink>
      <h1>{t("programme:incoming.report.title")}</h1>
      <Notice kind={words.hasFailures ? "problem" : "good"}>
        <p>{t("programme:incoming.report.lead", { file: fileName })}</p>
        <ul>
          {words.counts.map((count) => (
            <li>{count}</li>
          ))}
        </ul>
      </Notice>
      {words.sections.map(({ kind, title, outcomes, more }) => (
        <section class="stack" aria-labelledby={`h-${kind}`}>
          <h2 id={`h-${kind}`}>{title}</h2>
          <ul class="lijn" role="list">
            {outcomes.map((outcome) => (
              <li class="stack--sm">
                <OutcomeWords t={t} outcome={outcome} links={links} />
              </li>
            ))}
          </ul>
          {more > 0 && <p>{t("programme:incoming.andMore", { count: more })}</p>}
        </section>
      ))}
      <Unread t={t} unread={words.unread} more={words.moreUnread} />
      <div class="knoppen">
        <LinkButton href={links.list} kind="main">
          {t("programme:incoming.report.toList")}
        </LinkButton>
        <LinkButton href={links.bringIn}>{t("programme:incoming.report.another")}</LinkButton>
      </div>
    </Page>
  );
}

type OutcomeWordsProps = Pick<ReportPageProps, "t" | "links"> & { outcome: Outcome };

function OutcomeWords({ t, outcome, links }: OutcomeWordsProps) {
  const { title, activityId, reason, kept } = outcome;
  return (
    <>
      <p>{activityId ? <a href={links.activity(activityId)}>{title}</a> : title}</p>
      {reason && <p>{t(`programme:incoming.leftOut.${reason}`)}</p>}
      {kept > 0 && activityId && (
        <p>
          {t("programme:incoming.report.kept", { count: kept })}{" "}
          <a href={links.dates(activityId)}>{t("programme:incoming.report.toDates", { title })}</a>
        </p>
      )}
    </>
  );
}
